/**
 * The boxes of a year, on ships or as a disc of dots beside another. Runs at compile time and in
 * the browser, so it imports only `svg`.
 */
import {
  group,
  label,
  lines,
  mark,
  mix,
  round,
  shown,
  withRow,
  type Mark,
} from "../../engine/svg/mark";
import { rect } from "../../engine/svg/parts";
import { BOX_SHAPE } from "../../engine/svg/things/box";
import { containerShip, DECK } from "../../engine/svg/things/container-ship";
import type { Disc, Model } from "./model";
import type { State } from "./steps";

export function draw(model: Model, state: State): readonly Mark[] {
  const { middle, pairs } = model;
  return [
    shown(state.ships, "ships", ships(model)),
    shown(state.europe + state.all, "route", [route(model, state)]),
    ...(["europe", "all"] as const).map((key) =>
      shown(state[key], key, [
        withRow(pairs[key].other.id, disc("dots", pairs[key].other, middle, `dots ${key}`)),
        ...named(model, pairs[key].other, `${key}-ink`),
        ...named(model, pairs[key].route, "as-corridor"),
      ]),
    ),
  ].flat();
}

/** A disc of dots around its middle: its rows, one dot to a thousand boxes. */
const disc = (key: string, { x, pitch, path }: Disc, y: number, look: string): Mark =>
  group(key, { transform: `translate(${round(x)},${round(y)}) scale(${round(pitch, 3)})` }, [
    mark("path", "rows", { class: look, d: path }),
  ]);

/** The route's disc, on its way from the size beside one to the size beside the other. */
function route({ middle, pairs }: Model, { europe, all }: State): Mark {
  const [one, two] = [pairs.europe.route, pairs.all.route];
  const share = all / (europe + all);
  const at = (key: "x" | "pitch") => mix(one[key], two[key], share);
  return withRow(
    one.id,
    disc("disc", { ...one, x: at("x"), pitch: at("pitch") }, middle, "dots route"),
  );
}

/** A disc's number and name, under it. */
function named({ middle, leading }: Model, one: Disc, ink: string): Mark[] {
  const { id, x, size, pitch, amount, name } = one;
  const foot = middle + (size * pitch) / 2;
  return [
    label(`${id}-amount`, [x, foot + leading * 1.15], amount, { class: `value middle ${ink}` }),
    ...lines(`${id}-name`, [x, foot + leading * 2.15], name, { leading, class: "note middle" }),
  ];
}

/** The ships, as full as the year makes them, and what each carries on its hull. */
function ships({ left, ship, leading, ships: all }: Model): Mark[] {
  const { length, rows, columns, high } = ship;
  const from = left + length * DECK.from;
  const across = length * (DECK.to - DECK.from);
  // The last box of a row has no gap behind it, so that a full deck is full.
  const room = columns - GAP;
  const cell = across / room;
  return all.flatMap(({ deck, full, label: text }, n) => [
    containerShip(`ship-${n}`, [left, deck], ship),
    rect(`room-${n}`, [from, deck - high, across, high], { class: "free" }),
    group(
      `load-${n}`,
      { transform: `translate(${round(from)},${round(deck)}) scale(${round(cell, 3)})` },
      [mark("path", "rows", { class: "load", d: stowed(rows, room * full) })],
    ),
    label(`name-${n}`, [left + length / 2, deck + ship.deep / 2 + leading * 0.28], text, {
      class: "note strong middle on-hull",
    }),
  ]);
}

/** What is free behind each box of a row, as a share of box and gap. */
const GAP = 0.1;

/** Rows of boxes from the deck up, as far along as a ship is full: a dash is a box. */
const stowed = (rows: number, along: number): string =>
  Array.from(
    { length: rows },
    (_, i) => `M0,${round(-(i + 0.5) * BOX_SHAPE, 3)}h${round(along, 3)}`,
  ).join("");
