/**
 * A map of the sea with a lane and the ferries it needs; the
 * wagons that wait; then what quays use of their room.
 * Runs at compile time and in the browser, so it imports only `svg`.
 */
import { group, label, mark, shown, slot, withRow, type Mark } from "../../engine/svg/mark";
import { said } from "../../engine/svg/note";
import { dot, polyline, rect } from "../../engine/svg/parts";
import { quayside } from "./draw-quays";
import { wagons } from "./draw-queue";
import type { Model } from "./model";
import type { State } from "./steps";

export function draw(model: Model, state: State): readonly Mark[] {
  const { x, y, width, height } = model.box;
  const frame = { x, y, width, height, viewBox: `0 0 ${width} ${height}` };
  return [
    ...shown(state.ferries, "ground", [mark("svg", "map", frame, map(model)), ...fleets(model)]),
    ...shown(state.queue, "queue", wagons(model)),
    ...shown(state.tonnes, "quays", quayside(model)),
  ];
}

/** The sea with its ports and the lane. */
function map(model: Model): Mark[] {
  const { width, height } = model.box;
  const { wide } = model;
  const dashes = {
    class: "leg",
    "stroke-width": wide ? 2.5 : 1.8,
  };
  return [
    rect("water", [0, 0, width, height], { class: "sea" }),
    group("land", { "stroke-width": 0.9 }, [slot("land", {})]),
    group(
      "names",
      {},
      model.names.map(({ id, x, y, words, look }) => label(id, [x, y], words, { class: look })),
    ),
    polyline("line", model.sea, dashes),
    group("ports", {}, ports(model)),
  ];
}

const ports = (model: Model) =>
  model.ports.flatMap(({ id, x, y, name, look, dx, dy }) => [
    dot(id, [x, y], model.wide ? 5 : 4, { class: "dot" }),
    label(`${id}-name`, [x + dx, y + dy], name, { class: look }),
  ]);

/** The ferries that are wanted on the lane, and what is said of them and of others. */
const fleets = ({ leading, fleets: { wanted, said: all } }: Model): Mark[] => [
  ...all.map((one) => withRow(one.id, group(`said-${one.id}`, {}, said(one.notes, leading)))),
  withRow(
    wanted.id,
    group(wanted.id, {}, [
      ...wanted.ships.map((d, i) => mark("path", `ship-${i}`, { class: "vessel wanted", d })),
      mark("path", "decks", { class: "deck wanted", d: wanted.decks }),
    ]),
  ),
];
