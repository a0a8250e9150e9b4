import type { SceneContext } from "../../engine/scene/context";
import { leading, noted } from "../../engine/scene/layout";
import { round, type Point } from "../../engine/svg/mark";
import type { Note } from "../../engine/svg/note";
import type { Corners } from "../../engine/svg/parts";
import { INSIDE } from "./order";
import { stakes, type Stake } from "./stake";

/** A barrier: its post, the boom raised and if it were down, a band on it, and the plate that would hang from it. */
export interface Barrier {
  id: string;
  post: Corners;
  arm: Point[];
  bands: Point[][];
  level: Point[];
  plate: Point[];
  /** What it says and can still say, who it is, what it wants. */
  notes: Note[];
  /** What it wants, on the same ground. */
  stake: Stake;
}

/** A track across the picture with three barriers, and a wagon that comes from the east. */
export interface Signal {
  rail: Corners;
  ties: Corners;
  /** How ties are spaced. */
  pitch: string;
  barriers: Barrier[];
  wagon: { deck: Corners; box: Corners; wheels: Point[]; r: number };
  leading: number;
}

/**
 * Posts from east to west, as the wagon comes to them; how far the pivot, plate, track, name, wants
 * and ground are under the top of the plot; and the boom: how long, half as thick, past its post.
 */
const FORM = {
  wide: {
    posts: [756, 503, 250],
    ...{ pivot: 196, plate: 72, track: 304, name: 351, wants: 377, stake: 394 },
    boom: { long: 226, half: 7, past: 26, post: 10, turn: 57 },
    ...{ rail: 5, tie: 8, ties: "10 12", ground: [226, 172] as Point },
    wagon: { from: 772, to: 860, deck: 7, box: [5, 40], r: 7.5 },
  },
  narrow: {
    posts: [308, 208, 108],
    ...{ pivot: 70, plate: 51, track: 132, name: 152.5, wants: 167, stake: 187 },
    boom: { long: 94, half: 3, past: 8, post: 4, turn: 46 },
    ...{ rail: 2.6, tie: 4, ties: "4.5 5.5", ground: [94, 62] as Point },
    wagon: { from: 314, to: 357, deck: 3.4, box: [2.5, 18], r: 3.4 },
  },
} as const;

/** The track and its barriers, with what each keeper wants and can refuse. */
export function signal(context: SceneContext): Signal {
  const { frame } = context;
  const { wagon: form, rail, tie, ties, track } = FORM[frame.name];
  const y = frame.plot.y + track;
  const { from, to, deck, box, r } = form;
  const floor = y - r * 2;
  const grounds = stakes(context, FORM[frame.name].ground);
  return {
    rail: [0, y, frame.width, rail],
    ties: [0, y + rail + tie / 2, frame.width, tie],
    pitch: ties,
    barriers: INSIDE.map((id, i) => barrier(context, i, grounds[id])),
    wagon: {
      deck: [from, floor - deck, to - from, deck],
      box: [from + box[0], floor - deck - box[1], to - from - box[0] * 2, box[1]],
      wheels: [1.8, 4.6, -4.6, -1.8].map((off) => [(off > 0 ? from : to) + off * r, y - r]),
      r,
    },
    leading: leading(frame),
  };
}

type Point3 = readonly [from: number, to: number, half: number];

/** A rectangle to the left of a pivot, turned up round it: from one distance of it to another. */
const turned = ([x, y]: Point, [from, to, half]: Point3, degrees: number): Point[] => {
  const rad = (degrees * Math.PI) / 180;
  const [sin, cos] = [Math.sin(rad), Math.cos(rad)];
  const at = (along: number, down: number): Point => [
    round(x - along * cos - down * sin),
    round(y - along * sin + down * cos),
  ];
  return [at(to, -half), at(from, -half), at(from, half), at(to, half)];
};

function barrier(context: SceneContext, i: number, stake: Stake): Barrier {
  const { frame } = context;
  const { posts, pivot: up, plate, track, boom } = FORM[frame.name];
  const { long, half, past, post, turn } = boom;
  const id = INSIDE[i]!;
  const x = posts[i]!;
  const { y: top } = frame.plot;
  const pivot: Point = [x, top + up];
  const at: Corners = [x - long, pivot[1] + half, long - post, plate];
  return {
    id,
    post: [x - post / 2, pivot[1] - half, post, track - up + half],
    arm: turned(pivot, [-past, long, half], turn),
    bands: [0.35, 0.6, 0.85].map((share) =>
      turned(pivot, [share * long, (share + 0.1) * long, half * 0.99], turn),
    ),
    level: turned(pivot, [0, long, half], 0),
    // Open over it, where the boom would be.
    plate: [
      [at[0], at[1]],
      [at[0], at[1] + plate],
      [at[0] + at[2], at[1] + plate],
      [at[0] + at[2], at[1]],
    ],
    notes: [
      ...notes(context, id, at),
      // Whose way it would be; on phones there is no room.
      ...(i || frame.name === "narrow"
        ? []
        : [
            noted(context)(
              "exclave",
              [x - long + stake.exclave[0], top + FORM.wide.stake + stake.exclave[1]],
              "note on-stone middle",
            ),
          ]),
    ],
    stake: { ...stake, at: [x - long, top + FORM[frame.name].stake] },
  };
}

/** Under the boom yes, on the plate what it can still do, under the track who it is and what it wants. */
function notes(context: SceneContext, id: string, plate: Corners): Note[] {
  const { frame } = context;
  const wide = frame.name === "wide";
  const { name, wants, boom } = FORM[frame.name];
  const { y: top } = frame.plot;
  const [x, y, broad, tall] = plate;
  const note = noted(context);
  const lead = leading(frame);
  const can = note(
    `can.${id}.${frame.name}`,
    [x + broad / 2, 0],
    "refusal middle",
    broad - (wide ? 12 : 3),
  );
  const middle = y + tall / 2 + (wide ? 6 : 4.3) - ((can.lines.length - 1) * lead) / 2;
  return [
    note("arm.yes", [x, y - boom.half * 2 - (wide ? 22 : 9)], "says-yes"),
    { ...can, y: round(middle) },
    note(`name.${id}`, [x, top + name], "arm-name"),
    note(`wants.${id}`, [x, top + wants], "note", boom.long + (wide ? 10 : 4)),
  ];
}
