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

/** What was done, as dots at the top of the band, each under its words. */
export const happenings = ({ events, leading, thick }: Model, { x, y, half }: Seen): Mark[] =>
  events.flatMap(({ id, time, dy, end, when, lines: what }) => {
    const at = x(time);
    const start = y + dy;
    const look = end ? " end" : "";
    return [
      line(`${id}-stem`, [at, y - half], [at, start + what.length * leading + leading * 0.4], {
        class: "hair",
      }),
      withRow(id, dot(id, [at, y - half], thick * 1.8, { class: "dot" })),
      label(`${id}-when`, [at, start], when, { class: `note strong${look}` }),
      ...lines(`${id}-words`, [at, start + leading], what, { leading, class: `note${look}` }),
    ];
  });
