/**
 * Years with what was named and what came; then the ships. Runs at compile time and in the
 * browser, so it imports only `svg`.
 */
import { group, label, lines, shown, withRow, type Mark } from "../../engine/svg/mark";
import { hatch, line, polyline, rect } from "../../engine/svg/parts";
import { tanker } from "../../engine/svg/things/tanker";
import type { Model } from "./model";
import type { State } from "./steps";

type Bar = Omit<Model["said"][0], "far">;

export const draw = (model: Model, state: State): readonly Mark[] => [
  ...shown(state.years, "years", chart(model)),
  ...shown(state.ships, "ships", ships(model)),
];

/** Year by year hollow bars for what was named, and filled ones for what came. */
function chart(model: Model): Mark[] {
  const { zero, said, came, unknown, last, missing, most } = model;
  // Whole where there is a figure, and dotted between.
  const ends = [said[0]!.y, ...unknown.flat(), most.to];
  return [
    ...said.map((one) =>
      bar(model, one, one.far ? "note within strong" : "note within", [hollow(model, one)]),
    ),
    ...came.map((one) => bar(model, one, "note within strong as-energy", filled(model, one))),
    ...ends.slice(1).map((to, i) =>
      line(`zero-${i}`, [zero, ends[i]!], [zero, to], {
        class: i % 2 ? "nothing-found" : "axis",
      }),
    ),
    line("most", [most.x, most.from], [most.x, most.to], { class: "most" }),
    label("last", [last.x, last.y], last.words, { class: "hero small within as-energy" }),
    label("counted", [last.x + last.long, last.y], last.counted, { class: "value" }),
    label("missing", [missing.x, missing.y], missing.words, { class: "note quiet" }),
  ];
}

/** A year, its bar and what is said of it. */
function bar({ left, wide }: Model, one: Bar, look: string, ink: Mark[]): Mark {
  const { id, y, high, year, words, at } = one;
  const base = y + high / 2 + (wide ? 5.5 : 4.2);
  return withRow(
    id,
    group(id, {}, [
      ...ink,
      ...(year ? [label("year", [left, base], year, { class: "tick" })] : []),
      ...(words ? [label("words", [at, base], words, { class: look })] : []),
    ]),
  );
}

/** As long as what was named. */
const hollow = ({ zero }: Model, { y, high, long }: Bar): Mark =>
  rect("named", [zero, y, long, high], { class: "pledge" });

/** As long as what came; what a higher count has more is hatched. */
function filled({ zero }: Model, { y, high, long, also }: Model["came"][0]): Mark[] {
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

/** How high a tanker stands for its length, and its hull to the deck. */
const HIGH = 0.2;
const HULL = 0.11;

/** Small tankers over a large one; areas are as the tonnes. */
function ships({ left, right, top, ships: all, wide, leading }: Model): Mark[] {
  const large = right - left;
  const small = large / Math.sqrt(all.count);
  const rows = Math.ceil(all.count / COLUMNS);
  const across = small + (wide ? 18 : 6);
  const pitch = small * HIGH + (wide ? 24 : 12.5);
  const first = top + (wide ? 0 : -4);
  const foot = first + rows * pitch;
  const edge = left + COLUMNS * across - (wide ? 4 : 2);
  const x = edge + (wide ? 26 : 10);
  const y = first + ((rows + 0.4) * pitch) / 2;
  const sea = foot + (wide ? 34 : 10) + large * HIGH;
  const middle = left + large / 2;
  // In the hull, and on phones, where it is too low for two lines, under the keel.
  const deck = sea - large * HULL;
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
        polyline(
          "all",
          [
            [edge, first + pitch - small * HIGH],
            [edge + (wide ? 10 : 4), first + pitch - small * HIGH],
            [edge + (wide ? 10 : 4), foot],
            [edge, foot],
          ],
          { class: "hair" },
        ),
        label("amount", [x, y], all.small.amount, {
          class: wide ? "hero small as-energy" : "value as-energy",
        }),
        ...lines("where", [x, y + leading * (wide ? 1.3 : 1)], all.small.words, {
          leading,
          class: "note",
        }),
      ]),
    ),
    withRow(
      "ceyhan-cargo",
      group("large", {}, [
        tanker("ship", left, sea, large),
        label("amount", [middle, deck + large * (wide ? 0.058 : 0.08)], all.large.amount, {
          class: "hero small middle on-cargo",
        }),
        label("where", [middle, sea + (wide ? -16 : 17)], all.large.words[0]!, {
          class: wide ? "note middle on-cargo" : "note middle",
        }),
      ]),
    ),
  ];
}
