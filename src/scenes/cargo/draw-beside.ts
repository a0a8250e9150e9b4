/** What stands beside the columns: promises, plans, and neighbours. It runs in the browser too. */
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

export const promises = (model: Model, { x, y, width }: Placed) => [
  ...model.promises.flatMap(({ id, slot, tonnes, said, capacity }) => [
    withRow(
      id,
      rect(id, [x(slot) - width / 2, model.base, width, y(tonnes) - model.base], {
        class: capacity ? "hollow capacity" : "hollow",
      }),
    ),
    label(`${id}-said`, [x(slot), y(tonnes) - 8], said, { class: "note middle" }),
  ]),
  ...lines(
    "said",
    [x(model.promises[0]!.slot) - width * 1.4, y(model.promises[0]!.tonnes) - 8],
    model.notes.said,
    { leading: model.leading, class: "note end quiet" },
  ),
  ...(
    [
      ["as-capacity", 0, model.labels.capacity],
      ["as-cargo", 2, model.labels.cargo],
    ] as const
  ).map(([key, first, text]) =>
    label(
      key,
      [
        (x(model.promises[first]!.slot) + x(model.promises[first + 1]!.slot)) / 2,
        y(model.promises[first]!.tonnes) - 8 - model.leading * 1.1,
      ],
      text,
      { class: "note quiet middle" },
    ),
  ),
  label(
    "undated",
    [x(model.promises[3]!.slot) + width / 2, model.base + model.leading + 2],
    model.labels.undated,
    {
      class: "tick end",
    },
  ),
];

export const plans = (model: Model, { x, y, width }: Placed) => [
  ...model.plans.map(({ id, slot, tonnes }) =>
    withRow(
      id,
      rect(id, [x(slot) - width / 2 - 3, model.base, width + 6, y(tonnes) - model.base], {
        class: "hollow",
      }),
    ),
  ),
  ...level(
    "forecast",
    model,
    { y: y(model.plans[0]!.tonnes), to: x(model.plans[0]!.slot) - width / 2 - 3 },
    model.notes.forecast,
  ),
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
    ...lines("pipe", [x(8), y(pipe.tonnes) - 10 - above(pipe.label)], pipe.label, {
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
