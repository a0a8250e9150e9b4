/** What was done and what was signed, at the band. Runs in the browser: it imports only `svg`. */
import { label, lines, mark, round, withRow, type Mark, type Point } from "../../engine/svg/mark";
import { dot, line, rect } from "../../engine/svg/parts";
import type { Model } from "./model";

/** The band as it lies: its middle, half its height, and where a time stands. */
interface Seen {
  y: number;
  half: number;
  x: (time: number) => number;
}

/** What was done, as dots over the band; what was signed, as papers that hang under it. */
export const happenings = (model: Model, name: string, seen: Seen): Mark[] =>
  model.events
    .filter(({ group }) => group === name)
    .flatMap((one) => (one.kind === "done" ? done(model, one, seen) : signed(model, one, seen)));

type Happening = Model["events"][0];

function done({ leading, thick }: Model, one: Happening, { y, half, x }: Seen): Mark[] {
  const { id, dy, end, when, lines: what } = one;
  const [at, start] = [x(one.time), y + dy];
  const last = start + what.length * leading + leading * 0.4;
  const look = end ? " end" : "";
  return [
    line(`${id}-stem`, [at, y - half], [at, last], { class: "hair" }),
    withRow(id, dot(id, [at, y - half], thick * 1.8, { class: "dot" })),
    label(`${id}-when`, [at, start], when, { class: `note strong${look}` }),
    ...lines(`${id}-words`, [at, start + leading], what, { leading, class: `note${look}` }),
  ];
}

function signed({ leading, paper }: Model, one: Happening, { y, half, x }: Seen): Mark[] {
  const { id, dy, end, when, lines: what } = one;
  const [at, top] = [x(one.time), y + dy];
  const [w, h] = paper;
  const side = end ? -1 : 1;
  const start: Point = [at + side * (w / 2 + leading * 0.5), top + leading * 0.75];
  const look = end ? " end" : "";
  return [
    line(`${id}-stem`, [at, y + half], [at, top], { class: "hair" }),
    withRow(id, rect(id, [at - w / 2, top, w, h], { class: "sheet" })),
    mark("path", `${id}-text`, { class: "sheet-text", d: text([at, top], w, h) }),
    label(`${id}-when`, start, when, { class: `note strong${look}` }),
    ...lines(`${id}-words`, [start[0], start[1] + leading], what, { leading, class: `note${look}` }),
  ];
}

/** Lines of writing on a paper, the last one short. */
const text = ([x, y]: Point, w: number, h: number) =>
  [0.2, 0.36, 0.52, 0.76]
    .map((at, i) => `M${round(x - w * 0.33)},${round(y + h * at)}h${round(w * (i > 2 ? 0.3 : 0.66))}`)
    .join("");
