/** A pipe that is cut across, in layers of one area. Runs in the browser, as draw.ts does. */
import {
  group,
  label,
  lines,
  mark,
  mix,
  round,
  withRow,
  type Mark,
  type Point,
} from "../../engine/svg/mark";
import { dot, line, polyline } from "../../engine/svg/parts";
import type { Model } from "./model";

type Mouth = Model["pipe"]["mouth"];

/** Points on each side of a layer: enough to look round. */
const SIDE = 9;

/** A layer of the mouth: up its left side, and down its right one. */
export function layer({ middle: [x, y], rx, ry, edges }: Mouth, i: number): Point[] {
  const side = (way: 1 | -1) =>
    Array.from({ length: SIDE }, (_, n): Point => {
      // By the angle, so that the points lie close where the side is nearly level.
      const turn = mix(Math.asin(edges[i]!), Math.asin(edges[i + 1]!), n / (SIDE - 1));
      return [x + way * rx * Math.cos(turn), y + ry * Math.sin(turn)];
    });
  return [...side(-1), ...side(1).reverse()];
}

/** An oval as a path, or its right half. */
const oval = ([x, y]: Point, rx: number, ry: number) =>
  `M${round(x)},${round(y - ry)}a${round(rx)},${round(ry)} 0 0 1 0,${round(2 * ry)}`;
const whole = (at: Point, rx: number, ry: number) =>
  `${oval(at, rx, ry)}a${round(rx)},${round(ry)} 0 0 1 0,${round(-2 * ry)}z`;

/** The pipe behind its mouth, its wall, and what fills it but for the lowest layer. */
export function body({ pipe: { id, mouth } }: Model): Mark[] {
  const { middle, rx, ry, wall, end, edges } = mouth;
  const [x, y] = middle;
  const [wide, high] = [rx + wall, ry + wall];
  /** A stripe along the pipe, from one height to another, which is all that makes it round. */
  const stripe = (key: string, from: number, to: number) => {
    const at = (height: number): Point => [
      x + wide * Math.sqrt(1 - height ** 2),
      y + high * height,
    ];
    const steps = Array.from({ length: 7 }, (_, i) => at(mix(from, to, i / 6)));
    return polyline(key, [[end, y + high * from], ...steps, [end, y + high * to]], {
      class: `pipe-${key.split("-")[0]}`,
    });
  };
  return [
    mark("path", "body", {
      class: "pipe-body",
      d: `M${round(x)},${round(y - high)}H${end}v${round(2 * high)}H${round(x)}z`,
    }),
    stripe("light", -0.84, -0.66),
    ...[0.8, 0.87, 0.93, 0.97].map((from, i) => stripe(`shade-${i}`, from, 1)),
    mark("path", "wall", { class: "pipe-wall", d: whole(middle, wide, high) }),
    withRow(id, mark("path", id, { class: "pipe-oil", d: whole(middle, rx, ry) })),
    ...edges.slice(1, -1).map((at, i) => {
      const half = rx * Math.sqrt(1 - at * at);
      return line(`seam-${i}`, [x - half, y + ry * at], [x + half, y + ry * at], { class: "seam" });
    }),
  ];
}

/** The amounts of the pipe and of its lowest layer, each over the line that ends in it. */
export function callouts({ pipe: { whole, layer: low }, leading }: Model): Mark[] {
  return [callout("pipe", whole, leading, "energy"), callout("route", low, leading, "corridor")];
}

function callout(key: string, one: Model["pipe"]["whole"], leading: number, ink: string): Mark {
  const { from, left, right, amount, name } = one;
  const first = from[1] - leading * (name.length - 0.62);
  return group(key, {}, [
    line("line", from, [right, from[1]], { class: `callout-line ${ink}` }),
    dot("end", from, leading * 0.16, { class: `callout-end ${ink}` }),
    label("amount", [left, first - leading * 1.1], amount, {
      class: `value over-land as-${ink}`,
    }),
    ...lines("name", [left, first], name, { leading, class: "note over-land" }),
  ]);
}
