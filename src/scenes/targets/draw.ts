/** Trains in a field: those planned, and those that came. Runs at compile time and in the browser: only `svg`. */
import { group, label, mark, withRow, type Mark } from "../../engine/svg/mark";
import type { Model, Words } from "./model";

export const draw = ({ parts, lost, tip, field, words: free }: Model): readonly Mark[] => [
  ...field.map(({ key, look, d, thick, dashes }) =>
    mark("path", key, { class: look, d, "stroke-width": thick, "stroke-dasharray": dashes }),
  ),
  ...parts.map(({ id, span, look, rule, said }) =>
    withRow(
      id,
      group(id, {}, [
        ...(rule ? [mark("path", "rule", { class: "plan-rule", d: rule })] : []),
        mark("path", "span", { class: look, d: span }),
        ...words(said),
      ]),
    ),
  ),
  mark("path", "lost-span", { class: "plan-span plan-lost", d: lost }),
  mark("path", "lost-tip", { class: "plan-span", d: tip }),
  ...words(free),
];

const words = (all: readonly Words[]): Mark[] =>
  all.map(({ key, at, text, look }) => label(key, at, text, { class: look }));
