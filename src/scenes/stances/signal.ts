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

/** One who can stop the link: its gate is raised, and a hollow one lies across the way. */
interface Keeper {
  id: string;
  post: Corners;
  /** The corners of its arm, and in it of what is red and of its bands. */
  arm: Point[];
  red: Point[];
  bands: Point[][];
  ghost: Corners;
  name: Words;
  wants: Words;
  can: Words;
}

/** The way through Syunik from the foot to the head of the picture, and gates across it in a row. */
export interface Signal {
  keepers: Keeper[];
  /** The ground of the way, and in it a row of dots where rails are missing. */
  bed: Corners;
  dots: { from: Point; to: Point; thick: number; dash: string };
  labels: Words[];
  leading: number;
  /** How far apart lines stand of what a keeper can refuse. */
  lead: number;
}

const FORM = {
  wide: {
    pivot: { x: 520, first: 140, pitch: 160 },
    arm: { long: 146, past: 24, high: 24, turn: 68, edge: 3 },
    bands: [12, 50, 88],
    band: 18,
    post: { half: 8, over: 20, under: 40 },
    way: { from: 390, width: 58, head: 0, foot: 546, thick: 13, pitch: 28 },
    ...{ name: 4, wants: 36, aside: 34, by: 16, lead: 25 },
    say: { up: [-14, -100], down: [-162, -34], head: 18, foot: 538, gap: 226, aside: 14 },
  },
  narrow: {
    pivot: { x: 203, first: 55, pitch: 75 },
    arm: { long: 54, past: 8, high: 10, turn: 66, edge: 1.4 },
    bands: [5, 20, 35],
    band: 7.5,
    post: { half: 3, over: 8, under: 13 },
    way: { from: 154, width: 21, head: -14, foot: 245, thick: 6, pitch: 13 },
    ...{ name: 2, wants: 18.5, aside: 9, by: 5, lead: 15.5 },
    say: { up: [-6, -39], down: [-59, -19.5], head: -3, foot: 241, gap: 91, aside: 5 },
  },
} as const;

/** The way and its gates, with what each keeper wants and can refuse. */
export function signal(context: SceneContext): Signal {
  const { frame } = context;
  const { way, lead } = FORM[frame.name];
  const x = way.from + way.width / 2;
  const [head, foot] = [frame.plot.y + way.head, frame.plot.y + way.foot];
  const count = Math.floor((foot - head) / way.pitch);
  const pitch = (foot - head) / count;
  return {
    keepers: INSIDE.map((id, i) => keeper(context, [id, i])),
    bed: [way.from, head, way.width, foot - head],
    dots: {
      from: [x, head + pitch / 2],
      to: [x, foot - pitch / 2 + 1],
      thick: way.thick,
      dash: `0 ${round(pitch, 2)}`,
    },
    labels: named(context),
    leading: leading(frame),
    lead,
  };
}

/** Beside the way where it leads, and what is missing; at the first gate what its arms mean. */
function named({ frame, say: message }: SceneContext): Words[] {
  const { pivot, way, say } = FORM[frame.name];
  const { y } = frame.plot;
  const beside = way.from - say.aside;
  const at = (key: string, [x, down]: Point, look: string): Words => ({
    at: [x, y + down],
    look,
    lines: [message(`rails.${key}`)],
  });
  const sign = (key: "up" | "down", look: string) =>
    at(key, [pivot.x + say[key][0], pivot.first + say[key][1]], look);
  return [
    at("west", [beside, say.head], "note end"),
    at("gap", [beside, say.gap], "note end"),
    at("east", [beside, say.foot], "note end"),
    sign("up", "value"),
    sign("down", "value end"),
  ];
}

/** A rectangle to the left of a pivot, turned up round it: from one distance of it to another. */
const turned = ([x, y]: Point, [from, to, half]: Point3, degrees: number): Point[] => {
  const [sin, cos] = [Math.sin, Math.cos].map((of) => of((degrees * Math.PI) / 180)) as [
    number,
    number,
  ];
  const at = (along: number, down: number): Point => [
    round(x - along * cos - down * sin),
    round(y - along * sin + down * cos),
  ];
  return [at(from, -half), at(to, -half), at(to, half), at(from, half)];
};

type Point3 = readonly [from: number, to: number, half: number];

/** A gate that is raised, across the way what its keeper can do, and to the right what it wants. */
function keeper({ frame, say, lines }: SceneContext, [id, i]: readonly [string, number]): Keeper {
  const { pivot: of, arm, bands, band, post, name, wants, aside, by, lead } = FORM[frame.name];
  const { long, past, high, turn, edge } = arm;
  const pivot: Point = [of.x, frame.plot.y + of.first + of.pitch * i];
  const [x, y] = pivot;
  const half = high / 2;
  const tip = x - long;
  const margins = margin[frame.name];
  const set = frame.name === "wide" ? "value light" : "note";
  const can = lines(`can.${id}`, {
    measure: Math.min(tip - by - margins, 250),
    look: "value refusal",
  });
  return {
    id,
    post: [x - post.half, y - post.over, post.half * 2, post.over + post.under],
    arm: turned(pivot, [-past, long, half], turn),
    red: turned(pivot, [-past + edge, long - edge, half - edge], turn),
    bands: bands.map((from) => turned(pivot, [long - from - band, long - from, half - edge], turn)),
    ghost: [tip, y - half, long, high],
    name: { at: [x + aside, y + name], look: "arm-name", lines: [say(`name.${id}`)] },
    wants: {
      at: [x + aside, y + wants],
      look: set,
      lines: lines(`wants.${id}`, { measure: frame.width - margins - x - aside, look: set }),
    },
    can: {
      at: [tip - by, y + lead * 0.3 - ((can.length - 1) * lead) / 2],
      look: "value refusal end",
      lines: can,
    },
  };
}
