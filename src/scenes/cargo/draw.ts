/**
 * The route's yearly cargo: as columns, the other count on one of them, and as a band over a pipe.
 * Runs at compile time and in the browser, so it imports only `svg`.
 */
import { group, label, lines, mark, round, shown, withRow, type Mark } from "../../engine/svg/mark";
import { hatch, line, rect, type Corners } from "../../engine/svg/parts";
import { locomotive, smallWagon } from "../../engine/svg/things/wagon";
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
    shown(state.others, "others", others(model, state, at)),
    record(model, state, at),
    shown(state.second, "second", second(model, at)),
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
function others(model: Model, { from }: State, { x, y, width }: Placed): Mark[] {
  const { base, top, leading, turn } = model;
  const edge = x(turn.slot - 0.5);
  const seen = ({ slot }: { slot: number }) => slot > from - 0.5;
  return [
    ...model.columns
      .filter((one) => one.slot !== model.record && seen(one))
      .flatMap(({ id, slot, tonnes, label: text }) => [
        withRow(
          id,
          rect(id, [x(slot) - width / 2, base, width, y(tonnes) - base], { class: "bar" }),
        ),
        label(`${id}-value`, [x(slot), y(tonnes) - 7], text, { class: "value middle" }),
      ]),
    ...model.years
      .filter(seen)
      .map(({ year, slot, label: text }) =>
        label(`year-${year}`, [x(slot), base + leading + 2], text, { class: "tick middle" }),
      ),
    ...(seen({ slot: turn.slot - 0.9 })
      ? [
          line("turn", [edge, top], [edge, base], { class: "hair" }),
          ...lines("turn-words", [edge - 8, top + leading], turn.words, {
            leading,
            class: "note end",
          }),
        ]
      : []),
  ];
}

/** The other count as a mark on the record's column: what both count, and what one does. */
function second(model: Model, { x, y, width }: Placed): Mark[] {
  const { second: other, leading, base, columns, record: slot } = model;
  const [left, high, low] = [x(slot) - width / 2, y(columns[slot]!.tonnes), y(other.tonnes)];
  const rest: Corners = [left, high, width, low - high];
  const words = low - leading * 0.75 - (other.names.length - 1) * leading;
  return [
    withRow(other.id, rect(other.id, [left, low, width, base - low], { class: "bar corridor" })),
    // A tap on the hatched rest asks for the whole column, which it belongs to.
    withRow(columns[slot]!.id, rect("rest", rest, { class: "rest" })),
    hatch("rest-hatch", rest, leading * 0.5, { class: "rest-hatch" }),
    line("second-line", [left - leading * 0.6, low], [left + width, low], { class: "second-line" }),
    label("rest-words", [x(slot), (high + low) / 2 + leading * 0.3], other.rest, {
      class: "note strong middle",
    }),
    label("second-value", [left - leading * 0.8, low + leading * 0.33], other.label, {
      class: "value end as-corridor",
    }),
    ...lines("second-words", [left - leading * 0.8, words], other.names, {
      leading,
      class: "note end",
    }),
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

/** The words of both bands, the train on the route's, and the pipe. */
function bands(model: Model): Mark[] {
  const { left, route, pipe: whole } = model.bands;
  const words = (key: string, { top, words: text }: typeof whole, look: string) =>
    lines(key, [left, top - model.leading * 0.5 - (text.length - 1) * model.leading], text, {
      leading: model.leading,
      class: `note strong ${look}`,
    });
  return [
    ...words("route-words", route, "as-corridor"),
    ...words("pipe-words", whole, "as-ink"),
    train("train", [left, route.top, model.bands.right - left, route.thick]),
    ...pipe(model.bands),
  ];
}

/** A train along a band from its left to its right end, its engine ahead, as one path. */
function train(key: string, [left, top, across, thick]: Corners): Mark {
  const length = thick * 1.6;
  const pitch = length * 1.08;
  const wagons = Math.floor(across / pitch) - 1;
  const start = left + (across - (wagons + 1) * pitch) / 2;
  const rails = top + thick * 0.9;
  const parts = [
    ...Array.from({ length: wagons }, (_, i) =>
      smallWagon(`wagon-${i}`, [start + i * pitch, rails], length, "cut"),
    ),
    locomotive("engine", [start + wagons * pitch, rails], length, "cut"),
  ];
  return mark("path", key, { class: "cut", d: parts.map(({ attrs }) => attrs["d"]).join("") });
}

/** The pipe from its side, in layers that are each as thick as the route’s band and carry as much. */
function pipe({ left, right, route, pipe: { id, top, thick }, bulge: rx }: Model["bands"]): Mark[] {
  const [ry, layer] = [thick / 2, route.thick];
  /** How far an end bulges at a height. */
  const out = (y: number) => rx * Math.sqrt(Math.max(0, 1 - ((y - top - ry) / ry) ** 2));
  const inside = left + rx * 2;
  return [
    withRow(
      id,
      mark("path", id, {
        class: "pipe-body",
        d: `M${left + rx},${round(top)}H${right - rx}a${rx},${round(ry)} 0 0 1 0,${round(thick)}H${left + rx}a${rx},${round(ry)} 0 0 1 0,${round(-thick)}z`,
      }),
    ),
    ...Array.from({ length: Math.floor(thick / layer) }, (_, i) => {
      const y = top + (i + 1) * layer;
      return group(`layer-${i}`, {}, [
        line("seam", [left + rx + out(y), y], [right - rx + out(y), y], { class: "seam" }),
        train("train", [inside, y - layer, right - rx - inside, layer]),
      ]);
    }),
    mark("path", "mouth", {
      class: "pipe-mouth",
      d: `M${left + rx},${round(top)}a${rx},${round(ry)} 0 1 0 0,${round(thick)}a${rx},${round(ry)} 0 1 0 0,${round(-thick)}z`,
    }),
  ];
}
