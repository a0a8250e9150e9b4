/**
 * A railway in time, from above: rails and sleepers while trains ran, pieces while they were
 * stopped, a dotted bed since. It lies folded into rows of years, or as one band. Runs at
 * compile time and in the browser, so it imports only `svg`.
 */
import { group, label, mix, round, shown, withRow, type Mark } from "../../engine/svg/mark";
import { dot, line, rect } from "../../engine/svg/parts";
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
    ...shown(state.cut, "torn", [
      label(
        "torn-words",
        [(time(model.band.stopped) + time(model.band.gone)) / 2, y + half + model.leading],
        model.torn,
        { class: "note middle" },
      ),
    ]),
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
  const track = (dash: string, look: string) => (a: number, b: number) => [
    line("sleepers", [a, y], [b, y], {
      class: look,
      "stroke-width": round(2 * half),
      "stroke-dasharray": `${round(thick)} ${round(pitch - thick)}`,
      // A stretch goes on with the sleepers of the one before, so that none is doubled or cut.
      "stroke-dashoffset": round((a - x(year)) % pitch),
    }),
    ...[-0.6, 0.6].map((side) =>
      line(`rail${side}`, [a, y + side * half], [b, y + side * half], {
        class: "old-rail",
        "stroke-width": thick,
        "stroke-dasharray": dash,
      }),
    ),
  ];
  const bed = (a: number, b: number) => [
    // It ends before the dot with which the next row begins.
    line("bed", [a, y], [b - 1, y], {
      class: "old-bed",
      "stroke-width": round(thick * (1.2 + 1.5 * state.fold)),
      "stroke-dasharray": `0 ${round(pitch)}`,
    }),
  ];
  // In pieces, the last of which ends before the end.
  const piece = (x(band.gone) - x(band.stopped)) / 4 || pitch;
  const torn = track(`${round(piece * 0.6)} ${round(piece * 0.4)}`, "old-sleeper torn");
  return [
    ...stretch("line-opened-1941", band.opened, band.stopped, track("none", "old-sleeper")),
    ...stretch("blockade-1989", band.stopped, band.gone, torn),
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

/** A border is shut from its year on; the year in which it was shut is hollow. */
const borders = ({ borders: all, leading, right }: Model, x: (time: number) => number): Mark[] =>
  all.flatMap(({ id, time, span, y, words }) => {
    const [from, sure] = [x(time), x(time + span)];
    return [
      withRow(
        id,
        group(`${id}-shut`, {}, [
          rect("year", [from, y, sure - from, leading * 0.8], { class: "shutting" }),
          rect("bar", [sure, y, right - sure, leading * 0.8], { class: "shut" }),
        ]),
      ),
      label(`${id}-words`, [right, y + leading * 1.85], words, { class: "note end" }),
    ];
  });

/** The years of the rows, and what is said of the whole line at its rows. */
function whole(model: Model): Mark[] {
  const { rows, span, left, right, start, low, over, leading, thick, band, whole: words } = model;
  const at = (time: number) => {
    const one = rows.findLast(({ year }) => year <= time)!;
    return { x: start + ((time - one.year) / span) * (right - start), y: one.y };
  };
  const [opened, stopped, gone] = [at(band.opened), at(band.stopped), at(band.gone)];
  const [promised, road] = [at(model.promised), at(model.road)];
  const lift = low + over;
  /** A ring on the spot, words over the row, and a stem from one to the other. */
  const said = (key: string, { x, y }: ReturnType<typeof at>, text: string, end = false) => [
    line(`${key}-stem`, [x, y], [x, y - lift], { class: "pin" }),
    dot(`${key}-ring`, [x, y], thick * 1.5, { class: "dot" }),
    label(key, [x + (end ? 1 : -1) * thick, y - lift], text, {
      class: `note strong${end ? " end" : ""}`,
    }),
  ];
  return [
    ...rows.map(({ year, y, label: text }) =>
      label(`row-${year}`, [left, y + leading * 0.28], text, { class: "tick" }),
    ),
    ...said("opened", opened, words.opened),
    ...said("stopped", stopped, words.stopped, true),
    ...said("gone", gone, words.gone),
    ...said("promised", promised, words.promised, true),
    ...said("road", road, words.road),
  ];
}
