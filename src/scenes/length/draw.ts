/**
 * Measuring tapes from one end, a row for each account. Runs at compile time and in the
 * browser, so it imports only `svg`.
 */
import { faded, group, label, setBack, shown, withRow, type Mark } from "../../engine/svg/mark";
import { hatch, line, rect } from "../../engine/svg/parts";
import type { Model } from "./model";
import type { State } from "./steps";

export function draw(model: Model, state: State): readonly Mark[] {
  return [
    group("ruler", {}, ruler(model)),
    ...shown(state.most, "most", most(model)),
    group(
      "tapes",
      {},
      model.tapes.map((one, i) => tape(model, one, i, state[one.group])),
    ),
    ...shown(state.miles, "miles", miles(model)),
  ];
}

const at = ({ left, unit }: Model, km: number) => left + km * unit;
const pitch = ({ top, base, tapes }: Model) => (base - top) / tapes.length;

const ruler = (model: Model): Mark[] =>
  model.ticks.flatMap(({ km, label: text }) => {
    const x = at(model, km);
    return [
      line(`rule-${km}`, [x, model.top - model.leading], [x, model.base], {
        class: km ? "rule" : "axis",
      }),
      label(`tick-${km}`, [x, model.base + model.leading + 2], text, {
        class: km ? "tick middle" : "tick",
      }),
    ];
  });

type Tape = Model["tapes"][0];

/** A tape: its number and who said it over it; solid for rails, open for a road, hatched for a width. */
function tape(model: Model, one: Tape, i: number, strength: number): Mark {
  const { leading } = model;
  const y = model.top + i * pitch(model);
  const height = leading * 0.5;
  const top = y + leading * 0.45;
  const [x, width] = [at(model, 0), one.km * model.unit];
  const looks = {
    rail: "bar corridor",
    unsaid: "second-ground",
    road: "tape-road",
    width: "second-ground",
  };
  return group(one.id, {}, [
    label("amount", [x, y], one.amount, {
      class: setBack(one.group === "rail" ? "value as-corridor" : "value", strength),
    }),
    label("who", [x + one.indent, y], one.who, { class: setBack("note", strength) }),
    label("kind", [at(model, one.km), y], model.kinds[one.kind], {
      class: setBack("tick end as-ink", strength),
    }),
    faded("tape", strength, 0.5, [
      withRow(one.id, rect("tape", [x, top, width, height], { class: looks[one.kind] })),
      ...(one.kind === "width" || one.kind === "unsaid"
        ? [
            hatch("hatch", [x, top, width, height], 7, {
              class: one.kind === "width" ? "hatch-ink" : "hatch",
            }),
          ]
        : []),
    ]),
  ]);
}

/** The band in which most accounts of a railway end. */
const most = (model: Model): Mark[] => {
  const { most: one, top, base, leading } = model;
  const last = model.tapes.filter(({ group: name }) => name === "rail").length;
  return [
    rect(
      "band",
      [
        at(model, one.from),
        top - leading,
        (one.to - one.from) * model.unit,
        (base - top) * (last / model.tapes.length) + leading * 0.4,
      ],
      { class: "band" },
    ),
    label("words", [at(model, one.to), top - leading * 1.4], one.words, {
      class: "value end as-corridor",
    }),
  ];
};

/** A length in miles, beside the tapes of those who may have meant it. */
const miles = (model: Model): Mark[] => {
  const { leading, miles: one } = model;
  const y = model.top + one.first * pitch(model);
  const deep = (one.last - one.first + 1) * pitch(model);
  const x = at(model, one.km);
  return [
    line("end", [x, y - leading * 0.2], [x, y + deep - leading * 0.6], { class: "hair" }),
    label("words", [x + leading * 0.4, y + deep / 2 + leading * 0.1], one.words, {
      class: "note strong",
    }),
  ];
};
