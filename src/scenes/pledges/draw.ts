/**
 * Years with what was named and what came; then the ships. Runs at compile time and in the
 * browser, so it imports only `svg`.
 */
import { group, label, lines, shown, withRow, type Mark } from "../../engine/svg/mark";
import { dot, hatch, line, rect } from "../../engine/svg/parts";
import { tanker } from "../../engine/svg/things/tanker";
import type { Model } from "./model";
import type { State } from "./steps";

export const draw = (model: Model, state: State): readonly Mark[] => [
  ...shown(state.years, "years", chart(model)),
  ...shown(state.ships, "ships", ships(model)),
];

function chart(model: Model): Mark[] {
  const { left, right, base, leading, wide } = model;
  return [
    ...model.rules.flatMap(({ y, words }, i) => [
      line(`rule-${i}`, [left, y], [right, y], { class: i ? "rule" : "axis" }),
      label(`rule-${i}-words`, [left, y - (wide ? 5 : 3)], words, { class: "tick" }),
    ]),
    ...cut(model),
    ...model.ticks.map(({ x, words }, i) =>
      label(`tick-${i}`, [x, base + leading], words, { class: "tick middle" }),
    ),
    ...model.notes.flatMap(({ key, x, y, look, lines: words }) =>
      lines(key, [x, y - (words.length - 1) * leading], words, { leading, class: look }),
    ),
    ...model.came.map((one) => column(model, one)),
    ...model.said.map((one) => named(model, one)),
  ];
}

/** Two strokes where the axis goes from years of one width to others. */
const cut = ({ cuts, base, leading }: Model): Mark[] => {
  const d = leading * 0.3;
  return cuts.flatMap((x, i) =>
    [-d, d].map((dx) =>
      line(`cut-${i}${dx}`, [x + dx - d, base + d], [x + dx + d, base - d], { class: "axis" }),
    ),
  );
};

/** A filled column; what a higher count has more is hatched. */
function column({ base, leading, came, counted }: Model, one: Model["came"][0]): Mark {
  const { id, x, width, height, words, also } = one;
  const more = also ? also.height - height : 0;
  const above = [x, base - height - more, width, more] as const;
  // The words of the last year stand large beside its column, those of others over it.
  const last = one === came.at(-1);
  const beside = x + width * 1.4;
  return withRow(
    id,
    group(id, {}, [
      rect("column", [x, base - height, width, height], { class: "bar energy" }),
      ...(also
        ? [
            rect("more", above, { class: "energy-ground" }),
            hatch("hatch", above, 4, { class: "energy-hatch" }),
          ]
        : []),
      ...(last
        ? [
            label("words", [beside, base - leading * 1.5], words, {
              class: "hero small as-energy",
            }),
            label("counted", [beside + 2, base - leading * 0.4], counted, { class: "note" }),
          ]
        : words
          ? [
              label("words", [x + width / 2, base - height - more - leading * 0.4], words, {
                class: "note strong as-energy middle",
              }),
            ]
          : []),
    ]),
  );
}

/** A stem up to what was named, open at the top. */
function named({ base, wide }: Model, { id, x, y, words, at, look }: Model["said"][0]): Mark {
  const r = wide ? 7 : 4.5;
  return withRow(
    id,
    group(id, {}, [
      line("stem", [x, base], [x, y + r], { class: "stem" }),
      dot("open", [x, y], r, { class: "pledge" }),
      label("words", at, words, { class: look }),
    ]),
  );
}

/** Small tankers stand in two columns. */
const COLUMNS = 2;

/** Small tankers over a large one; areas are as the tonnes. */
function ships({ left, right, top, ships: all, wide, leading }: Model): Mark[] {
  const large = right - left;
  const small = large / Math.sqrt(all.count);
  const rows = Math.ceil(all.count / COLUMNS);
  const pitch = small * HIGH + (wide ? 24 : 12);
  const foot = top + (wide ? 18 : 6) + rows * pitch;
  const x = left + COLUMNS * (small + (wide ? 16 : 6)) + (wide ? 12 : 4);
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
            left + (i % COLUMNS) * (small + (wide ? 16 : 6)),
            top + (wide ? 18 : 6) + (Math.floor(i / COLUMNS) + 1) * pitch,
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

/** How high a tanker stands for its length. */
const HIGH = 0.2;
