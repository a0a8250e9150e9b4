/**
 * Years with what was named and what came; then the ships. Runs at compile time and in the
 * browser, so it imports only `svg`.
 */
import { group, label, lines, shown, withRow, type Mark } from "../../engine/svg/mark";
import { hatch, line, rect } from "../../engine/svg/parts";
import { tanker } from "../../engine/svg/things/tanker";
import type { Model } from "./model";
import type { State } from "./steps";

type Bar = Model["said"][0];

export const draw = (model: Model, state: State): readonly Mark[] => [
  ...shown(state.years, "years", chart(model)),
  ...shown(state.ships, "ships", ships(model)),
];

/** Hollow bars for what was named, and under them filled ones for what came. */
function chart(model: Model): Mark[] {
  const { zero, said, came, high, last, missing, leading } = model;
  const foot = came.at(-1)!.y + high;
  return [
    ...said.map((one) => bar(model, one, [])),
    ...came.map((one) => bar(model, one, filled(model, one))),
    line("zero-said", [zero, said[0]!.y], [zero, said.at(-1)!.y + high], { class: "axis" }),
    line("zero-came", [zero, came[0]!.y], [zero, foot], { class: "axis" }),
    label("last", [last.x, last.y], last.words, { class: "hero as-energy" }),
    label("counted", [last.x + last.long, last.y], last.counted, { class: "value" }),
    ...lines("missing", [missing.x, missing.y], missing.lines, {
      leading,
      class: "note quiet end",
    }),
  ];
}

/** A year, its bar and what is said of it: in a long bar, else after it. */
function bar({ left, zero, high, wide }: Model, one: Bar, ink: Mark[]): Mark {
  const { id, y, long, year, words, inside } = one;
  const base = y + high / 2 + (wide ? 5.5 : 4.6);
  const pad = wide ? 10 : 6;
  return withRow(
    id,
    group(id, {}, [
      ...(ink.length ? ink : [rect("named", [zero, y, long, high], { class: "pledge" })]),
      ...(year ? [label("year", [left, base], year, { class: "tick" })] : []),
      ...(words
        ? [
            label("words", [zero + (inside ? 0 : long) + pad, base], words, {
              class: inside ? "note strong within" : "note strong",
            }),
          ]
        : []),
    ]),
  );
}

/** As long as what came; what a higher count has more is hatched. */
function filled({ zero, high }: Model, { y, long, also }: Model["came"][0]): Mark[] {
  const after = [zero + long, y, also ? also.long - long : 0, high] as const;
  return [
    rect("column", [zero, y, long, high], { class: "bar energy" }),
    ...(also
      ? [
          rect("more", after, { class: "energy-ground" }),
          hatch("hatch", after, 4, { class: "energy-hatch" }),
        ]
      : []),
  ];
}

/** Small tankers stand in two columns. */
const COLUMNS = 2;

/** How high a tanker stands for its length. */
const HIGH = 0.2;

/** Small tankers over a large one; areas are as the tonnes. */
function ships({ left, right, top, ships: all, wide, leading }: Model): Mark[] {
  const large = right - left;
  const small = large / Math.sqrt(all.count);
  const rows = Math.ceil(all.count / COLUMNS);
  const across = small + (wide ? 16 : 6);
  const pitch = small * HIGH + (wide ? 24 : 12);
  const first = top + (wide ? 18 : 6);
  const foot = first + rows * pitch;
  const x = left + COLUMNS * across + (wide ? 12 : 4);
  const y = top + (rows * pitch) / 2;
  const sea = foot + (wide ? 30 : 14) + large * HIGH;
  const words = left + large * (wide ? 0.24 : 0.19);
  return [
    withRow(
      "kz-btc-first-10kt-2023",
      group("small", {}, [
        ...Array.from({ length: all.count }, (_, i) =>
          tanker(
            `ship-${i}`,
            left + (i % COLUMNS) * across,
            first + (Math.floor(i / COLUMNS) + 1) * pitch,
            small,
          ),
        ),
        label("amount", [x, y], all.small.amount, { class: "value as-energy" }),
        ...lines("where", [x, y + leading], all.small.words, { leading, class: "note" }),
      ]),
    ),
    withRow(
      "ceyhan-cargo",
      group("large", {}, [
        tanker("ship", left, sea, large),
        label("amount", [words, sea - large * 0.042], all.large.amount, {
          class: "value on-cargo",
        }),
        label(
          "where",
          [words + all.large.long + (wide ? 10 : 6), sea - large * 0.042],
          all.large.words[0]!,
          { class: "note on-cargo" },
        ),
      ]),
    ),
  ];
}
