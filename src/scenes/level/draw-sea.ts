/** The sea against time beside the wall, and what is expected of it. Runs in the browser too: only `svg`. */
import { label, withRow, type Mark } from "../../engine/svg/mark";
import { dot, line, polyline, rect } from "../../engine/svg/parts";
import { wallOf } from "./draw-wall";
import type { Model } from "./model";

/** Of the water of today what both estimates take, what one takes, and the rest; lines from one to the next, and dashed ones to what is expected. */
export function forecast({ shore, next, leading, wide }: Model): Mark[] {
  const { is, right, foot } = shore;
  const [high, low] = next.levels;
  // Water stands where it is measured and expected, and not under the years before.
  const from = next.now;
  const wet = (key: string, top: number, end: number, look: string) =>
    rect(key, [from, top, right - from, end - top], { class: look });
  return [
    wet("both", is, high, "maybe both"),
    wet("one", high, low, "maybe"),
    wet("water", low, foot, "lake"),
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
