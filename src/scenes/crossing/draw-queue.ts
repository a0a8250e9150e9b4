/** The wagons that wait at Kuryk. Runs in the browser too: only `svg`. */
import { label, mark, round, withRow, type Mark } from "../../engine/svg/mark";
import { rect } from "../../engine/svg/parts";
import { train } from "./draw-quays";
import type { Model } from "./model";

/** Wagons that a day of ships takes, on a hull; those that wait in rows of as many. */
export function wagons({ queue: one, leading, wide }: Model): Mark[] {
  const { x, ship, y, row, rows, rest, across, pitch, high, first, last } = one;
  const width = pitch * across;
  const [deck, keel] = [ship + (wide ? 2 : 1), ship + (wide ? 34 : 14)];
  const line = (i: number, foot: number, look: string, count: number) =>
    withRow(
      i === 0 ? "kuryk-wagons-a-day" : "kuryk-wagons-waiting",
      train(`day-${i}`, look, { x, y: foot, pitch, high, count }),
    );
  return [
    label("first", [x, ship - high - leading * 0.5], first, { class: "value" }),
    rect("sea", [0, keel - (wide ? 12 : 5), width + 2 * x, wide ? 22 : 9], { class: "sea" }),
    mark("path", "hull", {
      class: "vessel",
      d: `M${x - 8},${deck}H${round(x + width + 8)}L${round(x + width - 10)},${keel}H${x + 6}Z`,
    }),
    line(0, ship, "did", across),
    label("last", [x, y - high - leading * 0.45], last, { class: "value" }),
    ...Array.from({ length: rows - 1 }, (_, i) =>
      line(i + 1, y + i * row, "waits", i === rows - 2 ? rest : across),
    ),
  ];
}
