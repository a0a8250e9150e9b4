/**
 * The four handovers of a box, side by side on one way; then a wheelset over rails that are too
 * wide. Runs at compile time and in the browser, so it imports only `svg`.
 */
import { group, label, lines, shown, withRow, type Mark } from "../../engine/svg/mark";
import { dot, line, polyline } from "../../engine/svg/parts";
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

/** A stop: its number and name, the way on from it, what happens there, and the drawing. */
function stop({ leading }: Model, one: Model["stops"][0]): Mark {
  const { id, spot, row, x, y, dot: r, under, count, name, change, on, wheels } = one;
  const way = group("on", {}, [
    ...on.pieces.map(([from, to], i) =>
      line(`line-${i}`, [from, on.y], [to, on.y], { class: "way-on" }),
    ),
    ...(on.tip ? [tip(on.tip)] : []),
    withRow(row, label("far", on.at, on.words, { class: "note middle" })),
  ]);
  return group(id, {}, [
    hand(id, spot),
    way,
    dot("stop", [x, on.y], r, { class: "count-ground" }),
    label("count", [x, y], count, { class: "tick strong middle count" }),
    label("name", [name.x, y], name.words, { class: "value end" }),
    ...lines("change", [spot.x + spot.width, y + under], change, { leading, class: "note end" }),
    ...wheels.map(({ key, at, words, look }) => label(`wheels-${key}`, at, words, { class: look })),
  ]);
}

const tip = ([x, y, size]: NonNullable<Model["stops"][0]["on"]["tip"]>): Mark =>
  polyline(
    "tip",
    [
      [x + size, y - size],
      [x, y],
      [x + size, y + size],
    ],
    { class: "way-on" },
  );
