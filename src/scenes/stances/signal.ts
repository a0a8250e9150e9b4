import type { SceneContext } from "../../engine/scene/context";
import { leading } from "../../engine/scene/layout";
import { round, type Point } from "../../engine/svg/mark";
import type { Corners } from "../../engine/svg/parts";
import { margin } from "../../engine/svg/stage";
import { INSIDE } from "./order";

/** Words under one another. */
export interface Words {
  at: Point;
  look: string;
  lines: string[];
}

/** One who can stop the link: the arm of its signal is raised, and dashed where it would stop. */
interface Keeper {
  id: string;
  post: Corners;
  /** The corners of its arm, of the band in it, and of the arm if it were level. */
  arm: Point[];
  band: Point[];
  level: Point[];
  name: Words;
  wants: Words;
  can: Words;
}

/** A track across the picture with a signal for each keeper, and a wagon that waits at its end. */
export interface Signal {
  keepers: Keeper[];
  /** The rail, its ties under it, and how these are spaced. */
  rail: Corners;
  ties: Corners;
  pitch: string;
  wagon: { deck: Corners; box: Corners; wheels: Point[]; r: number };
  leading: number;
  /** How far apart lines stand of what a keeper wants and can refuse. */
  lead: number;
}

const FORM = {
  wide: {
    level: 340,
    rail: 5,
    tie: 8,
    pitch: "10 12",
    arm: { at: 26, up: 204, past: 22, long: 148, high: 31, turn: 48, edge: 3 },
    band: [110, 18],
    post: { half: 6, over: 26 },
    wagon: { from: 740, to: 868, deck: 9, box: [8, 48], r: 9 },
    ...{ name: 54, under: 36, lead: 25, gap: 8 },
  },
  narrow: {
    level: 112,
    rail: 2.6,
    tie: 4,
    pitch: "4.5 5.5",
    arm: { at: 9, up: 72, past: 8, long: 56, high: 13, turn: 48, edge: 1.4 },
    band: [41, 7],
    post: { half: 2.4, over: 10 },
    wagon: { from: 305, to: 357, deck: 4, box: [3, 20], r: 4 },
    ...{ name: 25, under: 18, lead: 14.5, gap: 4 },
  },
} as const;

/** The track and its signals, with what each keeper wants and can refuse. */
export function signal(context: SceneContext): Signal {
  const { frame } = context;
  const { level, rail, tie, pitch, wagon: form, lead } = FORM[frame.name];
  const y = frame.plot.y + level;
  const { from, to, deck, box, r } = form;
  const floor = y - r * 2;
  return {
    keepers: INSIDE.map((id, i) => keeper(context, [id, i])),
    rail: [0, y, frame.width, rail],
    ties: [0, y + rail + tie / 2, frame.width, tie],
    pitch,
    wagon: {
      deck: [from, floor - deck, to - from, deck],
      box: [from + box[0], floor - deck - box[1], to - from - box[0] * 2, box[1]],
      wheels: [1.8, 4.6, -4.6, -1.8].map((off) => [(off > 0 ? from : to) + off * r, y - r]),
      r,
    },
    leading: leading(frame),
    lead,
  };
}

/** A rectangle to the right of a pivot, turned up round it: from one distance of it to another. */
const turned = ([x, y]: Point, [from, to, half]: Point3, degrees: number): Point[] => {
  const rad = (degrees * Math.PI) / 180;
  const [sin, cos] = [Math.sin(rad), Math.cos(rad)];
  const at = (along: number, down: number): Point => [
    round(x + along * cos + down * sin),
    round(y - along * sin + down * cos),
  ];
  return [at(to, -half), at(from, -half), at(from, half), at(to, half)];
};

type Point3 = readonly [from: number, to: number, half: number];

/** A signal: its arm is raised, dashed where it would stop; under it what its keeper says and can do. */
function keeper({ frame, say, lines }: SceneContext, [id, i]: readonly [string, number]): Keeper {
  const { level, arm, band, post, name, under, lead, gap } = FORM[frame.name];
  const edge = margin[frame.name];
  const column = (frame.width - edge * 2) / INSIDE.length;
  const left = edge + column * i;
  const track = frame.plot.y + level;
  const pivot: Point = [left + arm.at, track - arm.up];
  const half = arm.high / 2;
  const set = frame.name === "wide" ? "value light" : "note";
  const measure = column - (frame.name === "wide" ? 20 : 5);
  const spoken = (key: string, look: string) => lines(`${key}.${id}`, { measure, look });
  const wants = spoken("wants", set);
  const first = track + name + under;
  return {
    id,
    post: [pivot[0] - post.half, pivot[1] - post.over, post.half * 2, arm.up + post.over],
    arm: turned(pivot, [-arm.past, arm.long, half], arm.turn),
    band: turned(pivot, [band[0], band[0] + band[1], half - arm.edge], arm.turn),
    level: turned(pivot, [half * 1.4, arm.long, half], 0),
    name: { at: [left, track + name], look: "arm-name", lines: [say(`name.${id}`)] },
    wants: { at: [left, first], look: set, lines: wants },
    can: {
      at: [left, first + lead * Math.max(wants.length, 2) + gap],
      look: "value refusal",
      lines: spoken("can", "value refusal"),
    },
  };
}
