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

/** Writes a path along a ship from its stern, and across it, in parts of its size, as short as may be. */
class Pen {
  d = "";
  #at: readonly [along: number, across: number] | undefined;
  readonly #one: Hull;

  constructor(one: Hull) {
    this.#one = one;
  }

  /** A way along and across, in picture units. */
  #turned(along: number, across: number): readonly [number, number] {
    const { long, half, up } = this.#one;
    const [a, b] = [round(-along * long), round(across * half)];
    return up ? [b, a] : [a, b];
  }

  move(along: number, across: number): this {
    const { stern } = this.#one;
    const [x, y] = this.#at
      ? this.#turned(along - this.#at[0], across - this.#at[1])
      : this.#turned(along, across);
    this.d += this.#at ? `m${x},${y}` : `M${round(stern[0] + x)},${round(stern[1] + y)}`;
    this.#at = [along, across];
    return this;
  }

  /** A straight line that leaves the pen at its end. */
  line(along: number, across: number): this {
    const [x, y] = this.#turned(along, across);
    this.d += y ? (x ? `l${x},${y}` : `v${y}`) : `h${x}`;
    this.#at = [this.#at![0] + along, this.#at![1] + across];
    return this;
  }

  curve(...points: readonly (readonly [along: number, across: number])[]): this {
    this.d += `q${points.map((one) => this.#turned(...one).join()).join(" ")}`;
    return this;
  }

  /** A block across the ship: so far from its stern, so long, and so wide from its middle. */
  block(from: number, long: number, wide: number): this {
    const start = [from, -wide] as const;
    this.move(...start)
      .line(0, 2 * wide)
      .line(long, 0)
      .line(0, -2 * wide);
    this.d += "z";
    this.#at = start;
    return this;
  }
}

/** Its outline: a straight stern, straight sides and a round bow. */
export function hull(one: Hull): string {
  const pen = new Pen(one).move(0, -1).line(0.78, 0);
  pen.curve([0.19, 0.05], [0.22, 1]).curve([-0.03, 0.95], [-0.22, 1]).line(-0.78, 0);
  return `${pen.d}z`;
}

/** What is seen on its deck: tracks, pipes, hatches or boxes, and its bridge. */
export function deck(one: Hull, kind: Kind): string {
  const pen = new Pen(one);
  if (kind === "ferry") {
    for (const side of [-0.5, 0, 0.5]) pen.move(0, side).line(0.68, 0);
    return pen.block(0.75, 0.07, 0.62).d;
  }
  pen.block(0.08, 0.09, 0.62);
  if (kind === "tanker") return pen.move(0.24, 0).line(0.6, 0).move(0.52, -0.72).line(0, 1.44).d;
  const [places, long, wide] =
    kind === "bulk"
      ? ([[0.3, 0.6], 0.18, 0.4] as const)
      : ([[0.26, 0.46, 0.66], 0.12, 0.68] as const);
  for (const from of places) pen.block(from, long, wide);
  return pen.d;
}
