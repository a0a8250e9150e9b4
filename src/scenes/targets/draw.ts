/** Trains as columns: those planned, and those that came. Runs at compile time and in the browser: only `svg`. */
import { group, label, mark, withRow, type Mark } from "../../engine/svg/mark";
import { rect } from "../../engine/svg/parts";
import type { Model, Words } from "./model";

export const draw = ({ parts, lost, lacking, high, base }: Model): readonly Mark[] => [
  mark("path", "high", { class: "plan-high", d: high }),
  ...parts.map(({ id, column, look, said }) =>
    withRow(id, group(id, {}, [rect("trains", column, { class: look }), ...words(said)])),
  ),
  rect("lost", lost, { class: "train-lacking" }),
  ...words(lacking),
  mark("path", "base", { class: "plan-base", d: base }),
];

const words = (all: readonly Words[]): Mark[] =>
  all.map(({ key, at, text, look }) => label(key, at, text, { class: look }));
