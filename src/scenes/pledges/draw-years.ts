/** What was named and what came, in time. Runs at compile time and in the browser: only `svg`. */
import { group, label, mark, withRow, type Mark } from "../../engine/svg/mark";
import { said as words } from "../../engine/svg/note";
import { dot, hatch, line, rect } from "../../engine/svg/parts";
import type { Model } from "./model";

/** Stems with rings for what was named, bars for what came, and a line down to what came last. */
export function chart(model: Model): Mark[] {
  const { from, to, zero, said, came, unknown, cut, last, rules, ticks, notes, leading } = model;
  // From the first rule down to the last: how high the plot is.
  const high = zero - rules.at(-1)!.y;
  return [
    ...unknown.map(([left, right], i) =>
      rect(`unknown-${i}`, [left, zero, right - left, -high], { class: "nothing-found" }),
    ),
    ...rules.flatMap(({ y, label: text }, i) => [
      ...(i ? [line(`rule-${i}`, [from, y], [to, y], { class: "rule" })] : []),
      label(`amount-${i}`, [from - 8, y + 4], text, { class: "tick end" }),
    ]),
    ...ticks.map(({ x, label: text }, i) =>
      label(`year-${i}`, [x, zero + leading * 1.2], text, { class: "tick middle" }),
    ),
    ...said.map(({ id, at: [x, y], r, words: notes }) =>
      line(`stem-${id}`, [x, zero], [x, y + r], { class: notes.length ? "stem" : "stem minor" }),
    ),
    ...came.map((one) => withRow(one.id, group(one.id, {}, bar(model, one)))),
    line("zero", [from, zero], [to, zero], { class: "axis" }),
    ...(cut
      ? [mark("path", "cut", { class: "axis", d: `M${cut - 5},${zero + 6}l6,-12m4,0l-6,12` })]
      : []),
    line("last", [last.x, zero], [last.x, last.to], { class: "came-last" }),
    ...said.map(({ id, at, r, words: notes }) =>
      withRow(
        id,
        group(id, {}, [
          dot("named", at, r, { class: notes.length ? "pledge" : "pledge minor" }),
          ...words(notes, leading),
        ]),
      ),
    ),
    ...words(notes, leading),
  ];
}

/** As high as what came; what a higher count has more is hatched. */
function bar({ zero, thick }: Model, { x, y, also }: Model["came"][0]): Mark[] {
  const more = also && ([x, also.y, thick, y - also.y] as const);
  return [
    rect("column", [x, y, thick, zero - y], { class: "bar energy" }),
    ...(more
      ? [
          rect("more", more, { class: "energy-ground" }),
          hatch("hatch", more, 4, { class: "energy-hatch" }),
        ]
      : []),
  ];
}
