/**
 * The route's yearly cargo: as columns, its record as two have counted it, and beside a pipeline.
 * Runs at compile time and in the browser, so it imports only `svg`.
 */
import { group, label, lines, mark, mix, shown, withRow, type Mark } from "../../engine/svg/mark";
import { hatch, line, rect } from "../../engine/svg/parts";
import type { Model } from "./model";
import { amounts, drums } from "./draw-pipe";
import type { State } from "./steps";

export function draw(model: Model, { others, second, flow }: State): readonly Mark[] {
  return [
    shown(flow, "pipe", [drums(model)]),
    shown(1 - flow, "axis", axis(model)),
    shown((1 - 0.65 * second) * (1 - flow), "bars", bars(model)),
    shown(others, "others", values(model)),
    [record(model, flow)],
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

/** The other years. */
const bars = ({ columns, record: own }: Model): Mark[] =>
  columns.flatMap(({ id, box, look }, i) =>
    i === own ? [] : [withRow(id, rect(id, box, { class: look }))],
  );

/** What the columns come to, where the climb begins, and how much less the last one is. */
const values = ({ columns, record: own, turn, fall, base, turned: leading }: Model): Mark[] => [
  ...columns.map(({ id, at, label: text }, i) =>
    label(`${id}-value`, at, text, { class: `value middle ${i === own ? "as-corridor" : ""}` }),
  ),
  withRow(fall.id, label(fall.id, fall.at, fall.label, { class: "note middle" })),
  line("turn", [turn.x, turn.top], [turn.x, base], { class: "hair" }),
  label("turn-year", turn.at, turn.year, { class: "hero small end as-ink" }),
  ...lines("turn-words", turn.under, turn.words, {
    leading,
    class: "note turned end",
  }),
];

/** The record year as a column, or as the block beside the pipe. */
function record({ columns, record: own, pipe }: Model, flow: number): Mark {
  const { id, box } = columns[own]!;
  const now = box.map((at, i) => mix(at, pipe.own[i]!, flow)) as never;
  return withRow(id, rect(id, now, { class: "bar corridor" }));
}

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
