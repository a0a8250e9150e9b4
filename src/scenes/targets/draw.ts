/** Plans as levels over time, and what came. Runs at compile time and in the browser: only `svg`. */
import { group, label, mark, withRow, type Mark } from "../../engine/svg/mark";
import { dot, line, rect } from "../../engine/svg/parts";
import type { Model, Words } from "./model";

export const draw = ({ dot: size, ground, plans, came }: Model): readonly Mark[] => [
  ...axis(ground),
  // First, for a plan’s dashes touch its top.
  withRow(
    came.id,
    group(came.id, {}, [rect("bar", came.bar, { class: "trains-came" }), ...words(came.said)]),
  ),
  ...plans.map(({ id, at, level, change, look, said }) =>
    withRow(
      id,
      group(id, {}, [
        ...path("change", change, "plan-change"),
        ...path("level", level, `plan-line ${look}`),
        dot("news", at, size, { class: `plan-news ${look}` }),
        ...words(said),
      ]),
    ),
  ),
];

const axis = ({ line: [x, y, wide], months, names }: Model["ground"]): Mark[] => [
  mark("path", "months", { class: "axis", d: months }),
  line("zero", [x, y], [x + wide, y], { class: "axis" }),
  ...words(names),
];

const path = (key: string, d: string | undefined, look: string): Mark[] =>
  d ? [mark("path", key, { class: look, d })] : [];

const words = (all: readonly Words[]): Mark[] =>
  all.map(({ key, at, text, look }) => label(key, at, text, { class: look }));
