/** What was done, at the band. Runs in the browser: it imports only `svg`. */
import { label, lines, withRow, type Mark } from "../../engine/svg/mark";
import { dot, line } from "../../engine/svg/parts";
import type { Model } from "./model";

/** The band as it lies: its middle, half its height, and where a time stands. */
interface Seen {
  y: number;
  half: number;
  x: (time: number) => number;
}

/** What was done, as dots over the band. */
export const happenings = (model: Model, seen: Seen): Mark[] =>
  model.events.flatMap((one) => done(model, one, seen));

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
