import type { SceneContext } from "../../engine/scene/context";
import type { Frame } from "../../engine/scene/scene";
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

/** A post, the corners of its arm, of the band in it, and of the arm if it were level. */
type Placed = readonly [post: Corners, arm: Point[], band: Point[], level: Point[]];

/** The rail, the ties under it, and the signals. */
export type Way = readonly [rail: Corners, ties: Corners, signals: Placed[]];

/** A track across the picture with a signal for each who can stop the link, and a wagon that waits. */
export interface Signal {
  ids: string[];
  /** Alone in the picture; and as small as to leave room for all other voices. */
  ways: readonly [Way, Way];
  /** How ties are spaced. */
  pitch: string;
  wagon: { deck: Corners; box: Corners; wheels: Point[]; r: number };
  /** What each says and can still say, who it is, what it wants and can refuse. */
  words: { id: string; all: Words[] }[];
  /** How far apart lines stand. */
  lead: number;
}

/** How far an arm is from the edge, up at its post, past it, how long and high, and its turn. */
export const FORM = {
  wide: {
    large: {
      ...{ track: 340, pitch: 277, at: 112, up: 190, past: 22, long: 164, high: 40, edge: 3.5 },
      band: [122, 20],
      ...{ half: 7, over: 28 },
    },
    small: {
      ...{ track: 112, at: 14, up: 18, past: 8, long: 44, high: 14, edge: 1.5 },
      band: [34, 6],
      ...{ half: 2.5, over: 9, first: 184, rows: 70 },
    },
    axis: 4,
    ...{ turn: 48, rail: 5, tie: 8, ties: "10 12" },
    wagon: { from: 4, to: 104, deck: 8, box: [6, 44], r: 8 },
    ...{ name: 54, under: 36, lead: 25, gap: 8 },
    no: [94, 7.5],
    yes: [14, -58],
  },
  narrow: {
    large: {
      ...{ track: 112, pitch: 110.7, at: 41, up: 69, past: 8, long: 58, high: 16.5, edge: 1.6 },
      band: [43, 7],
      ...{ half: 2.6, over: 10 },
    },
    small: {
      ...{ track: 38, at: 6, up: 9, past: 3.5, long: 19, high: 6.4, edge: 0.8 },
      band: [13.5, 2.5],
      ...{ half: 1.2, over: 4, first: 66, rows: 32.5 },
    },
    axis: 2,
    ...{ turn: 48, rail: 2.6, tie: 4, ties: "4.5 5.5" },
    wagon: { from: 2, to: 46, deck: 3.6, box: [2.5, 20], r: 3.6 },
    ...{ name: 25, under: 18, lead: 14.5, gap: 4 },
    no: [39, 23],
    yes: [6, -21],
  },
} as const;

/** The height of the track, or of the line that it becomes, with names over it. */
export const trackOf = ({ name, plot }: Frame, small: 0 | 1) =>
  plot.y + FORM[name][small ? "small" : "large"].track;

/** The height of a row of names over the line. */
export function rowOf({ name, plot }: Frame, i: number): number {
  const { first, rows } = FORM[name].small;
  return plot.y + first + rows * i;
}

/** The track and its signals, with what each keeper wants and can refuse. */
export function signal(context: SceneContext): Signal {
  const { frame } = context;
  const { ties, wagon: form, lead } = FORM[frame.name];
  const y = trackOf(frame, 0);
  const { from, to, deck, box, r } = form;
  const floor = y - r * 2;
  return {
    ids: [...INSIDE],
    ways: [way(frame, 0), way(frame, 1)],
    pitch: ties,
    wagon: {
      deck: [from, floor - deck, to - from, deck],
      box: [from + box[0], floor - deck - box[1], to - from - box[0] * 2, box[1]],
      wheels: [1.8, 4.6, -4.6, -1.8].map((off) => [(off > 0 ? from : to) + off * r, y - r]),
      r,
    },
    words: INSIDE.map((id, i) => ({ id, all: words(context, id, i) })),
    lead,
  };
}

/** A rectangle to the right of a pivot, turned up round it: from one distance of it to another. */
export const turned = ([x, y]: Point, [from, to, half]: Point3, degrees: number): Point[] => {
  const rad = (degrees * Math.PI) / 180;
  const [sin, cos] = [Math.sin(rad), Math.cos(rad)];
  const at = (along: number, down: number): Point => [
    round(x + along * cos + down * sin),
    round(y - along * sin + down * cos),
  ];
  return [at(to, -half), at(from, -half), at(from, half), at(to, half)];
};

type Point3 = readonly [from: number, to: number, half: number];

function way(frame: Frame, small: 0 | 1): Way {
  const { rail, tie, turn, axis, [small ? "small" : "large"]: form } = FORM[frame.name];
  const edgeOf = margin[frame.name];
  const { past, long, high, edge, band, half, over, up } = form;
  const y = trackOf(frame, small);
  const signals = INSIDE.map((_, i): Placed => {
    const pivot = pivotOf(frame, small, i);
    return [
      [pivot[0] - half, pivot[1] - over, half * 2, up + over],
      turned(pivot, [-past, long, high / 2], turn),
      turned(pivot, [band[0], band[0] + band[1], high / 2 - edge], turn),
      turned(pivot, [-past, long, high / 2], 0),
    ];
  });
  if (small)
    return [
      [edgeOf, y, frame.width - edgeOf * 2, axis],
      [edgeOf, y, frame.width - edgeOf, 0],
      signals,
    ];
  return [[0, y, frame.width, rail], [0, y + rail + tie / 2, frame.width, tie], signals];
}

/** Where the arm of a signal turns. */
function pivotOf(frame: Frame, small: 0 | 1, i: number): Point {
  const { small: low, large } = FORM[frame.name];
  const edge = margin[frame.name];
  if (small) return [round(edge + low.at), round(rowOf(frame, i) - low.up)];
  return [round(edge + large.pitch * i + large.at), round(trackOf(frame, 0) - large.up)];
}

/** At its arm what a keeper says, in the outline what it still can; under the track who it is and what it can do. */
function words({ frame, say, lines }: SceneContext, id: string, i: number): Words[] {
  const wide = frame.name === "wide";
  const { large, name, under, lead, gap, yes, no } = FORM[frame.name];
  const left = margin[frame.name] + large.pitch * i;
  const [x, y] = pivotOf(frame, 0, i);
  const track = trackOf(frame, 0);
  const set = wide ? "value light" : "note";
  const measure = large.pitch - (wide ? 20 : 5);
  const spoken = (key: string, look: string) => lines(`${key}.${id}`, { measure, look });
  const wants = spoken("wants", set);
  const first = track + name + under;
  return [
    { at: [x + yes[0], y + yes[1]], look: "says-yes end", lines: [say("arm.yes")] },
    { at: [x + no[0], y + no[1]], look: "value refusal middle", lines: [say("arm.no")] },
    { at: [left, track + name], look: "arm-name", lines: [say(`name.${id}`)] },
    { at: [left, first], look: set, lines: wants },
    {
      at: [left, first + lead * Math.max(wants.length, 2) + gap],
      look: "value refusal",
      lines: spoken("can", "value refusal"),
    },
  ];
}
