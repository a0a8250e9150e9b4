/**
 * The route's yearly cargo: as columns, as two counts of one year, and as a band beside a pipe.
 * Runs at compile time and in the browser, so it imports only `svg`.
 */
import { label, lines, mark, round, shown, withRow, type Mark } from "../../engine/svg/mark";
import { line, rect, type Corners } from "../../engine/svg/parts";
import type { Model } from "./model";
import type { State } from "./steps";

/** How slots and tonnes are placed in a state. A column takes two thirds of its slot. */
interface Placed {
  x: (slot: number) => number;
  y: (tonnes: number) => number;
  width: number;
}

export function draw(model: Model, state: State): readonly Mark[] {
  const at = placed(model, state);
  return [
    shown(1 - state.flow, "rules", rules(model, state, at)),
    shown(state.others, "others", others(model, at)),
    shown(state.second, "second", second(model, at)),
    record(model, state, at),
    shown(state.flow, "bands", bands(model)),
  ].flat();
}

function placed({ left, right, top, base }: Model, { from, span, ceiling }: State): Placed {
  const pitch = (right - left) / span;
  return {
    x: (slot) => left + (slot - from + 0.5) * pitch,
    y: (tonnes) => base - (tonnes / ceiling) * (base - top),
    width: pitch * 0.66,
  };
}

const rules = ({ left, right }: Model, state: State, { y }: Placed) =>
  state.rules.flatMap(({ at, label: text }) => [
    line(`rule-${at}`, [left, y(at)], [right, y(at)], { class: at ? "rule" : "axis" }),
    label(`tick-${at}`, [left - 8, y(at) + 5], text, { class: "tick end" }),
  ]);

/** The years beside the record, the names of all, and where the climb begins. */
function others(model: Model, { x, y, width }: Placed): Mark[] {
  const { base, top, leading, turn } = model;
  const edge = x(turn.slot - 0.5);
  return [
    ...model.columns
      .filter(({ slot }) => slot !== model.record)
      .flatMap(({ id, slot, tonnes, label: text }) => [
        withRow(
          id,
          rect(id, [x(slot) - width / 2, base, width, y(tonnes) - base], { class: "bar" }),
        ),
        label(`${id}-value`, [x(slot), y(tonnes) - 7], text, { class: "value middle" }),
      ]),
    ...model.years.map(({ year, slot, label: text }) =>
      label(`year-${year}`, [x(slot), base + leading + 2], text, { class: "tick middle" }),
    ),
    line("turn", [edge, top], [edge, base], { class: "hair" }),
    ...lines("turn-words", [edge - 8, top + leading], turn.words, { leading, class: "note end" }),
  ];
}

/** The other count of the record year, what it lacks, and the names of both counts. */
function second(model: Model, { x, y, width }: Placed): Mark[] {
  const { second: other, leading, base, columns, record: slot } = model;
  const [left, high, low] = [x(slot + 1), y(columns[slot]!.tonnes), y(other.tonnes)];
  const middle = (high + low) / 2 - ((other.rest.length - 1) * leading) / 2 + leading * 0.3;
  const name = (at: number) =>
    lines(`name-${at}`, [x(slot + at), base + leading + 2], other.names[at]!, {
      leading,
      class: "note middle",
    });
  return [
    withRow(
      other.id,
      rect(other.id, [left - width / 2, base, width, low - base], { class: "bar second" }),
    ),
    rect("rest", [left - width / 2, low, width, high - low], { class: "rest" }),
    ...lines("rest-words", [left, middle], other.rest, { leading, class: "note middle" }),
    label("second-value", [left, low + leading * 1.4], other.label, { class: "value middle" }),
    ...[0, 1].flatMap(name),
  ];
}

/** The record year as a column, or as a band that is as thick as its tonnes. */
function record(model: Model, { flow, others: among }: State, { x, y, width }: Placed): Mark[] {
  const { base, bands: all } = model;
  const { id, slot, tonnes, label: text } = model.columns[model.record]!;
  const column: Corners = [x(slot) - width / 2, y(tonnes), width, base - y(tonnes)];
  const band: Corners = [all.left, all.route.top, all.right - all.left, all.route.thick];
  const between = (i: 0 | 1 | 2 | 3) => column[i] + (band[i] - column[i]) * flow;
  const at: Corners = [between(0), between(1), between(2), between(3)];
  const look = among > 0.5 ? "value middle as-corridor" : "value middle";
  return [
    withRow(id, rect(id, at, { class: "bar corridor" })),
    ...shown(1 - flow, "record-value", [
      label("value", [x(slot), y(tonnes) - 7], text, { class: look }),
    ]),
  ];
}

/** The words of both bands, the boxes of the route's, and the pipe. */
function bands(model: Model): Mark[] {
  const { left, right, route, pipe: whole } = model.bands;
  const words = (key: string, { top, words: text }: typeof whole, look: string) =>
    lines(key, [left, top - model.leading * 0.6 - (text.length - 1) * model.leading], text, {
      leading: model.leading,
      class: `note strong ${look}`,
    });
  const boxes = Math.round((right - left) / (route.thick * 2.35));
  const pitch = (right - left) / boxes;
  return [
    ...words("route-words", route, "as-corridor"),
    ...words("pipe-words", whole, "as-ink"),
    ...Array.from({ length: boxes - 1 }, (_, i) => {
      const x = left + (i + 1) * pitch;
      return line(`box-${i}`, [x, route.top], [x, route.top + route.thick], { class: "seam" });
    }),
    ...pipe(model),
  ];
}

/** The pipe with its open end, ruled so that the route's band can be counted in it. */
function pipe({ bands: { left, right, route, pipe: one } }: Model): Mark[] {
  const { id, top, thick } = one;
  const bend = thick * 0.13;
  const end = right - bend;
  const curve = `a${round(bend)},${round(thick / 2)} 0 0`;
  const body = `M${round(left)},${round(top)}H${round(end)}v${round(thick)}H${round(left)}z`;
  const mouth = `M${round(end)},${round(top)}${curve} 1 0,${round(thick)}${curve} 1 0,${round(-thick)}z`;
  return [
    withRow(id, rect(id, [left, top, end - left, thick], { class: "pipe-body" })),
    mark("path", "edge", { class: "pipe-edge", d: body }),
    ...Array.from({ length: Math.floor(thick / route.thick) }, (_, i) => {
      const y = top + (i + 1) * route.thick;
      return line(`layer-${i}`, [left, y], [end, y], { class: "seam" });
    }),
    mark("path", "mouth", { class: "pipe-mouth", d: mouth }),
  ];
}
