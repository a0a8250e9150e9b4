/**
 * Papers above, works beside Syunik under them, and Syunik at the foot, on one line of time. Runs
 * at compile time and in the browser, so it imports only `svg`.
 */
import { group, label, lines, shown, withRow, type Mark } from "../../engine/svg/mark";
import { line, polyline, rect } from "../../engine/svg/parts";
import { sheet, SHEET_SHAPE } from "../../engine/svg/things/sheet";
import { ground, works, type Along } from "./draw-ground";
import type { Model } from "./model";
import type { State } from "./steps";

export function years(model: Model, state: State): readonly Mark[] {
  const { left, right, edges, lanes, wide, foot, ticks, leading } = model;
  const [start, end] = edges;
  const x = (at: number) => {
    const there = left + ((at - state.from) / (state.to - state.from)) * (right - left);
    return Math.min(right, Math.max(left, there));
  };
  const { paper, beside, syunik } = lanes;
  const inner = wide ? 12 : 6;
  return [
    rect("beside", [start, beside.top, end - start, beside.base - beside.top], { class: "land" }),
    rect("syunik", [start, syunik.top, end - start, syunik.base - syunik.top], {
      class: "no-ground",
    }),
    ...[paper, syunik].map(({ top, name }, i) =>
      label(`lane-${i}`, [i ? start + inner : start, top + leading], name, {
        class: "note strong",
      }),
    ),
    label("lane-beside", [start + inner, beside.top + leading], beside.name, {
      class: "note strong over-land",
    }),
    ...ticks.flatMap(({ at, text }, i) => [
      line(`tick-${i}`, [x(at), syunik.base], [x(at), syunik.base + 6], { class: "axis" }),
      label(`at-${i}`, [x(at), foot], text, { class: "tick middle" }),
    ]),
    ...shown(state.years, "quiet", quiet(model, x)),
    ...papers(model, state, x),
    ...works(model, state, x),
    ...ground(model, state, x),
  ];
}

/** The years without a paper: nothing but a bracket, and what ended them. */
function quiet({ quiet, lanes, first, wide, leading, sheets }: Model, x: Along): Mark[] {
  const { from, to, words } = quiet;
  const [left, right] = [x(from), x(to)];
  const y = lanes.paper.base - (wide ? 12 : 5);
  const up = wide ? 12 : 6;
  const over = wide ? leading * 1.35 : leading;
  return [
    polyline(
      "bracket",
      [
        [left, y - up],
        [left, y],
        [right, y],
        [right, y - up],
      ],
      { class: "bracket" },
    ),
    ...lines("words", [left, y - (wide ? 12 : 5) - (words.length - 1) * over], words, {
      leading: over,
      class: wide ? "value" : "note strong",
    }),
    label("first", [right - sheets.years / 2 - (wide ? 12 : 6), y - (wide ? 10 : 5)], first, {
      class: "note end",
    }),
  ];
}

/** Sheets on their days, each with its words over it once there is room; until then on a pile. */
function papers({ papers, told, lanes, leading, sheets }: Model, state: State, x: Along): Mark[] {
  const { base } = lanes.paper;
  const width = state.sheet;
  const pile = sheets.years * SHEET_SHAPE * 1.12 * state.years;
  return papers.flatMap(({ id, at, signed }, i) => {
    const foot = base - 4 - i * pile;
    const one = [sheet("sheet", [x(at), foot], width, signed)];
    const said = told[i - 1];
    if (!said) return shown(state.years, id, [withRow(id, group("paper", {}, one))]);
    const beside = label(
      "year",
      [x(at) - width / 2 - leading * 0.6, foot - (width * SHEET_SHAPE) / 2 + leading * 0.3],
      said.year,
      { class: "note end" },
    );
    return [withRow(id, group(id, {}, [...one, ...shown(state.years, "beside", [beside])]))];
  });
}
