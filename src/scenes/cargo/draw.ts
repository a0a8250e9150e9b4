/**
 * The route's yearly cargo: as columns, with another count beside it, and as a layer in a pipe.
 * Runs at compile time and in the browser, so it imports only `svg`.
 */
import { label, lines, mix, shown, withRow, type Mark, type Point } from "../../engine/svg/mark";
import { hatch, line, polyline, rect, type Corners } from "../../engine/svg/parts";
import type { Model } from "./model";
import { body, layer, callouts } from "./draw-pipe";
import type { State } from "./steps";

/** How slots and tonnes are placed in a state. A column takes two thirds of its slot. */
interface Placed {
  x: (slot: number) => number;
  y: (tonnes: number) => number;
  width: number;
}

export function draw(model: Model, state: State): readonly Mark[] {
  const at = placed(model, state);
  const { left, right, base } = model;
  const ground = line("axis", [left, base], [right, base], { class: "axis" });
  return [
    shown(1 - state.flow, "ground", [ground]),
    shown(state.flow, "pipe", body(model)),
    shown(state.others, "others", others(model, at)),
    record(model, state, at),
    shown(state.second, "second", second(model, at)),
    shown(state.flow, "callouts", callouts(model)),
  ].flat();
}

function placed({ left, right, top, base, ceiling }: Model, { from, span }: State): Placed {
  const pitch = (right - left) / span;
  return {
    x: (slot) => left + (slot - from + 0.5) * pitch,
    y: (tonnes) => base - (tonnes / ceiling) * (base - top),
    width: pitch * 0.7,
  };
}

/** The years beside the record, the names of all, and where the climb begins. */
function others(model: Model, { x, y, width }: Placed): Mark[] {
  const { base, top, leading, turn } = model;
  const edge = x(turn.slot - 0.5);
  return [
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

/** The other count as a column beside the record's, and a bracket over what it lacks. */
function second(model: Model, { x, y, width }: Placed): Mark[] {
  const { second: other, leading, base, columns, record: slot, counters } = model;
  const [own, low] = [y(columns[slot]!.tonnes), y(other.tonnes)];
  const area: Corners = [x(other.slot) - width / 2, low, width, base - low];
  const bracket = area[0] + width + leading * 0.8;
  const level: [Point, Point] = [
    [x(slot) + width / 2, own],
    [bracket, own],
  ];
  const arm = leading * 0.4;
  return [
    withRow(other.id, rect(other.id, area, { class: "second-edge" })),
    hatch("second-hatch", area, leading * 0.55, { class: "hatch" }),
    label("second-value", [x(other.slot), low - 8], other.label, {
      class: "value middle as-corridor",
    }),
    line("level", ...level, { class: "level" }),
    polyline(
      "less",
      [
        [bracket - arm, own],
        [bracket, own],
        [bracket, low],
        [bracket - arm, low],
      ],
      { class: "gap-bracket" },
    ),
    label("less-words", [bracket + leading * 0.5, (own + low) / 2 + leading * 0.3], other.rest, {
      class: "value as-corridor",
    }),
    ...counters.flatMap((names, i) =>
      lines(`counter-${i}`, [x(slot + i), base + leading * 1.15], names, {
        leading,
        class: "note middle",
      }),
    ),
  ];
}

/** The record year as a column, or as the lowest layer in the pipe. */
function record(model: Model, { flow }: State, { x, y, width }: Placed): Mark[] {
  const { base } = model;
  const { id, slot, tonnes, label: text } = model.columns[model.record]!;
  const left = x(slot) - width / 2;
  const corners = layer(model.pipe.mouth, 0).map(([px, py], i, all): Point => {
    // Half of the points go up the left side, and half come down the right one.
    const half = all.length / 2;
    const up = i < half ? i / (half - 1) : (all.length - 1 - i) / (half - 1);
    const [cx, cy] = [i < half ? left : left + width, mix(base, y(tonnes), up)];
    return [mix(cx, px, flow), mix(cy, py, flow)];
  });
  return [
    withRow(id, polyline(id, corners, { class: "bar corridor" })),
    ...shown(1 - flow, "record-value", [
      label("value", [x(slot), y(tonnes) - 8], text, { class: "value middle as-corridor" }),
    ]),
  ];
}
