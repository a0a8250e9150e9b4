import type { Point } from "../../engine/svg/mark";
import type { FrameName } from "../../engine/style/style";
import type { At, Part } from "./titles";

/** From a point of the map, some picture units on. */
type Off = readonly [at: Point, dx: number, dy: number];

/** Thin lines that explain: a bridge, bars, leaders from words to what they speak of. */
export interface Stroke {
  key: string;
  part: Part;
  class: string;
  row?: string;
  lines: Off[][];
}

type Spot = (at: At) => Point;

/** From a point of a line in degrees to the words. */
type Leader = readonly [At, from: Point, to: Point];

/** Where the old track lay, and from there to the words, upwards. */
const OLD: Record<FrameName, Leader> = {
  wide: [
    [46.34, 38.934],
    [0, -7],
    [0, -25],
  ],
  narrow: [
    [46.34, 38.934],
    [0, -5],
    [0, -8],
  ],
};

/** A point of a way, and how much of a unit it goes on in both directions there. */
export type Halt = readonly [at: Point, along: Point];

/** The strokes of a frame; at each halt a bar lies across the way of the bus. */
export function strokes(spot: Spot, name: FrameName, halts: readonly Halt[]): Stroke[] {
  const [arm, aside] = name === "wide" ? [9, 8] : [6, 5];
  const leader = ([at, a, b]: Leader): Off[] => [
    [spot(at), ...a],
    [spot(at), ...b],
  ];
  const span: [Point, Point] = [spot([46.5535, 38.8935]), spot([46.5335, 38.8735])];
  return [
    { key: "old-leader", part: "gap", class: "hair dark", lines: [leader(OLD[name])] },
    {
      key: "halt",
      part: "round",
      class: "halt",
      row: "nakhchivan-buses-stopped",
      lines: halts.map(([at, [x, y]]): Off[] => [
        [at, -y * arm, x * arm],
        [at, y * arm, -x * arm],
      ]),
    },
    {
      key: "bridge",
      part: "gap",
      class: "span",
      row: "aras-bridge-done",
      lines: [-aside, aside].map((dx) => span.map((at): Off => [at, dx, 0])),
    },
  ];
}
