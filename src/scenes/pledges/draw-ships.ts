/** Small tankers over a large one. Runs at compile time and in the browser: only `svg`. */
import { group, label, lines, mark, round, withRow, type Mark } from "../../engine/svg/mark";
import { polyline } from "../../engine/svg/parts";
import { tanker } from "../../engine/svg/things/tanker";
import type { Model } from "./model";

/** Small tankers stand in two columns. */
const COLUMNS = 2;

/** How high a tanker stands for its length, and its hull to the deck. */
const HIGH = 0.2;
const HULL = 0.11;

/** Small tankers over a large one, bound west as the oil is; areas are as the tonnes. */
export function ships(model: Model): Mark[] {
  const { left, right, top, ships: all, wide } = model;
  // On phones it leaves room for words beside the small ones.
  const large = (right - left) * (wide ? 1 : 0.94);
  const small = large / Math.sqrt(all.count);
  const rows = Math.ceil(all.count / COLUMNS);
  const pitch = small * HIGH + (wide ? 24 : 17);
  const first = top + (wide ? 0 : 5);
  const foot = first + rows * pitch;
  return [
    withRow(
      "kz-btc-first-10kt-2023",
      group("small", {}, many(model, small, { first, pitch, foot })),
    ),
    withRow(
      "ceyhan-cargo",
      group("large", {}, one(model, large, foot + (wide ? 34 : 15) + large * HIGH)),
    ),
    ...piped(model, left + large * (wide ? 0.44 : 0.66), foot, wide ? 76 : 30),
  ];
}

/** The small ones, a bracket round them, and what each carries. */
function many(
  { left, wide, leading, ships: { count, small: said } }: Model,
  long: number,
  { first, pitch, foot }: { first: number; pitch: number; foot: number },
): Mark[] {
  const across = long + (wide ? 18 : 6);
  const edge = left + COLUMNS * across - (wide ? 4 : 2);
  const [x, y] = [edge + (wide ? 26 : 10), (first + foot + pitch * 0.4) / 2];
  const [out, head] = [edge + (wide ? 10 : 4), first + pitch - long * HIGH];
  return [
    ...Array.from({ length: count }, (_, i) =>
      tanker(
        `ship-${i}`,
        [left + (i % COLUMNS) * across + long, first + (Math.floor(i / COLUMNS) + 1) * pitch],
        -long,
      ),
    ),
    label("way", [left, first + (wide ? 15 : 10)], said.way, { class: "note strong" }),
    polyline(
      "all",
      [
        [edge, head],
        [out, head],
        [out, foot],
        [edge, foot],
      ],
      { class: "hair" },
    ),
    label("amount", [x, y], said.amount, { class: "hero small as-energy" }),
    ...lines("where", [x, y + leading * (wide ? 1.3 : 1.1)], said.words, {
      leading,
      class: "note",
    }),
  ];
}

/** From the small ones to the large one the oil goes by pipe. */
const piped = ({ wide, ships }: Model, x: number, foot: number, down: number): Mark[] => {
  const [y, half] = [foot + (wide ? 8 : 4), wide ? 8 : 4.5];
  return [
    mark("path", "pipe", {
      class: "piped",
      d: `M${round(x)},${round(y)}v${down}m${-half},${-half}l${half},${half}l${half},${-half}`,
    }),
    label("pipe-words", [x + half * 2, y + down * 0.62], ships.pipe, { class: "note strong" }),
  ];
};

/** The large one, and in its hull what it carries. */
function one({ left, wide, ships: { large: said } }: Model, long: number, sea: number): Mark[] {
  const deck = sea - long * HULL;
  return [
    tanker("ship", [left + long, sea], -long),
    label("way", [left + long * 0.17, deck - (wide ? 12 : 16)], said.way, { class: "note strong" }),
    label("amount", [left + long * 0.5, deck + long * (wide ? 0.07 : 0.082)], said.amount, {
      class: "hero small on-cargo middle",
    }),
  ];
}
