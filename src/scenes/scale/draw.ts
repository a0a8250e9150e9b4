/**
 * The boxes of a year on ships of one size, alone or over those that others would fill. Runs at
 * compile time and in the browser, so it imports only `svg`.
 */
import {
  group,
  label,
  lines,
  mix,
  shown,
  withRow,
  type Mark,
  type Point,
} from "../../engine/svg/mark";
import { rect } from "../../engine/svg/parts";
import { containerShips, SHIP, stowed } from "../../engine/svg/things/container-ship";
import type { Fleet, Model, Grid } from "./model";
import type { State } from "./steps";

export function draw(model: Model, state: State): readonly Mark[] {
  return [
    shown(state.europe, "europe", fleet(model, model.fleet)),
    shown(1 - state.europe, "alone", alone(model)),
    group("route", {}, route(model, state)),
  ].flat();
}

/** Where the ship of a turn has its keel. */
const berth = ({ left, top, across, down, columns }: Grid, i: number): Point => [
  left + (i % columns) * across,
  top + (Math.floor(i / columns) + 1) * down,
];

/** Ships in a grid with their boxes: all full but the last. */
function loaded(grid: Grid, blocks: number, room: number) {
  return Array.from({ length: Math.ceil(blocks / room) }, (_, i) => ({
    at: berth(grid, i),
    boxes: Math.min(room, blocks - i * room),
  }));
}

/** The ships that others would fill, the water of all ships, and what both fleets carry. */
function fleet(model: Model, { own, other, said, more }: Fleet): Mark[] {
  const ships = loaded(other, other.blocks, model.room);
  return [
    ...water(model, own, model.blocks),
    ...water(model, other, other.blocks),
    containerShips(
      "ships",
      ships.map(({ at }) => at),
      other.length,
    ),
    stowed(
      "room",
      ships.map(({ at }) => ({ at, boxes: model.room })),
      other.length,
      "free others",
    ),
    withRow(other.id, stowed("load", ships, other.length, "load others")),
    ...more.map(({ at, label: text, look }, i) => label(`more-${i}`, at, text, { class: look })),
    ...said.flatMap(({ at: [x, y], amount, words, beside, look }, i) => [
      label(`amount-${i}`, [x, y], amount, { class: look }),
      ...lines(`words-${i}`, [beside, y - (words.length - 1) * model.leading], words, {
        leading: model.leading,
        class: "note",
      }),
    ]),
  ];
}

/** A stripe of water under each row of ships; in a row that is not full it ends behind the last. */
function water({ width, room }: Model, grid: Grid, blocks: number): Mark[] {
  const ships = Math.ceil(blocks / room);
  return Array.from({ length: Math.ceil(ships / grid.columns) }, (_, i) => {
    const [, y] = berth(grid, i * grid.columns);
    const part = grid.length / 100;
    const long = (i + 1) * grid.columns > ships ? berth(grid, ships)[0] - part * 4 : width;
    return rect(`water-${y}`, [0, y - part * SHIP.water, long, part * (SHIP.water + 0.8)], {
      class: "sea",
    });
  });
}

/** What stands by the route’s ships where they are alone. */
const alone = (model: Model): Mark[] => [
  ...water(model, model.alone, model.blocks),
  ...model.loads.flatMap(({ at, label: text }, n) =>
    lines(`name-${n}`, at, text, { leading: model.leading, class: "value as-corridor" }),
  ),
  label("free", model.free.at, model.free.label, { class: "note middle" }),
];

/** The route’s ships, on their way from being alone to a corner of a larger fleet. */
function route({ id, alone: first, fleet, blocks, room }: Model, { europe }: State): Mark[] {
  const mixed = (of: (grid: Grid) => number) => mix(of(first), of(fleet.own), europe);
  const length = mixed((grid) => grid.length);
  const ships = loaded(first, blocks, room).map(({ boxes }, i) => {
    const at: Point = [mixed((grid) => berth(grid, i)[0]), mixed((grid) => berth(grid, i)[1])];
    return { at, boxes };
  });
  const whole = ships.map(({ at }) => ({ at, boxes: room }));
  return [
    containerShips(
      "ships",
      ships.map(({ at }) => at),
      length,
    ),
    stowed("room", whole, length, "free"),
    withRow(id, stowed("load", ships, length, "load")),
  ];
}
