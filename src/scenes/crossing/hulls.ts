import { round, type Point } from "../../engine/svg/mark";

/** A ferry from above: its middle, where its bow points, its length and half its breadth. */
export interface Hull {
  at: Point;
  /** Of its bow, in radians from the right. */
  angle: number;
  long: number;
  half: number;
}

/** Where a point of it stands: along it from its middle in lengths, across it in half breadths. */
const placed = ({ at: [x, y], angle, long, half }: Hull) => {
  const [cos, sin] = [Math.cos(angle), Math.sin(angle)];
  return (along: number, across: number) => {
    const [a, b] = [along * long, across * half];
    return `${round(x + a * cos - b * sin)},${round(y + a * sin + b * cos)}`;
  };
};

/** Its outline: a straight stern, straight sides and a round bow. */
export function hull(one: Hull): string {
  const point = placed(one);
  return [
    `M${point(-0.5, -1)}L${point(0.28, -1)}`,
    `Q${point(0.47, -0.95)} ${point(0.5, 0)}`,
    `Q${point(0.47, 0.95)} ${point(0.28, 1)}`,
    `L${point(-0.5, 1)}Z`,
  ].join("");
}

/** The tracks on its deck, and its bridge across. */
export function deck(one: Hull): string {
  const point = placed(one);
  const tracks = [-0.36, 0.36].map((across) => `M${point(-0.5, across)}L${point(0.14, across)}`);
  const bridge = `M${point(0.2, -0.6)}L${point(0.2, 0.6)}L${point(0.27, 0.6)}L${point(0.27, -0.6)}Z`;
  return [...tracks, bridge].join("");
}

/** A point so far along a line, from 0 to 1, and the angle at which the line goes on from it. */
export function along(line: readonly Point[], part: number): Pick<Hull, "at" | "angle"> {
  const steps = line.slice(1).map(([x, y], i) => {
    const [from, up] = line[i]!;
    return { from, up, x: x - from, y: y - up, long: Math.hypot(x - from, y - up) };
  });
  let rest = part * steps.reduce((sum, { long }) => sum + long, 0);
  for (const { from, up, x, y, long } of steps) {
    if (rest <= long)
      return {
        at: [from + (x * rest) / long, up + (y * rest) / long],
        angle: Math.atan2(y, x),
      };
    rest -= long;
  }
  const last = steps.at(-1)!;
  return { at: line.at(-1)!, angle: Math.atan2(last.y, last.x) };
}
