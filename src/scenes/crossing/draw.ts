/**
 * A map of the sea with its lane and ferries; the wagons that wait; then two quays from the side.
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
    ...shown(state.ferries, "ground", [mark("svg", "map", frame, map(model))]),
    ...shown(state.queue, "queue", wagons(model)),
    ...(["tonnes", "boxes"] as const).flatMap((part) =>
      shown(state[part], part, quayside(model, part)),
    ),
  ];
}

/** The sea with its ports, the lane, and the ferries on both sides of it. */
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
    ...model.fleets.map((one) => fleet(model, one)),
    group("ports", {}, ports(model)),
  ];
}

const ports = (model: Model) =>
  model.ports.flatMap(({ id, x, y, name, look, dx, dy }) => [
    dot(id, [x, y], model.wide ? 5 : 4, { class: "dot" }),
    label(`${id}-name`, [x + dx, y + dy], name, { class: look }),
  ]);

/** Ferries in rows, and how many in words. */
function fleet({ ship, leading, wide }: Model, one: Model["fleets"][0]): Mark {
  const { id, count, there, x, y, columns, amount, words, wx, wy } = one;
  const down = ship.down * (columns === 1 ? 0.8 : 1);
  return withRow(
    id,
    group(id, {}, [
      ...Array.from({ length: count }, (_, i) =>
        ferry(
          `ship-${i}`,
          [x + (i % columns) * ship.across, y + Math.floor(i / columns) * down],
          ship.length,
          there ? "ship" : "ship wanted",
        ),
      ),
      label("amount", [wx, wy], amount, { class: "value map" }),
      ...lines("words", [wx, wy + leading * (wide ? 1.1 : 1)], words, {
        leading,
        class: "note map",
      }),
    ]),
  );
}
