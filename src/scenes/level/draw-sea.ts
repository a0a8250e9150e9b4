/** The surface off Kazakhstan and what is expected of it. Runs in the browser too: only `svg`. */
import { label, lines, mark, round, withRow, type Mark } from "../../engine/svg/mark";
import { dot, line, polyline } from "../../engine/svg/parts";
import type { Model } from "./model";

type Corner = [x: number, y: number];

/** Readings with the water under them, and two estimates with the room between them hatched. */
export function forecast({ next, leading, size }: Model): Mark[] {
  const { left, right, base, rules, ticks, readings, estimates } = next;
  const points = readings.map(({ x, y }): Corner => [x, y]);
  const [last, ends] = [points.at(-1)!, estimates.map(({ x, y }): Corner => [x, y])];
  const [high, low] = ends as [Corner, Corner];
  return [
    ...rules.flatMap(({ y, label: text }, i) => [
      line(`rule-${i}`, [left, y], [right, y], { class: "rule" }),
      label(`tick-${i}`, [left - 6, y + 5], text, { class: "tick end" }),
    ]),
    polyline("water", [[points[0]![0], base], ...points, [last[0], base]], { class: "sea" }),
    polyline("stays", [last, low, [low[0], base], [last[0], base]], { class: "gone" }),
    between(last, high, low),
    polyline("surface", points, { class: "surface" }),
    ...ends.map((end, i) => line(`way-${i}`, last, end, { class: "sea-way" })),
    ...readings.flatMap(({ id, x, y, label: text, words }) => [
      withRow(id, dot(id, [x, y], size, { class: "buoy" })),
      label(`${id}-value`, [x + size, y - size - leading], text, { class: "value" }),
      label(`${id}-words`, [x + size, y - size], words, { class: "note" }),
    ]),
    ...estimates.flatMap(({ id, x, y, label: text, words }) => [
      withRow(id, diamond(id, [x, y], size * 1.6)),
      label(`${id}-value`, [x + size * 2.6, y + size], text, { class: "value" }),
      ...lines(`${id}-words`, [x + size * 2.6, y + size + leading], words, {
        leading,
        class: "note",
      }),
    ]),
    ...ticks.map(({ x, label: text }, i) =>
      label(`year-${i}`, [x, base + leading + 3], text, { class: "tick middle" }),
    ),
  ];
}

/** Upright strokes between two lines that part at a point: what one estimate has and the other has not. */
function between([x, y]: Corner, [end, high]: Corner, [, low]: Corner): Mark {
  const pitch = 9;
  const d = Array.from({ length: Math.floor((end - x) / pitch) }, (_, i) => {
    const share = ((i + 1) * pitch) / (end - x);
    return `M${round(x + share * (end - x))},${round(y + share * (high - y))}V${round(y + share * (low - y))}`;
  });
  return mark("path", "between", { class: "maybe", d: d.join("") || "M0,0" });
}

/** The sign of an estimate. */
const diamond = (key: string, [x, y]: Corner, r: number): Mark =>
  mark("path", key, {
    class: "sea-guess",
    d: `M${round(x)},${round(y - r)}L${round(x + r)},${round(y)}L${round(x)},${round(y + r)}L${round(x - r)},${round(y)}Z`,
  });
