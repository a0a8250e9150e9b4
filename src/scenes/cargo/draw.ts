/**
 * The route's yearly cargo: as columns, its record as two have counted it, and as one pipe beside a pile.
 * Runs at compile time and in the browser, so it imports only `svg`.
 */
import {
  group,
  label,
  lines,
  mark,
  mix,
  round,
  shown,
  withRow,
  type Mark,
} from "../../engine/svg/mark";
import { hatch, line, rect } from "../../engine/svg/parts";
import type { Model } from "./model";
import { amounts, bore, pile } from "./draw-pipe";
import type { State } from "./steps";

/** How far the other years are seen while the record is spoken of. */
const BEHIND = 0.35;

export function draw(model: Model, { others, second, flow }: State): readonly Mark[] {
  return [
    shown(flow, "pipe", [pile(model)]),
    shown(1 - flow, "axis", axis(model)),
    shown((1 - flow) * mix(1, BEHIND, second), "bars", bars(model)),
    shown(others, "others", values(model)),
    record(model, flow),
    shown(second, "second", counts(model)),
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

const bars = ({ columns, record: own }: Model): Mark[] =>
  columns.flatMap(({ id, box }, i) =>
    i === own ? [] : [withRow(id, rect(id, box, { class: "bar" }))],
  );

/** What the columns come to, where the climb begins, and how much less the last one is. */
const values = ({
  columns,
  record: own,
  turn,
  fall,
  top,
  base,
  turned: leading,
}: Model): Mark[] => [
  ...columns.map(({ id, at, label: text }, i) =>
    label(`${id}-value`, at, text, { class: `value middle ${i === own ? "as-corridor" : ""}` }),
  ),
  withRow(fall.id, label(fall.id, fall.at, fall.label, { class: "note middle" })),
  line("turn", [turn.x, top], [turn.x, base], { class: "hair" }),
  label("turn-year", turn.at, turn.year, { class: "hero small end as-ink" }),
  ...lines("turn-words", turn.under, turn.words, {
    leading,
    class: "note turned end",
  }),
];

/** The record year as a column, or as the pipe beside the pile. */
function record({ columns, record: own, pipe }: Model, flow: number): Mark[] {
  const { id, box } = columns[own]!;
  const [cx, cy, r] = pipe.own;
  const [x, y, wide, high] = box;
  const to = (column: number, disc: number) => mix(column, disc, flow);
  const now = [to(x, cx - r), to(y, cy - r), to(wide, 2 * r), to(high, 2 * r)] as const;
  return [
    withRow(id, rect(id, now, { class: "bar corridor", rx: round(r * flow) })),
    ...shown(flow, "record-bore", [bore("bore", [cx, cy], r, "corridor")]),
  ];
}

/** What two have counted, as levels at the column, whose upper part one of them has not. */
const counts = ({
  left,
  turned: leading,
  second: { to, counts: all, rest },
  rest: box,
}: Model): Mark[] => [
  rect("rest", box, { class: "second-ground" }),
  hatch("hatch", box, 9, { class: "hatch" }),
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
  label("less", rest.at, rest.label, { class: "value end as-corridor" }),
];
