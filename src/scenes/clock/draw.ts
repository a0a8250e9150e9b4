/** Journeys as bars on one axis of days. Runs at compile time and in the browser: only `svg`. */
import { group, label, lines, shown, withRow, type Mark } from "../../engine/svg/mark";
import { line, rect } from "../../engine/svg/parts";
import type { Journey, Model } from "./model";
import type { State } from "./steps";

export function draw(model: Model, state: State): readonly Mark[] {
  const { top, base } = model;
  return [
    group("days", {}, days(model)),
    ...model.journeys.flatMap((one) =>
      shown(
        state.shown[one.id] ?? 0,
        one.id,
        journey(model, one, top + (base - top) * (state.down[one.id] ?? 0)),
      ),
    ),
  ];
}

const days = ({ days: all, top, base }: Model) =>
  all.flatMap(({ x, label: text }, i) => [
    // The bars themselves are the line at the origin.
    ...(i ? [line(`day-${i}`, [x, top], [x, base], { class: "rule" })] : []),
    label(`day-name-${i}`, [x, top - 7], text, { class: i ? "tick middle" : "tick" }),
  ]);

/** A bar, whole to the fewest days and lighter to the most, with its ends over it and its days behind it. */
function journey(model: Model, one: Journey, middle: number): Mark[] {
  const { left, leading, high, sink } = model;
  const { rows, way, low, high: most, words, stops } = one;
  const y = middle - high / 2 + leading * (stops.length ? 0.5 : 0.9);
  const over = y - leading * (words.length - 1) - leading * 0.5;
  const behind = most + leading * 0.6;
  return [
    withRow(
      rows.at(-1)!,
      group("bar", {}, [
        rect("sure", [left, y, low - left, high], { class: `lasts ${way}` }),
        rect("maybe", [low, y, most - low, high], { class: `lasts perhaps ${way}` }),
      ]),
    ),
    ...stops.flatMap(({ x, name, look }, i) =>
      stop({ x, y, high, row: rows[i]!, name, look, i, leading }),
    ),
    label("ends", [left, over - leading], one.ends, { class: "value" }),
    ...lines("words", [left, over], words, { leading, class: "note" }),
    label("amount", [behind, y + high / 2 + sink], one.amount, {
      class: `hero ${INK[way]}`,
    }),
  ];
}

/** A stop on the way: a cut through the bar on its day, and its name under it. */
const stop = (at: {
  x: number;
  y: number;
  high: number;
  row: string;
  name: string;
  look: string;
  i: number;
  leading: number;
}): Mark[] => {
  const { x, y, high, row, name, look, i, leading } = at;
  const foot = y + high + leading * 0.4;
  return [
    line(`cut-${i}`, [x, y], [x, y + high], { class: "cut" }),
    withRow(row, line(`stop-${i}`, [x, y + high], [x, foot + leading * 0.6], { class: "hair" })),
    label(`stop-${i}-words`, [x + (look === "note" ? 5 : -5), foot + leading * 0.6], name, {
      class: look,
    }),
  ];
};

const INK = { route: "as-corridor", north: "as-north", sea: "as-ink" } as const;
