/** The wagons that wait at Kuryk. Runs in the browser too: only `svg`. */
import { label, mark, round, withRow, type Mark } from "../../engine/svg/mark";
import { rect } from "../../engine/svg/parts";
import { openFerry } from "../../engine/svg/things/open-ferry";
import { margin } from "../../engine/svg/stage";
import type { Model } from "./model";

/** Wagons that a day of ships takes, on a ferry; those that wait in rows of as many, each with its day. */
export function wagons({ queue: one, leading, wide, width }: Model): Mark[] {
  const { x, ship, house, bow, y, row, rows, rest, across, pitch, high, title } = one;
  const long = pitch * across;
  const deep = wide ? 26 : 11;
  const foot = (i: number) => (i ? y + (i - 1) * row : ship);
  return [
    withRow(
      "kuryk-wagons-waiting",
      label("amount", [margin[wide ? "wide" : "narrow"], title.y], title.amount, {
        class: "hero small as-ink",
      }),
    ),
    label("amount-words", [title.x, title.y], title.words, { class: "value" }),
    label("first", [x, ship - high - leading * 0.6], one.first, { class: "note strong" }),
    rect("sea", [0, ship + deep * 0.55, width, deep * 0.8], { class: "sea" }),
    openFerry("ferry", [x, ship + 1], { length: long + bow, deep, house }),
    ...Array.from({ length: rows }, (_, i) =>
      withRow(
        i ? "kuryk-wagons-waiting" : "kuryk-wagons-a-day",
        squares(`day-${i}`, i ? "waits" : "did", {
          x,
          y: foot(i),
          pitch,
          high,
          count: i === rows - 1 ? rest : across,
        }),
      ),
    ),
    ...one.days.map(({ i, label: text }) =>
      label(`day-name-${i}`, [x - leading * 0.6, foot(i) - high / 2 + leading * 0.26], text, {
        class: "tick end",
      }),
    ),
  ];
}

/** Wagons as one path, from a corner: small enough that their wheels would be noise. */
function squares(
  key: string,
  look: string,
  of: { x: number; y: number; pitch: number; high: number; count: number },
): Mark {
  const { x, y, pitch, high, count } = of;
  const long = round(pitch * 0.8);
  const d = Array.from(
    { length: count },
    (_, i) => `M${round(x + i * pitch)},${round(y - high)}h${long}v${round(high)}h-${long}z`,
  ).join("");
  return mark("path", key, { class: look, d });
}
