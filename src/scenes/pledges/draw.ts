/**
 * Squares of what was promised over squares of what came; then the pipeline, and the ships.
 * Runs at compile time and in the browser, so it imports only `svg`.
 */
import { group, label, lines, mark, round, shown, withRow, type Mark } from "../../engine/svg/mark";
import { hatch, line, rect } from "../../engine/svg/parts";
import type { Model } from "./model";
import type { State } from "./steps";

export const draw = (model: Model, state: State): readonly Mark[] => [
  ...shown(state.said, "said", said(model)),
  ...shown(state.came, "came", came(model)),
  ...shown(state.pipes, "pipes", pipes(model)),
  ...shown(state.ships, "ships", ships(model)),
];

/** Promises in a row, standing on one line, with what is left of the width between them. */
function said(model: Model): Mark[] {
  const { left, right, line: foot, leading, wide } = model;
  const sum = model.said.reduce((all, { side }) => all + side, 0);
  const gap = (right - left - sum) / (model.said.length - 1);
  let x = left;
  return [
    line("line", [left, foot], [right, foot], { class: "axis" }),
    ...model.said.map(({ id, side, label: amount, when, who }) => {
      const at = x;
      x += side + gap;
      const centre = Math.min(
        right - (wide ? 36 : 14),
        Math.max(left + (wide ? 36 : 12), at + side / 2),
      );
      return withRow(
        id,
        group(id, {}, [
          rect("square", [at, foot - side, side, side], { class: "pledge" }),
          ...lines(
            "who",
            [centre, foot - side - leading * (wide ? 2.5 : 1.3) - 14],
            wide ? [when, ...who] : [when],
            { leading, class: "tick middle" },
          ),
          label("amount", [centre, foot - side - 8], amount, { class: "value middle as-energy" }),
        ]),
      );
    }),
  ];
}

/** What came, hanging from the same line; where no figure was found, words. */
function came(model: Model): Mark[] {
  const { left, right, line: foot, leading } = model;
  // Two counts need more room than one.
  const widths = model.came.map((one) => (one ? (one.also ? 1.25 : 0.85) : 1.2));
  const unit = (right - left) / widths.reduce((all, one) => all + one, 0);
  return model.came.flatMap((one, i) => {
    const before = widths.slice(0, i).reduce((all, width) => all + width, 0);
    const x = left + (before + widths[i]! / 2) * unit;
    if (!one)
      return lines("gap", [x, foot + leading * 1.3], model.gap, {
        leading,
        class: "note quiet middle",
      });
    const { id, side, also, label: amount, when } = one;
    const most = also?.side ?? side;
    return [
      withRow(
        id,
        group(id, {}, [
          ...(also
            ? [
                rect("also", [x - most / 2, foot, most, most], { class: "energy-ground" }),
                hatch("hatch", [x - most / 2, foot, most, most], 5, { class: "energy-hatch" }),
              ]
            : []),
          rect("square", [x - most / 2, foot, side, side], { class: "bar energy" }),
          label("amount", [x, foot + most + leading * 1.1], amount, {
            class: "value middle as-energy",
          }),
          label("when", [x, foot + most + leading * 2.2], when, { class: "tick middle" }),
        ]),
      ),
    ];
  });
}

/** A pipe for each year, filled as far as it was used. */
function pipes(model: Model): Mark[] {
  const { left, right, top, base, leading, wide } = model;
  const start = left + (wide ? 62 : 40);
  const high = top + (wide ? 150 : 84);
  const pitch = (base - high) / model.pipes.length;
  const height = pitch * 0.6;
  const long = right - start;
  return [
    label("used", [left, top + (wide ? 60 : 30)], model.used.amount, { class: "hero as-energy" }),
    ...lines("words", [left + (wide ? 150 : 78), top + (wide ? 40 : 14)], model.used.words, {
      leading,
      class: "note",
    }),
    ...model.pipes.map(({ id, year, filled, amount }, i) => {
      const y = high + i * pitch;
      return withRow(
        id,
        group(id, {}, [
          label("year", [left, y + height * 0.65], year, { class: "note strong" }),
          rect("pipe", [start, y, long, height], { class: "pledge", rx: round(height / 2) }),
          rect("oil", [start, y, long * filled, height], {
            class: i === model.pipes.length - 1 ? "bar energy" : "energy-ground",
            rx: round(height / 2),
          }),
          label("amount", [start + long * filled + (wide ? 12 : 7), y + height * 0.65], amount, {
            class: "value as-energy",
          }),
        ]),
      );
    }),
  ];
}

/** How many small tankers stand beside each other. */
const COLUMNS = 4;

/** Small tankers over a large one; areas are as the tonnes. */
function ships(model: Model): Mark[] {
  const { left, right, top, ships: all, wide } = model;
  const pitch = (right - left) / COLUMNS;
  const row = wide ? 100 : 50;
  const foot = top + Math.ceil(all.count / COLUMNS) * row;
  const small = pitch * 0.82;
  const large = small * Math.sqrt(all.count);
  const scale = Math.min(1, (right - left) / large);
  return [
    withRow(
      "kz-btc-first-10kt-2023",
      group("small", {}, [
        ...Array.from({ length: all.count }, (_, i) =>
          tanker(
            `ship-${i}`,
            left + (i % COLUMNS) * pitch,
            top + model.leading + Math.floor(i / COLUMNS) * row,
            small * scale,
          ),
        ),
        ...fleet(model, foot),
      ]),
    ),
    withRow("ceyhan-cargo", group("large", {}, flagship(model, foot, large * scale))),
  ];
}

/** The words under the small tankers. */
function fleet({ left, leading, ships: { small }, wide }: Model, foot: number): Mark[] {
  const y = foot + (wide ? 24 : 12);
  return [
    label("amount", [left, y], small.amount, { class: "value as-energy" }),
    ...lines("where", [left + (wide ? 130 : 102), y], small.words, { leading, class: "note" }),
  ];
}

/** The large tanker, its length `long`, and the words under it. */
function flagship(model: Model, foot: number, long: number): Mark[] {
  const { left, base, leading, wide, ships } = model;
  const y = foot + (wide ? 110 : 66);
  const under = Math.min(base - leading, y + long * 0.2 + (wide ? 60 : 30));
  return [
    tanker("ship", left, y, long),
    label("amount", [left, under], ships.large.amount, {
      class: wide ? "hero small as-energy" : "value as-energy",
    }),
    ...lines("where", [left + (wide ? 200 : 64), under], ships.large.words, {
      leading,
      class: "note",
    }),
  ];
}

/** A tanker from the side, its length `long`. */
function tanker(key: string, x: number, y: number, long: number): Mark {
  const u = long / 20;
  return mark("path", key, {
    class: "bar energy",
    d: `M${round(x)},${round(y)}H${round(x + 0.6 * u)}V${round(y - 1.9 * u)}H${round(x + 3 * u)}V${round(y)}H${round(x + 20 * u)}L${round(x + 18.6 * u)},${round(y + 2.6 * u)}H${round(x + 1 * u)}Z`,
  });
}
