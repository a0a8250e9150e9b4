/**
 * A map of the sea with a lane and the ferries it needs, beside it those that are there; the
 * wagons that wait; then what quays use of their room.
 * Runs at compile time and in the browser, so it imports only `svg`.
 */
import { group, label, lines, mark, shown, slot, withRow, type Mark } from "../../engine/svg/mark";
import { dot, line, polyline, rect } from "../../engine/svg/parts";
import { ferry } from "../../engine/svg/things/ship";
import { quayside } from "./draw-quays";
import { wagons } from "./draw-queue";
import type { Model } from "./model";
import type { State } from "./steps";

type Fleet = Model["fleets"][0];

export function draw(model: Model, state: State): readonly Mark[] {
  const { x, y, width, height } = model.box;
  const frame = { x, y, width, height, viewBox: `0 0 ${width} ${height}` };
  return [
    ...shown(state.ferries, "ground", [
      mark("svg", "map", frame, map(model)),
      ...model.fleets.map((one) => fleet(model, one)),
    ]),
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
    polyline("line", model.sea, dashes),
    group("ports", {}, ports(model)),
  ];
}

const ports = (model: Model) =>
  model.ports.flatMap(({ id, x, y, name, look, dx, dy }) => [
    dot(id, [x, y], model.wide ? 5 : 4, { class: "dot" }),
    label(`${id}-name`, [x + dx, y + dy], name, { class: look }),
  ]);

/** Ferries and the water on which they lie, and beside the map whose they are. */
function fleet({ ship, leading }: Model, one: Fleet): Mark {
  const { id, there, ships, water, x, y, amount, words } = one;
  const name = label("amount", [x, y], amount, { class: "value" });
  const whole = group(id, {}, [
    // An empty water has no mark that tells of the row; its name does.
    ships.length ? name : withRow(id, name),
    ...lines("words", [x, y + leading * 1.05], words, { leading, class: "note" }),
    ...ships.map((at, i) => ferry(`ship-${i}`, at, ship, `vessel ${there ? "theirs" : "wanted"}`)),
    ...water.map(([from, to, at], i) =>
      line(`water-${i}`, [from, at], [to, at], { class: "waterline" }),
    ),
  ]);
  return ships.length ? withRow(id, whole) : whole;
}
