/** What was done, at the band. Runs in the browser: it imports only `svg`. */
import { label, lines, withRow, type Mark, type Point } from "../../engine/svg/mark";
import { dot, line, polyline } from "../../engine/svg/parts";
import type { Model } from "./model";

/** The band as it lies: its middle, half its height, and where a time stands. */
interface Seen {
  y: number;
  half: number;
  x: (time: number) => number;
}

/** What was done, as dots over the band, or brackets over a year. */
export const happenings = (model: Model, seen: Seen): Mark[] =>
  model.events.flatMap((one) => done(model, one, seen));

type Happening = Model["events"][0];

function done({ leading, thick }: Model, one: Happening, seen: Seen): Mark[] {
  const { id, dy, end, when, lines: what, span } = one;
  const [from, to] = [seen.x(one.time), seen.x(one.time + span)];
  const at = (from + to) / 2;
  const start = seen.y + dy;
  const last = start + what.length * leading + leading * 0.4;
  const look = end ? " end" : "";
  // Words that end at a year end with its bracket.
  const x = end ? to : from;
  return [
    ...(span
      ? year({ from, to, at, last }, one, seen, thick)
      : day({ at, last }, one, seen, thick)),
    label(`${id}-when`, [x, start], when, { class: `note strong${look}` }),
    ...lines(`${id}-words`, [x, start + leading], what, { leading, class: `note${look}` }),
  ];
}

interface Spot {
  at: number;
  /** Under the words. */
  last: number;
}

/** A day or a month: a dot on the band. */
const day = ({ at, last }: Spot, { id }: Happening, { y, half }: Seen, thick: number): Mark[] => [
  line(`${id}-stem`, [at, y - half], [at, last], { class: "hair" }),
  withRow(id, dot(id, [at, y - half], thick * 1.8, { class: "dot" })),
];

/** A year of which no month is known: a bracket over all of it, on the dotted bed. */
const year = (
  { from, to, at, last }: Spot & { from: number; to: number },
  { id }: Happening,
  { y }: Seen,
  thick: number,
): Mark[] => {
  const over = y - thick * 3;
  const points: Point[] = [
    [from, y - thick],
    [from, over],
    [to, over],
    [to, y - thick],
  ];
  return [
    line(`${id}-stem`, [at, over], [at, last], { class: "hair" }),
    withRow(id, polyline(id, points, { class: "year-bracket" })),
  ];
};
