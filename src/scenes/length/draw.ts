/**
 * A dot for each account on a strip of kilometres whose first part is left out, with a break.
 * Runs at compile time and in the browser, so it imports only `svg`.
 */
import { faded, group, label, setBack, shown, withRow, type Mark } from "../../engine/svg/mark";
import { dot, hatch, line, rect } from "../../engine/svg/parts";
import type { Model } from "./model";
import type { State } from "./steps";

export function draw(model: Model, state: State): readonly Mark[] {
  return [
    group("ruler", {}, [...ruler(model), ...axis(model)]),
    ...shown(state.most, "most", most(model)),
    group(
      "tapes",
      {},
      model.tapes.map((one, i) => tape(model, one, i, state[one.group])),
    ),
    ...shown(state.miles, "miles", miles(model)),
  ];
}

const at = ({ left, unit, from }: Model, km: number) => left + (km - from) * unit;
/** From row to row, with room under the last for the mark in miles. */
const pitch = ({ top, base, tapes }: Model) => (base - top) / (tapes.length + 0.5);

const ruler = (model: Model): Mark[] =>
  model.ticks.flatMap(({ km, label: text }) => {
    const x = at(model, km);
    return [
      line(`rule-${km}`, [x, model.base - model.leading * 0.4], [x, model.base], { class: "axis" }),
      label(`tick-${km}`, [x, model.base + model.leading + 2], text, { class: "tick middle" }),
    ];
  });

/** The axis, with two strokes where its first kilometres are left out. */
function axis(model: Model): Mark[] {
  const { edge, left, unit, base, leading } = model;
  const end = at(model, model.to);
  const cut = (edge + left) / 2;
  const d = leading * 0.3;
  return [
    line("start", [edge, base], [cut - d, base], { class: "axis" }),
    line("rest", [cut + d, base], [Math.max(end, left + unit), base], { class: "axis" }),
    ...[-d, d].map((dx) =>
      line(`break${dx}`, [cut + dx - d, base + d], [cut + dx + d, base - d], { class: "axis" }),
    ),
    label("zero", [edge, base + leading + 2], model.zero, { class: "tick" }),
  ];
}

type Tape = Model["tapes"][0];

/** A row: its number, who said it and its dot; solid for rails, open for a road, hatched otherwise. */
function tape(model: Model, one: Tape, i: number, strength: number): Mark {
  const { leading } = model;
  const y = model.top + i * pitch(model);
  const r = leading * 0.4;
  const { x } = one;
  const [far, level] = [x.dot, y - leading * 0.28];
  return group(one.id, {}, [
    label("amount", [x.amount, y], one.amount, {
      class: setBack(one.kind === "rail" ? "value as-corridor" : "value", strength),
    }),
    label("who", [x.who, y], one.who, { class: setBack("note", strength) }),
    label("kind", [x.kind, y], model.kinds[one.kind], {
      class: setBack("tick as-ink", strength),
    }),
    faded("tape", strength, 0.5, [
      withRow(
        one.id,
        dot("dot", [far, level], r, { class: one.kind === "rail" ? "bar corridor" : "tape-road" }),
      ),
      ...(one.kind === "width" || one.kind === "unsaid"
        ? [
            hatch("hatch", [far - r * 0.7, level - r * 0.7, r * 1.4, r * 1.4], 4, {
              class: "hatch-ink",
            }),
          ]
        : []),
    ]),
  ]);
}

/** The band in which most accounts of a railway end. */
const most = (model: Model): Mark[] => {
  const { most: one, top, leading } = model;
  return [
    rect(
      "band",
      [
        at(model, one.from),
        top - leading,
        (one.to - one.from) * model.unit,
        one.rows * pitch(model),
      ],
      { class: "band" },
    ),
    label("words", [at(model, one.to), top - leading * 1.25], one.words, {
      class: "value end as-corridor",
    }),
  ];
};

/** A length in miles, where it ends on the axis. */
const miles = (model: Model): Mark[] => {
  const { leading, base, miles: one } = model;
  const x = at(model, one.km);
  return [
    line("end", [x, base - leading * 0.9], [x, base], { class: "post" }),
    label("words", [x + leading * 0.4, base - leading * 0.35], one.words, {
      class: "note strong",
    }),
  ];
};
