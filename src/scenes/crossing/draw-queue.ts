/** The wagons that wait at Kuryk. Runs in the browser too: only `svg`. */
import { label, mark, round, withRow, type Mark } from "../../engine/svg/mark";
import type { Model } from "./model";

/** A row of wagons to a day of ships, the first of them filled. */
export function wagons({ queue: one, leading }: Model): Mark[] {
  const { x, y, row, rows, rest, across, first, last } = one;
  return [
    label("first", [x, y - leading * 0.5], first, { class: "value" }),
    ...Array.from({ length: rows }, (_, i) =>
      withRow(
        i === 0 ? "kuryk-wagons-a-day" : "kuryk-wagons-waiting",
        mark("path", `day-${i}`, {
          class: i === 0 ? "did" : "waits",
          d: day(one, y + i * row, i === rows - 1 ? rest : across),
        }),
      ),
    ),
    label("last", [x, y + rows * row + leading], last, { class: "value" }),
  ];
}

/** So many wagons side by side, as one path. */
function day({ x, pitch, row }: Model["queue"], y: number, count: number): string {
  const [width, height] = [round(pitch * 0.72), round(row * 0.62)];
  return Array.from(
    { length: count },
    (_, i) => `M${round(x + i * pitch)},${round(y)}h${width}v${height}h-${width}z`,
  ).join("");
}
