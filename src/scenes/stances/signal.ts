import type { SceneContext } from "../../engine/scene/context";
import { leading } from "../../engine/scene/layout";
import { round, type Point } from "../../engine/svg/mark";
import type { Corners } from "../../engine/svg/parts";
import { margin } from "../../engine/svg/stage";
import { INSIDE, WAY } from "./order";

/** Words under one another. */
export interface Words {
  at: Point;
  look: string;
  lines: string[];
}

/** One who can stop the link: its arm of the signal is raised, and a hollow one lies at stop. */
interface Keeper {
  id: string;
  /** The corners of its arm, and in it of what is red and of its band. */
  arm: Point[];
  red: Point[];
  band: Point[];
  ghost: Corners;
  name: Words;
  wants: Words;
  can: Words;
}

export interface Signal {
  keepers: Keeper[];
  /** The mast from its head to its foot, which stands in the gap, and how thick it is. */
  mast: { x: number; head: number; foot: number };
  /** The railway by its sections, as long as they are; where there is none, no line. */
  way: { id: string; status: string; from: number; to: number; dash: string }[];
  /** Dots in the gap, on both sides of the mast. */
  dots: Point[];
  labels: Words[];
  leading: number;
}

const FORM = {
  wide: {
    arm: { long: 226, past: 14, high: 34, first: 120, pitch: 150, turn: 27 },
    band: [22, 38],
    edge: 4,
    ...{ name: -14, wants: 20, aside: 28, by: 14 },
    lead: 25,
    ...{ head: 2, foot: 506, over: 14, under: 32, dash: 19 },
  },
  narrow: {
    arm: { long: 58, past: 5, high: 13, first: 21, pitch: 70, turn: 31 },
    band: [7, 12],
    edge: 1.6,
    ...{ name: -2, wants: 15, aside: 12, by: 6 },
    lead: 15.5,
    ...{ head: -17, foot: 221, over: 7, under: 18, dash: 10 },
  },
} as const;

/** One signal over the gap in a railway, with an arm for each who can stop the link. */
export function signal(context: SceneContext): Signal {
  const { frame } = context;
  const { head, foot } = FORM[frame.name];
  const way = sections(context);
  const gap = way.find(({ status }) => status === "missing")!;
  const x = (gap.from + gap.to) / 2;
  const { y } = frame.plot;
  return {
    keepers: INSIDE.map((id, i) => keeper(context, [id, i], x)),
    mast: { x, head: y + head, foot: y + foot },
    way,
    dots: (frame.name === "wide" ? [0.08, 0.27, 0.73, 0.92] : [0.15, 0.85]).map((by) => [
      gap.from + (gap.to - gap.from) * by,
      y + foot,
    ]),
    leading: leading(frame),
    labels: named(context, way, y + foot),
  };
}

/** Sections of the railway from Kars in the west to Baku, to scale. */
function sections({ data, frame }: SceneContext): Signal["way"] {
  const edge = margin[frame.name];
  const whole = WAY.reduce((sum, { id }) => sum + data.value(id), 0);
  const scale = (frame.width - edge * 2) / whole;
  let from: number = edge;
  return WAY.map(({ id, status }) => {
    const to = from + data.value(id) * scale;
    // Whole dashes, so that sections meet evenly.
    const pitch = (to - from) / Math.round((to - from) / FORM[frame.name].dash);
    const dash = status === "done" ? "none" : `${round(pitch * 0.62, 2)} ${round(pitch * 0.38, 2)}`;
    const one = { id, status, from, to, dash };
    from = to;
    return one;
  });
}

/** What stands at the line: its ends and its gap, and where there is room how far it is built. */
function named({ frame, say, width }: SceneContext, way: Signal["way"], y: number): Words[] {
  const { over, under } = FORM[frame.name];
  const edge = margin[frame.name];
  const gap = way.find(({ status }) => status === "missing")!;
  const at = (key: string, x: number, up: number, look: string): Words => {
    return { at: [x, y + up], look: `note ${look}`, lines: [say(`rails.${key}`)] };
  };
  const built = way.flatMap(({ to, status }, i) => {
    const last = way.findLastIndex((one, n) => n < i && one.status !== status) + 1;
    if (!over || status === "missing" || way[i + 1]?.status === status) return [];
    const one = at(status, (way[last]!.from + to) / 2, -over, "middle");
    return width(one.lines[0]!, "note") <= to - way[last]!.from ? [one] : [];
  });
  return [
    at("west", edge, under, ""),
    at("gap", (gap.from + gap.to) / 2, under, "strong as-corridor middle"),
    at("east", frame.width - edge, under, "end"),
    ...built,
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

/** An arm that is raised to the left, at its stop what it can do, and to the right what it wants. */
function keeper(
  { frame, say, lines }: SceneContext,
  [id, i]: readonly [string, number],
  mast: number,
): Keeper {
  const { arm, band, edge, name, wants, aside, by, lead } = FORM[frame.name];
  const { long, past, high, turn } = arm;
  const pivot: Point = [mast, frame.plot.y + arm.first + arm.pitch * i];
  const [, y] = pivot;
  const half = high / 2;
  const tip = mast - long;
  const margins = margin[frame.name];
  const set = frame.name === "wide" ? "value light" : "note";
  const can = lines(`can.${id}`, { measure: tip - by - margins, look: "value refusal" });
  const first = y + lead * 0.3 - ((can.length - 1) * lead) / 2;
  return {
    id,
    arm: turned(pivot, [-past, long, half], turn),
    red: turned(pivot, [-past + edge, long - edge, half - edge], turn),
    band: turned(pivot, [long - band[1], long - band[0], half - edge], turn),
    ghost: [tip, y - half, long, high],
    name: { at: [mast + aside, y + name], look: "arm-name", lines: [say(`name.${id}`)] },
    wants: {
      at: [mast + aside, y + wants],
      look: set,
      lines: lines(`wants.${id}`, { measure: frame.width - margins - mast - aside, look: set }),
    },
    can: { at: [tip - by, first], look: "value refusal end", lines: can },
  };
}
