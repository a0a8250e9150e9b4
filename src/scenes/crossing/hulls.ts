import { round } from "../../engine/svg/mark";

/** A ship from above, its stern at a point: its length and half its breadth. */
export interface Hull {
  stern: readonly [x: number, y: number];
  long: number;
  half: number;
  /** Whether its bow is up in the picture; else it is at the left, where west is. */
  up?: boolean;
}

/** Kinds of ships, by what lies on their decks. */
export type Kind = "ferry" | "tanker" | "bulk" | "containers";

/** Writes moves along a ship from its stern, and across it, as parts of its size. */
function pen({ stern: [x, y], long, half, up }: Hull) {
  const point = (along: number, across: number) => {
    const [a, b] = [-along * long, across * half];
    return up ? ([b, a] as const) : ([a, b] as const);
  };
  const text = ([dx, dy]: readonly [number, number]) => `${round(dx)},${round(dy)}`;
  return {
    at: (along: number, across: number) => {
      const [dx, dy] = point(along, across);
      return `M${text([x + dx, y + dy])}`;
    },
    by: (along: number, across: number) => text(point(along, across)),
  };
}

/** Its outline: a straight stern, straight sides and a round bow. */
export function hull(one: Hull): string {
  const { at, by } = pen(one);
  return [
    `${at(0, -1)}l${by(0.78, 0)}q${by(0.19, 0.05)} ${by(0.22, 1)}`,
    `q${by(-0.03, 0.95)} ${by(-0.22, 1)}l${by(-0.78, 0)}z`,
  ].join("");
}

/** What is seen on its deck: tracks, pipes, hatches or boxes, and its bridge. */
export function deck(one: Hull, kind: Kind): string {
  const { at, by } = pen(one);
  const across = (along: number, wide: number, long = 0.07) =>
    `${at(along, -wide)}l${by(0, 2 * wide)}l${by(long, 0)}l${by(0, -2 * wide)}z`;
  const lines = (sides: readonly number[], from: number, long: number) =>
    sides.map((side) => `${at(from, side)}l${by(long, 0)}`).join("");
  if (kind === "ferry") return lines([-0.5, 0, 0.5], 0, 0.68) + across(0.75, 0.62);
  const bridge = across(0.08, 0.62, 0.09);
  if (kind === "tanker")
    return `${bridge}${lines([0], 0.24, 0.6)}${at(0.52, -0.72)}l${by(0, 1.44)}`;
  const places = kind === "bulk" ? [0.26, 0.42, 0.58, 0.74] : [0.24, 0.34, 0.44, 0.54, 0.64, 0.74];
  const rows = places.map((from) =>
    across(from, kind === "bulk" ? 0.4 : 0.68, kind === "bulk" ? 0.1 : 0.055),
  );
  return bridge + rows.join("");
}
