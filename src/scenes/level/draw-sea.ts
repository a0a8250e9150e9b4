/** The sea against time beside the wall, and what is expected of it. Runs in the browser too: only `svg`. */
import { label, withRow, type Mark } from "../../engine/svg/mark";
import { dot, line, polyline, rect } from "../../engine/svg/parts";
import { wallOf } from "./draw-wall";
import type { Model } from "./model";

/** Of the water of today what both estimates take, what one takes, and the rest; lines from one to the next, and dashed ones to what is expected. */
export function forecast({ shore, next, leading, wide }: Model): Mark[] {
  const { is, right, foot } = shore;
  const [high, low] = next.levels;
  return [
    rect("both", [0, is, right, high - is], { class: "maybe both" }),
    rect("one", [0, high, right, low - high], { class: "maybe" }),
    rect("water", [0, low, right, foot - low], { class: "lake" }),
    ...wallOf(shore, wide),
    ...next.lines.map(({ key, points, look }) => polyline(key, points, { class: look })),
    ...next.years.flatMap(({ x, label: text }) => [
      line(`mark-${text}`, [x, foot - 8], [x, foot], { class: "metre" }),
      label(`year-${text}`, [x, foot - leading * 0.7], text, {
        class: "tick middle on-wall on-lake",
      }),
    ]),
    ...next.spots.map(({ id, at, look }) =>
      withRow(id, dot(id, at, wide ? 5 : 3.2, { class: look })),
    ),
    ...next.words.map(({ key, at, text, look }) => label(key, at, text, { class: look })),
  ];
}
