/** A train so small that many stand in one picture: an engine and its wagons. Pure functions over marks. */
import { group, mark, round, type Mark, type Point } from "../mark";

/** The engine's outline from the foot of its front, and the wagons: where they begin, and their size. In parts of the length. */
const ENGINE: readonly Point[] = [
  [0, -0.03],
  [0.06, -0.12],
  [0.14, 0],
];
const FOOT = 0.035;
const WAGONS = [0.22, 0.485, 0.75];
const WAGON = { foot: 0.055, width: 0.25, height: 0.135 } as const;

/** How far wheels stand from the front, and how large they are. */
const WHEELS = [0.045, 0.155, 0.26, 0.43, 0.525, 0.695, 0.79, 0.96];
const WHEEL = 0.022;

/**
 * Trains on their rails, fronts to the left, each from its front at a point.
 *
 * @param look class of their walls; that of the wheels is `<look>-wheels`
 */
export function littleTrains(key: string, all: readonly Point[], size: number, look: string): Mark {
  const walls = all.map((at) => engine(at, size) + WAGONS.map((x) => wagon(at, x, size)).join(""));
  const wheels = all.map((at) => WHEELS.map((x) => `M${point(at, [x, -WHEEL], size)}h0`).join(""));
  return group(key, {}, [
    mark("path", "walls", { class: look, d: walls.join("") || "M0,0" }),
    mark("path", "wheels", {
      class: `${look}-wheels`,
      d: wheels.join("") || "M0,0",
      "stroke-width": round(2 * WHEEL * size, 2),
    }),
  ]);
}

const point = ([x, y]: Point, [dx, dy]: Point, size: number) =>
  `${round(x + dx * size)},${round(y + dy * size)}`;

const engine = (at: Point, size: number) =>
  `M${point(at, [0, -FOOT], size)}${ENGINE.map((one) => `l${point([0, 0], one, size)}`).join("")}V${round(at[1] - FOOT * size)}z`;

const wagon = (at: Point, x: number, size: number) => {
  const { foot, height, width } = WAGON;
  const [wide, high] = [round(width * size), round(height * size)];
  return `M${point(at, [x, -foot], size)}v${-high}h${wide}v${high}z`;
};
