/** What was named and what came, in time. Runs at compile time and in the browser: only `svg`. */
import { group, label, withRow, type Mark } from "../../engine/svg/mark";
import { said as words } from "../../engine/svg/note";
import { line, rect } from "../../engine/svg/parts";
import type { Model } from "./model";

/** Hollow columns for what was named, bars for what came, and a line down to what came last. */
export function chart(model: Model): Mark[] {
  const { from, to, zero, said, came, unknown, cut, last, rules, ticks, notes, leading } = model;
  return [
    ...rules.flatMap(({ y, label: text }, i) => [
      ...(i ? [line(`rule-${i}`, [from, y], [to, y], { class: "rule" })] : []),
      label(`amount-${i}`, [from - 8, y + 4], text, { class: "tick end" }),
    ]),
    rect("cut", [cut[0], said[0]!.y - 8, cut[1] - cut[0], zero - said[0]!.y], { class: "paper" }),
    ...ticks.map(({ x, label: text }, i) =>
      label(`year-${i}`, [x, zero + leading * 1.2], text, { class: "tick middle" }),
    ),
    ...said.map((one) => withRow(one.id, group(one.id, {}, named(model, one)))),
    ...came.map((one) => withRow(one.id, group(one.id, {}, bar(model, one)))),
    line("zero", [from, zero], [to, zero], { class: "axis" }),
    // The line is broken over years without a figure.
    ...unknown.map(([left, right], i) =>
      line(`unknown-${i}`, [left, zero], [right, zero], { class: "nothing-found" }),
    ),
    line("last", [last.x, zero], [last.x, last.to], { class: "came-last" }),
    ...words(notes, leading),
  ];
}

/** As high as what was named, and hollow. */
const named = (
  { zero, thick, leading }: Model,
  { x, y, words: notes }: Model["said"][0],
): Mark[] => [
  rect("named", [x, y, thick, zero - y], { class: "pledge" }),
  ...words(notes, leading),
];

/** As high as what came; what a higher count has more is pale. */
function bar({ zero, thick }: Model, { x, y, also }: Model["came"][0]): Mark[] {
  const more = also && ([x, also.y, thick, y - also.y] as const);
  return [
    rect("column", [x, y, thick, zero - y], { class: "bar energy" }),
    ...(more ? [rect("more", more, { class: "energy-ground" })] : []),
  ];
}
