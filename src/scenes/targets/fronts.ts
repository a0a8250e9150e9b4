import { round, type Point } from "../../engine/svg/mark";
import type { Corners } from "../../engine/svg/parts";

/** Trains seen from the front, as paths: their bodies, and what is on them. */
export interface Fronts {
  bodies: string;
  faces: string;
  /** How long a windscreen is and what lies between two, and how high it is. */
  dash: string;
  tall: number;
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

/** The windscreen of a train, in parts of it. */
const PANE: Corners = [0.2, 0.2, 0.6, 0.32];

/** Trains from one place to another, and for each line of them a dashed one, of which a dash is a windscreen. */
export function fronts(lines: Lines, from: number, to: number): Fronts {
  const { high, pitch } = lines;
  const wide = breadth(lines);
  const places = Array.from({ length: Math.max(0, to - from) }, (_, i) => from + i);
  const body = (i: number) => {
    const [x, y] = corner(lines, i);
    return `M${x},${round(y + high)}v-${high}h${wide}v${high}z`;
  };
  const [across, down, broad, tall] = PANE;
  const faces = Array.from({ length: TIERS }, (_, tier) => {
    const on = places.filter((i) => i % TIERS === tier);
    if (!on.length) return "";
    const [x, y] = corner(lines, on[0]!);
    const end = round((on.length - 1) * pitch + broad * wide);
    return `M${round(x + across * wide)},${round(y + (down + tall / 2) * high)}h${end}`;
  });
  return {
    bodies: places.map(body).join(""),
    faces: faces.join(""),
    dash: `${round(broad * wide, 2)} ${round(pitch - broad * wide, 2)}`,
    tall: round(tall * high),
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
