/** The surface off Kazakhstan and what is expected of it. Runs in the browser too: only `svg`. */
import { group, label, lines, mark, round, withRow, type Mark } from "../../engine/svg/mark";
import { diamond, dot, line, polyline } from "../../engine/svg/parts";
import type { Model } from "./model";

type Corner = [x: number, y: number];

/** The record of the sea and of its Kazakh part, and two estimates with the room between them hatched. */
export function forecast({ next, leading, size }: Model): Mark[] {
  const { left, right, base, rules, ticks, records, estimates } = next;
  const last = cornerOf(records[1]!.readings.at(-1)!);
  const ends = estimates.map(cornerOf);
  const [high, low] = ends as [Corner, Corner];
  return [
    ...rules.flatMap(({ y, label: text }, i) => [
      line(`rule-${i}`, [left, y], [right, y], { class: "rule" }),
      label(`tick-${i}`, [left - 6, y + 5], text, { class: "tick end" }),
    ]),
    ...records.map((one) => record(one, base, leading, size)),
    between(last, high, low),
    ...ends.map((end, i) => line(`way-${i}`, last, end, { class: "sea-way" })),
    ...estimates.flatMap(({ id, x, y, label: text, words }, i) => [
      withRow(id, diamond(id, [x, y], size * 1.3, { class: "sea-guess" })),
      label(`${id}-value`, [x + size * 2.6, y + (i ? leading * 0.5 : -leading * 1.1)], text, {
        class: "value",
      }),
      ...lines(`${id}-words`, [x + size * 2.6, y + (i ? leading * 1.5 : -leading * 0.1)], words, {
        leading,
        class: "note",
      }),
    ]),
    ...ticks.map(({ x, label: text }, i) =>
      label(`year-${i}`, [x, base + leading + 3], text, { class: "tick middle" }),
    ),
  ];
}

const cornerOf = ({ x, y }: { x: number; y: number }): Corner => [x, y];

/** One water: its readings on a line, dashed for the whole sea; the sea of today is filled. */
function record(
  { id, readings, name, at }: Model["next"]["records"][0],
  base: number,
  leading: number,
  size: number,
): Mark {
  const points = readings.map(cornerOf);
  const [first, last] = [points[0]!, points.at(-1)!];
  return group(id, {}, [
    ...(id === "part"
      ? [polyline("water", [[first[0], base], ...points, [last[0], base]], { class: "lake" })]
      : []),
    polyline("surface", points, { class: id === "part" ? "surface" : "surface thin" }),
    label("name", [at.x, at.y], name, { class: "note" }),
    ...readings.flatMap(({ id: row, x, y, label: text, below, look }) => [
      withRow(row, dot(row, [x, y], id === "part" ? size : size * 0.7, { class: "buoy" })),
      ...(text
        ? [
            label(
              `${row}-value`,
              [look === "end" ? x - size * 2 : x, below ? y + leading * 1.2 : y - size - 6],
              text,
              { class: `value ${look}` },
            ),
          ]
        : []),
    ]),
  ]);
}

/** Upright strokes between two lines that part at a point: what one estimate has and the other has not. */
function between([x, y]: Corner, [end, high]: Corner, [, low]: Corner): Mark {
  const pitch = 5;
  const d = Array.from({ length: Math.floor((end - x) / pitch) }, (_, i) => {
    const share = ((i + 1) * pitch) / (end - x);
    return `M${round(x + share * (end - x))},${round(y + share * (high - y))}V${round(y + share * (low - y))}`;
  });
  return mark("path", "between", { class: "maybe", d: d.join("") || "M0,0" });
}
