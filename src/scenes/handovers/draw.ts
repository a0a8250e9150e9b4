/**
 * The four handovers of a box, side by side on one way; then a wheelset over rails that are too
 * wide. Runs at compile time and in the browser, so it imports only `svg`.
 */
import { group, label, lines, shown, withRow, type Mark } from "../../engine/svg/mark";
import { gauge } from "./draw-gauges";
import { hand } from "./draw-hands";
import type { Model } from "./model";
import type { State } from "./steps";

export function draw(model: Model, state: State): readonly Mark[] {
  return [
    ...shown(
      1 - state.gauge,
      "way",
      model.stops.map((one) => stop(model, one)),
    ),
    ...shown(state.gauge, "gauge", gauge(model)),
  ];
}

/** A stop: the drawing, its name and what happens there. */
const stop = ({ leading }: Model, { id, row, spot, x, y, name, change }: Model["stops"][0]): Mark =>
  group(id, {}, [
    hand(id, spot),
    withRow(
      row,
      group("words", {}, [
        label("name", [x, y], name, { class: "value" }),
        ...lines("change", [x, y + leading * 1.05], change, { leading, class: "note" }),
      ]),
    ),
  ]);
