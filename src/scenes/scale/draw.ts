/**
 * The boxes of a year, on ships or as a heap of dots beside another. Runs at compile time and in
 * the browser, so it imports only `svg`.
 */
import { group, label, lines, mark, round, shown, withRow, type Mark } from "../../engine/svg/mark";
import { line, rect } from "../../engine/svg/parts";
import { BOX_SHAPE } from "../../engine/svg/things/box";
import { containerShip, DECK } from "../../engine/svg/things/container-ship";
import type { Heap, Model } from "./model";
import type { State } from "./steps";

export function draw(model: Model, state: State): readonly Mark[] {
  const { left, right, base, pairs } = model;
  const dots = state.europe + state.all;
  return [
    shown(state.ships, "ships", ships(model)),
    shown(dots, "ground", [line("ground", [left, base], [right, base], { class: "axis" })]),
    shown(dots, "route", [route(model, state)]),
    ...(["europe", "all"] as const).map((key) =>
      shown(state[key], key, [
        withRow(pairs[key].other.id, heap("dots", pairs[key].other, base, `dots ${key}`)),
        ...named(model, pairs[key].other, `${key}-ink`),
        ...named(model, pairs[key].route, "as-corridor"),
      ]),
    ),
  ].flat();
}

/** A heap of dots that stands on the ground: its rows, one dot to a box. */
const heap = (key: string, { x, pitch, path }: Heap, base: number, look: string): Mark =>
  group(key, { transform: `translate(${round(x)},${round(base)}) scale(${round(pitch, 3)})` }, [
    mark("path", "rows", { class: look, d: path }),
  ]);

/** The route's heap, on its way from the size beside one to the size beside the other. */
function route({ base, pairs }: Model, { europe, all }: State): Mark {
  const [one, two] = [pairs.europe.route, pairs.all.route];
  const share = all / (europe + all);
  const mix = (key: "x" | "pitch") => one[key] + (two[key] - one[key]) * share;
  return withRow(
    one.id,
    heap("heap", { ...one, x: mix("x"), pitch: mix("pitch") }, base, "dots route"),
  );
}

/** A heap's number and name, under it. */
const named = ({ base, leading }: Model, { id, x, amount, name }: Heap, ink: string): Mark[] => [
  label(`${id}-amount`, [x, base + leading * 1.15], amount, { class: `value middle ${ink}` }),
  ...lines(`${id}-name`, [x, base + leading * 2.15], name, { leading, class: "note middle" }),
];

/** The ships, as full as the year makes them, and what each carries on its hull. */
function ships({ left, ship, leading, ships: all }: Model): Mark[] {
  const { length, rows, columns, high } = ship;
  const from = left + length * DECK.from;
  const across = length * (DECK.to - DECK.from);
  const cell = across / columns;
  return all.flatMap(({ deck, full, label: text }, n) => [
    containerShip(`ship-${n}`, [left, deck], ship),
    rect(`room-${n}`, [from, deck - high, across, high], { class: "free" }),
    group(
      `load-${n}`,
      { transform: `translate(${round(from)},${round(deck)}) scale(${round(cell, 3)})` },
      [mark("path", "rows", { class: "load", d: stowed(rows, columns * full) })],
    ),
    label(`name-${n}`, [left + length / 2, deck + ship.deep / 2 + leading * 0.28], text, {
      class: "note strong middle on-hull",
    }),
  ]);
}

/** Rows of boxes from the deck up, as far along as a ship is full: a dash is a box. */
const stowed = (rows: number, along: number): string =>
  Array.from(
    { length: rows },
    (_, i) => `M0,${round(-(i + 0.5) * BOX_SHAPE, 3)}h${round(along, 3)}`,
  ).join("");
