import { round, type Point } from "../../engine/svg/mark";
import type { Corners } from "../../engine/svg/parts";

/** Trains seen from the front, as paths: their bodies, and what is on them. */
export interface Fronts {
  bodies: string;
  faces: string;
}

/** Two lines of trains: where they begin, from one column to the next, their upper edge, and their size. */
export interface Lines {
  left: number;
  pitch: number;
  roof: number;
  high: number;
  gap: number;
}

/** Trains under each other in a column. */
export const TIERS = 2;

/** The left upper corner of a place, the lower one of a column first. */
const corner = ({ left, pitch, roof, high, gap }: Lines, i: number): Point => [
  round(left + Math.floor(i / TIERS) * pitch),
  round(roof + (i % TIERS ? 0 : high + gap)),
];

const breadth = ({ pitch, gap }: Lines): number => round(pitch - gap * 0.7);

/** What is on a train, in parts of it: two panes and two lamps; on a small one its windscreen. */
const FACE: readonly Corners[] = [
  [0.14, 0.2, 0.32, 0.28],
  [0.54, 0.2, 0.32, 0.28],
  [0.14, 0.72, 0.2, 0.1],
  [0.66, 0.72, 0.2, 0.1],
];
const SMALL: readonly Corners[] = [[0.2, 0.2, 0.6, 0.32]];

/** Trains from one place to another, each with its face. */
export function fronts(lines: Lines, from: number, to: number): Fronts {
  const [wide, { high }] = [breadth(lines), lines];
  const r = round(wide * 0.3);
  const all = Array.from({ length: Math.max(0, to - from) }, (_, i) => corner(lines, from + i));
  const part = ([x, y]: Point, [across, down, w, h]: Corners) =>
    `M${round(x + across * wide)},${round(y + down * high)}h${round(w * wide)}v${round(h * high)}h-${round(w * wide)}z`;
  const face = high < 16 ? SMALL : FACE;
  return {
    bodies: all
      .map(
        ([x, y]) =>
          `M${x},${round(y + high)}V${round(y + r)}q0,-${r} ${r},-${r}h${round(wide - 2 * r)}q${r},0 ${r},${r}V${round(y + high)}z`,
      )
      .join(""),
    faces: all.map((at) => face.map((one) => part(at, one)).join("")).join(""),
  };
}

/** An arrow from a place on, along both lines if no train stands there: nobody says how far. */
export function onward(lines: Lines, i: number): string {
  const [x, y] = corner(lines, i);
  const { high, gap, roof } = lines;
  const alone = i % TIERS === 0;
  const [top, tall] = alone ? [roof, TIERS * (high + gap) - gap] : [y, high];
  const [from, tip] = [round(x + breadth(lines) * 0.24), round(x + breadth(lines) * 0.76)];
  return `M${from},${round(top + tall * 0.16)}L${tip},${round(top + tall / 2)}L${from},${round(top + tall * 0.84)}`;
}
