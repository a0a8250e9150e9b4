/**
 * A map of the sea with its lane, and ferries beside it; the wagons that wait; then two quays from the side.
 * Runs at compile time and in the browser, so it imports only `svg`.
 */
import { group, label, lines, mark, shown, slot, withRow, type Mark } from "../../engine/svg/mark";
import { dot, polyline, rect } from "../../engine/svg/parts";
import { ferry } from "../../engine/svg/things/ship";
import { quayside } from "./draw-quays";
import { wagons } from "./draw-queue";
import type { Model } from "./model";
import type { State } from "./steps";

export function draw(model: Model, state: State): readonly Mark[] {
  const { x, y, width, height } = model.box;
  const frame = { x, y, width, height, viewBox: `0 0 ${width} ${height}` };
  return [
    ...shown(state.ferries, "ground", [
      mark("svg", "map", frame, map(model)),
      ...model.fleets.map((one) => fleet(model, one)),
    ]),
    ...shown(state.queue, "queue", wagons(model)),
    ...quayside(model, state),
  ];
}

/** The sea with its ports and the lane. */
function map(model: Model): Mark[] {
  const { width, height } = model.box;
  const { wide } = model;
  const dashes = {
    class: "leg",
    "stroke-width": wide ? 5 : 3,
    "stroke-dasharray": wide ? "13 9" : "7 5",
  };
  return [
    rect("water", [0, 0, width, height], { class: "sea" }),
    group("land", { "stroke-width": 0.9 }, [slot("land", {})]),
    group(
      "names",
      {},
      model.names.map(({ id, x, y, words, look }) => label(id, [x, y], words, { class: look })),
    ),
    polyline("spur", model.spur, dashes),
    withRow("caspian", polyline("line", model.sea, dashes)),
    group("ports", {}, ports(model)),
  ];
}

const ports = (model: Model) =>
  model.ports.flatMap(({ id, x, y, name, look, dx, dy }) => [
    dot(id, [x, y], model.wide ? 5 : 4, { class: "dot" }),
    label(`${id}-name`, [x + dx, y + dy], name, { class: look }),
  ]);

/** Ferries in rows, and over them whose they are. */
function fleet({ ship, leading }: Model, one: Model["fleets"][0]): Mark {
  const { id, count, there, x, y, amount, words, wy } = one;
  return withRow(
    id,
    group(id, {}, [
      label("amount", [x, wy], amount, { class: "value" }),
      ...lines("words", [x, wy + leading * 1.05], words, { leading, class: "note" }),
      ...Array.from({ length: count }, (_, i) =>
        ferry(
          `ship-${i}`,
          [x + (i % ship.columns) * ship.across, y + Math.floor(i / ship.columns) * ship.down],
          ship.length,
          there ? "vessel" : "vessel wanted",
        ),
      ),
    ]),
  );
}
