/**
 * A railway in time, from above: black while trains ran, grey while they were stopped and some
 * got through, a row of dots since. It lies folded into rows of years, or as one band. Runs at
 * compile time and in the browser, so it imports only `svg`.
 */
import { group, label, lines, mix, round, shown, withRow, type Mark } from "../../engine/svg/mark";
import { hatch, line, rect } from "../../engine/svg/parts";
import { happenings } from "./draw-happenings";
import type { Model } from "./model";
import type { State } from "./steps";

export function draw(model: Model, state: State): readonly Mark[] {
  const time = (year: number) => across(model, year);
  const { y, half, left, right, base } = model;
  const seen = { y, half, x: time };
  return [
    ...model.rows.flatMap((_, i) => row(model, state, i)),
    ...shown(state.line, "whole", whole(model)),
    ...shown(1 - state.fold, "axis", [
      ...axis(model, time),
      line("foot", [left, base], [right, base], { class: "axis" }),
    ]),
    ...shown(state.cut, "borders", borders(model, time)),
    ...shown(
      state.cut,
      "torn",
      model.under.map(({ key, from, to, y: low, words, look }) =>
        label(key, [(time(from) + time(to)) / 2, low], words, { class: look }),
      ),
    ),
    ...shown(state.cut, "cut", happenings(model, seen)),
  ];
}

/** Where a time stands on the one band. */
const across = ({ left, right, from, to }: Model, time: number) =>
  left + ((time - from) / (to - from)) * (right - left);

const clamp = (value: number, low: number, high: number) => Math.min(high, Math.max(low, value));

/** Some years of the line: in their row, or as a part of the band. */
function row(model: Model, state: State, i: number): Mark[] {
  const { left, right, start, span, band, thick } = model;
  const { year, y: low } = model.rows[i]!;
  const y = mix(model.y, low, state.fold);
  const half = mix(model.half, model.low, state.fold);
  const x = (time: number) => {
    const folded = start + ((time - year) / span) * (right - start);
    return clamp(mix(across(model, time), folded, state.fold), left, right);
  };
  const pitch = mix(
    (right - left) / (model.to - model.from) / model.sleepers,
    (right - start) / span,
    state.fold,
  );
  /** A stretch between two times, as far as it lies in this row and in the picture. */
  const stretch = (id: string, a: number, b: number, make: (a: number, b: number) => Mark[]) => {
    const [p, q] = [x(clamp(a, year, year + span)), x(clamp(b, year, year + span))];
    return q - p < 0.5 ? [] : [withRow(id, group(`${id}-${i}`, {}, make(p, q)))];
  };
  // Where only some trains ran, rails are broken between sleepers, which are thinner.
  const track = (look: string) => (a: number, b: number) => {
    const wide = look ? thick * 0.6 : thick;
    // A stretch goes on with the sleepers of the one before, so that none is doubled or cut.
    const gone = (a - x(year)) % pitch;
    return [
      line("sleepers", [a, y], [b, y], {
        class: `old-sleeper${look}`,
        "stroke-width": round(2 * half),
        "stroke-dasharray": `${round(wide)} ${round(pitch - wide)}`,
        "stroke-dashoffset": round(gone),
      }),
      ...[-0.6, 0.6].map((side) =>
        line(`rail${side}`, [a, y + side * half], [b, y + side * half], {
          class: `old-rail${look}`,
          "stroke-width": thick,
          ...(look && {
            "stroke-dasharray": `${round(pitch * 0.5)} ${round(pitch * 0.5)}`,
            "stroke-dashoffset": round(gone + pitch * 0.25),
          }),
        }),
      ),
    ];
  };
  // In rows, a dot for each full year since the last train.
  const full = x(band.gone + Math.max(1, Math.ceil(year - band.gone)));
  const bed = (a: number, b: number) => [
    // It ends before the dot with which the next row begins.
    line("bed", [mix(a + pitch, full, state.fold), y], [b - 1, y], {
      class: "old-bed",
      "stroke-width": round(thick * (1.6 + 1.7 * state.fold)),
      "stroke-dasharray": `0 ${round(pitch)}`,
    }),
  ];
  return [
    ...stretch("line-opened-1941", band.opened, band.stopped, track("")),
    ...stretch("blockade-1989", band.stopped, band.gone, track(" torn")),
    ...stretch("meghri-last-train", band.gone, band.known, bed),
  ];
}

const axis = (model: Model, x: (time: number) => number): Mark[] =>
  model.years
    .filter(({ year }) => x(year) > model.left && x(year) < model.right - model.leading)
    .flatMap(({ year, label: text }) => [
      line(`mark-${year}`, [x(year), model.base], [x(year), model.base + 6], { class: "axis" }),
      label(`year-${year}`, [x(year), model.base + model.leading + 2], text, {
        class: "tick middle",
      }),
    ]);

/** A border is shut from the end of its year on, a line; the year in which it was shut is hatched. */
const borders = ({ borders: all, leading, right }: Model, x: (time: number) => number): Mark[] =>
  all.flatMap(({ id, time, span, y, lines: words }) => {
    const [from, sure, half] = [x(time), x(time + span), leading * 0.36];
    const box = [from, y - half, sure - from, half * 2] as const;
    return [
      withRow(
        id,
        group(`${id}-shut`, {}, [
          rect("year", box, { class: "shutting" }),
          hatch("hatch", box, half * 1.4, { class: "shutting" }),
          line("bar", [sure, y], [right, y], { class: "shut", "stroke-width": 2 }),
        ]),
      ),
      ...lines(`${id}-words`, [from - half * 1.7, y + leading * (0.8 - words.length / 2)], words, {
        leading,
        class: "note end",
      }),
    ];
  });

/** The years of the rows, and what is said of the whole line at its rows. */
function whole({ rows, left, leading, pins, notes, count, thick }: Model): Mark[] {
  return [
    ...rows.map(({ year, y, label: text }) =>
      label(`row-${year}`, [left, y + leading * 0.28], text, { class: "tick" }),
    ),
    // A pole that ends over the row, and words at its top.
    ...pins.flatMap(({ key, x, top, foot, words, end }) => [
      line(`${key}-pin`, [x, top], [x, foot], { class: "pin" }),
      label(key, [x + thick * (end ? -1.5 : 1.5), top + leading * 0.66], words, {
        class: `note strong${end ? " end" : ""}`,
      }),
    ]),
    ...notes.map(({ key, at, words, look }) => label(key, at, words, { class: look })),
    label("count", [count.x, count.y], count.words, { class: count.look }),
    ...lines("each", [count.after, count.first], count.each, { leading, class: "note" }),
  ];
}
