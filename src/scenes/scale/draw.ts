/**
 * The boxes of a year, on ships or in a pile beside other piles. Runs at compile time and in the
 * browser, so it imports only `svg`.
 */
import { group, label, lines, mark, round, shown, withRow, type Mark } from "../../engine/svg/mark";
import { rect, type Corners } from "../../engine/svg/parts";
import { BOX_SHAPE } from "../../engine/svg/things/box";
import { containerShip, DECK } from "../../engine/svg/things/container-ship";
import type { Field, Model } from "./model";
import type { State } from "./steps";

/** How much of its place a box fills; the rest is its gap. */
const FILLED = 0.86;

export function draw(model: Model, state: State): readonly Mark[] {
  return [
    shown(state.ships, "ships", ships(model)),
    shown(state.europe, "europe", field(model, model.europe, "europe")),
    shown(state.all, "all", field(model, model.all, "all")),
    [withRow(model.route.id, group("route", {}, boxes(model, state)))],
    ...(["europe", "all"] as const).map((key) =>
      shown(state[key], `route-${key}`, own(model, key)),
    ),
  ].flat();
}

/** A pile stands on the ground, its number above it and its name below. */
function field({ base, leading }: Model, one: Field, key: "europe" | "all"): Mark[] {
  const { x, unit, rows, path } = one;
  const corner = Number(/M(\d+)/.exec(path)![1]);
  return [
    group(
      "boxes",
      { transform: `translate(${round(x)},${round(base)}) scale(${round(unit, 3)})` },
      [withRow(one.id, mark("path", "rows", { class: `boxes ${key}`, d: path }))],
    ),
    label("amount", [x, base - rows * unit * BOX_SHAPE - 9], one.amount, {
      class: `value ${key}-ink`,
    }),
    ...lines("name", [x + corner * unit, base + leading * 1.15], one.name, {
      leading,
      class: "tick",
    }),
  ];
}

/** The route's number above its pile, and its name below. */
function own({ base, leading, piles, route }: Model, key: "europe" | "all"): Mark[] {
  const { x, unit, rows } = piles[key];
  return [
    label("amount", [x, base - rows * unit * BOX_SHAPE - 9], route.amount, {
      class: "value as-corridor",
    }),
    ...lines("name", [x, base + leading * 1.15], route.name, { leading, class: "tick" }),
  ];
}

/** Where a box stands in the route's pile, counted from the ground up. */
function piled({ base, piles }: Model, key: "europe" | "all", i: number): Corners {
  const { x, unit, columns } = piles[key];
  const high = unit * BOX_SHAPE;
  const row = Math.floor(i / columns);
  return [x + (i % columns) * unit, base - (row + 1) * high, unit * FILLED, high * FILLED];
}

/** Where the place of a number on a ship is, from the deck up. */
function stowed({ left, ship: { length, across } }: Model, deck: number, i: number): Corners {
  const unit = (length * (DECK.to - DECK.from)) / across;
  const high = unit * BOX_SHAPE;
  const row = Math.floor(i / across);
  const x = left + length * DECK.from + (i % across) * unit;
  return [x, deck - (row + 1) * high, unit * FILLED, high * FILLED];
}

/** The route's boxes, each on its way between ship and piles. */
function boxes(model: Model, { ships: at, europe, all }: State): Mark[] {
  return model.ships.flatMap(({ boxes: count, deck }, ship) => {
    const before = model.ships.slice(0, ship).reduce((sum, one) => sum + one.boxes, 0);
    return Array.from({ length: count }, (_, i) => {
      const places = [
        stowed(model, deck, i),
        piled(model, "europe", before + i),
        piled(model, "all", before + i),
      ] as const;
      const mix = (n: 0 | 1 | 2 | 3) =>
        places[0][n] * at + places[1][n] * europe + places[2][n] * all;
      return rect(`box-${before + i}`, [mix(0), mix(1), mix(2), mix(3)], { class: "route-ink" });
    });
  });
}

/** The ships, with the places on them that stay free, and a name on each hull. */
function ships(model: Model): Mark[] {
  const { left, ship, leading } = model;
  return model.ships.flatMap(({ deck, boxes: count, slots, label: text }, n) => [
    containerShip(`ship-${n}`, [left, deck], ship),
    ...Array.from({ length: slots - count }, (_, i) =>
      rect(`free-${n}-${i}`, stowed(model, deck, count + i), { class: "free" }),
    ),
    label(`name-${n}`, [left + ship.length / 2, deck + ship.deep / 2 + leading * 0.28], text, {
      class: "tick middle as-ink",
    }),
  ]);
}
