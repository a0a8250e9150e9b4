/**
 * Ferries that are needed, beside ships that there are; the
 * wagons that wait; then what quays use of their room.
 * Runs at compile time and in the browser, so it imports only `svg`.
 */
import { group, label, mark, shown, slot, type Mark } from "../../engine/svg/mark";
import { dot, polyline, rect } from "../../engine/svg/parts";
import { quayside } from "./draw-quays";
import { wagons } from "./draw-queue";
import type { Model } from "./model";
import type { State } from "./steps";

export function draw(model: Model, state: State): readonly Mark[] {
  const { x, y, width, height } = model.box;
  const frame = { x, y, width, height, viewBox: `0 0 ${width} ${height}` };
  return [
    ...shown(state.ferries, "ground", [
      ...model.fleets.ground,
      mark("svg", "map", frame, map(model)),
      ...model.fleets.ships,
    ]),
    ...shown(state.queue, "queue", wagons(model)),
    ...shown(state.tonnes, "quays", quayside(model)),
  ];
}

/** The sea with its ports and the lane. */
function map(model: Model): Mark[] {
  const { width, height } = model.box;
  const { wide } = model;
  return [
    rect("water", [0, 0, width, height], { class: "sea" }),
    group("land", { "stroke-width": 0.9 }, [slot("land", {})]),
    polyline("line", model.sea, { class: "leg lane", "stroke-width": wide ? 2.5 : 1.8 }),
    group("ports", {}, ports(model)),
    rect("edge", [0, 0, width, height], { class: "hair" }),
  ];
}

const ports = (model: Model) =>
  model.ports.flatMap(({ id, x, y, name, look, dx, dy }) => [
    dot(id, [x, y], model.wide ? 5 : 4, { class: "dot" }),
    label(`${id}-name`, [x + dx, y + dy], name, { class: look }),
  ]);
