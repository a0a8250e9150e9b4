import type { SceneContext } from "../../engine/scene/context";
import { noted } from "../../engine/scene/layout";
import { round, type Point } from "../../engine/svg/mark";
import type { Note } from "../../engine/svg/note";
import type { Corners } from "../../engine/svg/parts";
import { INSIDE } from "./order";

/** A barrier: its post, the boom raised and as it could come down, and bands on both. */
interface Barrier {
  id: string;
  post: Corners;
  arm: Point[];
  bands: Point[][];
  level: Point[];
  levels: Point[][];
  /** What it says and can still say, who it is, what it wants. */
  notes: Note[];
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
 * Posts from east to west, as the wagon comes to them; how far the pivot, what is said, track, name
 * and wants are under the top of the plot; and the boom: how long, half as thick, past its post.
 */
const FORM = {
  wide: {
    posts: [756, 503, 250],
    ...{ pivot: 232, no: 306, can: 340, track: 436, name: 484, wants: 514 },
    boom: { long: 226, half: 9, past: 26, post: 11, turn: 66 },
    ...{ rail: 6, tie: 9, ties: "10 12", lead: 24 },
    wagon: { from: 774, to: 862, deck: 8, box: [5, 52], r: 7.5 },
  },
  narrow: {
    posts: [308, 208, 108],
    ...{ pivot: 84, no: 113, can: 130, track: 174, name: 195, wants: 212 },
    boom: { long: 94, half: 3.6, past: 8, post: 4.4, turn: 56 },
    ...{ rail: 2.6, tie: 4, ties: "4.5 5.5", lead: 15 },
    wagon: { from: 315, to: 358, deck: 3.4, box: [2.5, 25], r: 3.4 },
  },
} as const;

/** The track and its barriers, with what each keeper wants and can refuse. */
export function signal(context: SceneContext): Signal {
  const { frame } = context;
  const { wagon: form, rail, tie, ties, track } = FORM[frame.name];
  const y = frame.plot.y + track;
  const { from, to, deck, box, r } = form;
  const floor = y - r * 2;
  return {
    rail: [0, y, frame.width, rail],
    ties: [0, y + rail + tie / 2, frame.width, tie],
    pitch: ties,
    barriers: INSIDE.map((_, i) => barrier(context, i)),
    wagon: {
      deck: [from, floor - deck, to - from, deck],
      box: [from + box[0], floor - deck - box[1], to - from - box[0] * 2, box[1]],
      wheels: [1.8, 4.6, -4.6, -1.8].map((off) => [(off > 0 ? from : to) + off * r, y - r]),
      r,
    },
    leading: FORM[frame.name].lead,
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

/** Where bands are on a boom, in shares of it, and how long. */
const BANDS = [0.35, 0.6, 0.85] as const;
const BAND = 0.1;

function barrier(context: SceneContext, i: number): Barrier {
  const { frame } = context;
  const { posts, pivot: up, track, boom } = FORM[frame.name];
  const { long, half, past, post, turn } = boom;
  const id = INSIDE[i]!;
  const x = posts[i]!;
  const pivot: Point = [x, frame.plot.y + up];
  const bands = (degrees: number) =>
    BANDS.map((share) =>
      turned(pivot, [share * long, (share + BAND) * long, half * 0.99], degrees),
    );
  return {
    id,
    post: [x - post / 2, pivot[1] - half, post, track - up + half],
    arm: turned(pivot, [-past, long, half], turn),
    bands: bands(turn),
    level: turned(pivot, [0, long, half], 0),
    levels: bands(0),
    notes: notes(context, id, x - long),
  };
}

/** Under the raised boom yes, under the level one no and what it can still do, under the track who it is and what it wants. */
function notes(context: SceneContext, id: string, x: number): Note[] {
  const { frame } = context;
  const wide = frame.name === "wide";
  const { pivot, no, can, name, wants, boom } = FORM[frame.name];
  const { y: top } = frame.plot;
  const note = noted(context);
  const broad = boom.long - boom.post / 2;
  return [
    note("arm.yes", [x, top + pivot - boom.half - (wide ? 23 : 10)], "says-yes"),
    note("arm.no", [x, top + no], "says-yes quiet"),
    note(`can.${id}.${frame.name}`, [x, top + can], "refusal", broad - (wide ? 10 : 3)),
    note(`name.${id}`, [x, top + name], "arm-name"),
    note(`wants.${id}`, [x, top + wants], "wants", boom.long + (wide ? 10 : 4)),
  ];
}
