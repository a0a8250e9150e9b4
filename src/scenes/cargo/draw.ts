/**
 * The route's yearly cargo: as columns, as strokes that two have made, and as one pipe beside a pile.
 * Runs at compile time and in the browser, so it imports only `svg`.
 */
import { label, lines, mix, round, shown, withRow, type Mark } from "../../engine/svg/mark";
import { line, rect } from "../../engine/svg/parts";
import type { Model } from "./model";
import { amounts, bore, pile } from "./draw-pipe";
import { pages } from "./draw-tally";
import type { State } from "./steps";

/** How slots and tonnes are placed. A column takes two thirds of its slot. */
interface Placed {
  x: (slot: number) => number;
  y: (tonnes: number) => number;
  width: number;
}

export function draw(model: Model, state: State): readonly Mark[] {
  const at = placed(model);
  return [
    shown(state.flow, "pipe", [pile(model)]),
    shown(state.others, "others", others(model, at)),
    shown(1 - state.second, "record", record(model, state, at)),
    shown(state.second, "pages", pages(model, state.second, column(model, at))),
    shown(state.flow, "amounts", amounts(model)),
  ].flat();
}

function placed({ left, right, top, base, ceiling, columns }: Model): Placed {
  const pitch = (right - left) / columns.length;
  return {
    x: (slot) => left + (slot + 0.5) * pitch,
    y: (tonnes) => base - (tonnes / ceiling) * (base - top),
    width: pitch * 0.7,
  };
}

/** The record’s column, to be cut into slices. */
const column = ({ record: slot }: Model, { x, y, width }: Placed) => ({
  slice: (from: number, to: number) => [x(slot), y(from), x(slot), y(to)] as const,
  width,
});

/** The years beside the record, the names of all, and where the climb begins. */
function others(model: Model, { x, y, width }: Placed): Mark[] {
  const { left, right, base, top, leading, turn } = model;
  const edge = x(turn.slot - 0.5);
  return [
    line("axis", [left, base], [right, base], { class: "axis" }),
    ...model.columns
      .filter((one) => one.slot !== model.record)
      .flatMap(({ id, slot, tonnes, label: text }) => [
        withRow(
          id,
          rect(id, [x(slot) - width / 2, base, width, y(tonnes) - base], { class: "bar" }),
        ),
        label(`${id}-value`, [x(slot), y(tonnes) - 8], text, { class: "value middle" }),
      ]),
    ...model.years.map(({ year, slot, label: text }) =>
      label(`year-${year}`, [x(slot), base + leading + 4], text, { class: "tick middle" }),
    ),
    line("turn", [edge, top], [edge, base], { class: "hair" }),
    ...lines("turn-words", [edge - 8, top + leading * 0.8], turn.words, {
      leading,
      class: "note end",
    }),
  ];
}

/** The record year as a column, or as the pipe beside the pile. */
function record(model: Model, { flow }: State, { x, y, width }: Placed): Mark[] {
  const { base, pipe } = model;
  const { id, slot, tonnes, label: text } = model.columns[model.record]!;
  const [cx, cy, r] = pipe.own;
  const to = (column: number, disc: number) => mix(column, disc, flow);
  const size = [
    to(x(slot) - width / 2, cx - r),
    to(y(tonnes), cy - r),
    to(width, 2 * r),
    to(base - y(tonnes), 2 * r),
  ] as const;
  return [
    withRow(id, rect(id, size, { class: "bar corridor", rx: round(r * flow) })),
    ...shown(flow, "record-bore", [bore("bore", [cx, cy], r, "corridor")]),
    ...shown(1 - flow, "record-value", [
      label("value", [x(slot), y(tonnes) - 8], text, { class: "value middle as-corridor" }),
    ]),
  ];
}
