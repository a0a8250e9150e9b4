/** What stands beside the columns: a second count, and neighbours. It runs in the browser too. */
import { label, lines, withRow, type Mark } from "../../engine/svg/mark";
import { line, rect } from "../../engine/svg/parts";
import type { Model } from "./model";

/** How slots and tonnes are placed in a state. */
export interface Placed {
  x: (slot: number) => number;
  y: (tonnes: number) => number;
  width: number;
}

/** A line at a height, from the left edge to the column it speaks of, with words above it. */
export const level = (
  key: string,
  model: Model,
  { y, to }: { y: number; to: number },
  words: readonly string[],
): Mark[] => [
  line(`${key}-level`, [model.left, y], [to, y], { class: "hair" }),
  ...lines(`${key}-words`, [model.left + 2, y - 8 - (words.length - 1) * model.leading], words, {
    leading: model.leading,
    class: "note",
  }),
];

export function beside(model: Model, { x, y, width }: Placed): Mark[] {
  const [pipe, rail] = model.neighbours as [Model["neighbours"][0], Model["neighbours"][0]];
  const column = ({ id, tonnes }: typeof pipe, slot: number) =>
    withRow(
      id,
      rect(id, [x(slot) - width * 0.9, model.base, width * 1.8, y(tonnes) - model.base], {
        class: "bar",
      }),
    );
  const above = (words: readonly string[]) => (words.length - 1) * model.leading;
  return [
    column(pipe, 8),
    ...lines("pipe", [x(7.6), y(pipe.tonnes) - 10 - above(pipe.label)], pipe.label, {
      leading: model.leading,
      class: "note middle",
    }),
    column(rail, 11.3),
    ...lines("rail", [x(11.3) - width * 0.9 - 10, y(rail.tonnes) + 16], rail.label, {
      leading: model.leading,
      class: "note end",
    }),
    ...lines(
      "own",
      [x(0) - width / 2, y(model.columns[model.record]!.tonnes) - 12 - above(model.notes.own)],
      model.notes.own,
      { leading: model.leading, class: "note strong as-corridor" },
    ),
    label("own-years", [x(0) - width / 2, model.base + model.leading + 2], model.labels.years, {
      class: "tick",
    }),
  ];
}
