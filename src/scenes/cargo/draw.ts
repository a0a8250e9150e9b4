/**
 * The route's yearly cargo: as columns, its record as two have counted it, and beside a pipeline.
 * Runs at compile time and in the browser, so it imports only `svg`.
 */
import { group, label, lines, mark, mix, shown, withRow, type Mark } from "../../engine/svg/mark";
import { hatch, line, rect } from "../../engine/svg/parts";
import type { Model } from "./model";
import type { State } from "./steps";

export function draw(model: Model, { others, second, flow }: State): readonly Mark[] {
  return [
    shown(flow, "pipe", laid(model, flow)),
    shown(1 - flow, "axis", axis(model)),
    shown((1 - 0.65 * second) * (1 - flow), "bars", bars(model)),
    shown(others, "others", values(model)),
    [column(model, model.record, flow)],
    shown(second - flow, "second", counts(model)),
    shown(flow, "amounts", amounts(model)),
  ].flat();
}

/** The ground of the columns, and their years. */
const axis = ({ left, right, base, years }: Model): Mark[] => [
  line("axis", [left, base], [right, base], { class: "axis" }),
  ...years.map(({ year, at, label: text }) =>
    label(`year-${year}`, at, text, { class: "tick middle" }),
  ),
];

/** A year among years; the record on its way to the pipe. */
function column({ columns, record, pipe }: Model, i: number, flow = 0): Mark {
  const { id, box } = columns[i]!;
  const now = box.map((at, n) => mix(at, pipe.plug[n]!, flow)) as never;
  return withRow(id, rect(id, now, { class: i === record ? "bar corridor" : "bar" }));
}

/** The other years. */
const bars = (model: Model): Mark[] =>
  model.columns.flatMap((_, i) => (i === model.record ? [] : [column(model, i)]));

/** What the columns come to, where the climb begins, and how much less the last one is. */
const values = ({
  columns,
  record: own,
  turn,
  fall,
  best,
  base,
  turned: leading,
  leading: gap,
}: Model): Mark[] => [
  ...columns.map(({ id, at, label: text }, i) =>
    label(`${id}-value`, at, text, {
      class: `${i === own ? "hero best" : "value"} middle`,
    }),
  ),
  label("best", best.at, best.label, { class: "note strong middle as-corridor" }),
  withRow(
    fall.id,
    group(fall.id, {}, lines("fall", fall.at, fall.words, { leading: gap, class: "note middle" })),
  ),
  line("turn", [turn.x, turn.top], [turn.x, base], { class: "hair" }),
  label("turn-year", turn.at, turn.year, { class: "value end" }),
  ...lines("turn-words", turn.under, turn.words, {
    leading,
    class: "note turned end",
  }),
];

/** The pipe as it grows along the picture, and its pieces. */
const laid = ({ pipe: { id, box, cuts, rims, down } }: Model, flow: number): Mark[] => [
  withRow(id, rect(id, [box[0], box[1], box[2] * flow, box[3]], { class: "bar energy" })),
  ...shown(flow * 2 - 1, "cuts", [
    mark("path", "cut", { class: "relief", d: cuts }),
    mark("path", "rims", { class: "rims", d: rims }),
    mark("path", "down", { class: "hair", d: down }),
  ]),
];

/** What the pipe and the record come to. */
const amounts = ({ pipe, turned: leading }: Model): Mark[] =>
  pipe.said.map(({ key, at, amount, beside, words }) =>
    group(key, {}, [
      label("amount", at, amount, { class: `hero ${key}` }),
      ...lines("words", beside, words, { leading, class: "note turned" }),
    ]),
  );

/** What two have counted, as levels at the column, whose upper part one of them has not. */
const counts = ({
  left,
  turned: leading,
  second: { to, counts: all, rest },
  rest: box,
  columns,
  record: own,
}: Model): Mark[] => [
  ...all.map(({ id, y, at, amount, beside, words }) =>
    withRow(
      id,
      group(id, {}, [
        line("level", [left, y], [to, y], { class: "hair" }),
        label("amount", at, amount, { class: "hero small" }),
        ...lines("words", beside, words, { leading, class: "note turned" }),
      ]),
    ),
  ),
  mark("path", "bracket", { class: "gap-bracket", d: rest.bracket }),
  ...lines("less", rest.at, rest.words, { leading, class: "note turned strong end as-corridor" }),
  withRow(
    columns[own]!.id,
    group("more", {}, [
      rect("rest", box, { class: "second-ground" }),
      hatch("hatch", box, 8, { class: "hatch" }),
    ]),
  ),
];
