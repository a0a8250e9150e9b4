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

/** A stop: its name, what happens there, and the drawing. */
const stop = ({ leading }: Model, one: Model["stops"][0]): Mark =>
  group(one.id, {}, [
    hand(one.id, one.spot),
    withRow(
      one.row,
      group("words", {}, [
        label("name", [one.x, one.y], one.name, { class: "hero small as-ink" }),
        ...lines("change", [one.x, one.y + one.under], one.change, { leading, class: "note" }),
      ]),
    ),
  ]);
