/**
 * Columns of the route's yearly cargo on a scale that changes with the claim. Runs at compile
 * time and in the browser, so it imports only `svg`.
 */
import { group, label, shown, withRow, type Mark } from "../../engine/svg/mark";
import { hatch, line, rect } from "../../engine/svg/parts";
import type { Model } from "./model";
import { beside, level, type Placed } from "./draw-beside";
import type { State } from "./steps";

export function draw(model: Model, state: State): readonly Mark[] {
  const at = placed(model, state);
  return [
    group("rules", {}, rules(model, state, at)),
    group("years", {}, years(model, state, at)),
    group("columns", {}, columns(model, state, at)),
    shown(state.second, "second", second(model, at)),
    shown(state.beside, "beside", beside(model, at)),
  ].flat();
}

/** Where slots and tonnes stand in a state. A column takes two thirds of its slot. */
function placed({ left, right, top, base }: Model, { span, ceiling }: State): Placed {
  const pitch = (right - left) / span;
  return {
    x: (slot) => left + (slot + 0.5) * pitch,
    y: (tonnes) => base - (tonnes / ceiling) * (base - top),
    width: pitch * 0.66,
  };
}

const rules = ({ left, right }: Model, state: State, { y }: Placed) =>
  state.rules.flatMap(({ at, label: text }) => [
    line(`rule-${at}`, [left, y(at)], [right, y(at)], { class: at ? "rule" : "axis" }),
    label(`tick-${at}`, [left - 8, y(at) + 5], text, { class: "tick end" }),
  ]);

const years = (model: Model, state: State, { x }: Placed) =>
  model.years
    .filter(({ slot }) => slot < state.named)
    .map(({ year, slot, label: text }) =>
      label(`year-${year}`, [x(slot), model.base + model.leading + 2], text, {
        class: "tick middle",
      }),
    );

/** The ministry's count. Where a second count stands beside it, a column yields half its width. */
const columns = (model: Model, state: State, { x, y, width }: Placed): Mark[] =>
  model.columns.flatMap(({ id, slot, tonnes, label: text }) => {
    const grown = Math.min(1, Math.max(0, state.years - slot));
    const own = slot === model.record ? width * (1 - state.second / 2) : width;
    const subject = slot === state.subject;
    const valued = state.beside < 0.5 && !(state.second > 0.5 && slot > model.record);
    const left = x(slot) - width / 2;
    if (grown === 0) return [];
    return [
      withRow(
        id,
        rect(id, [left, model.base, own, y(tonnes * grown) - model.base], {
          class: subject ? "bar corridor" : "bar",
        }),
      ),
      ...(valued
        ? [
            label(`${id}-value`, [left + own / 2, y(tonnes * grown) - 7], text, {
              class: subject ? "value middle as-corridor" : "value middle",
            }),
          ]
        : []),
    ];
  });

function second(model: Model, { x, y, width }: Placed): Mark[] {
  const height = y(model.second.tonnes);
  const at = model.record;
  const to = x(at) - width / 2;
  return [
    withRow(
      model.second.id,
      rect("second-ground", [x(at), model.base, width / 2, height - model.base], {
        class: "second-ground",
      }),
    ),
    hatch("second-hatch", [x(at), height, width / 2, model.base - height], 7, { class: "hatch" }),
    label("second-value", [x(at) + width / 2 + 6, height + 6], model.second.label, {
      class: "value",
    }),
    ...level("ministry", model, { y: y(model.columns[at]!.tonnes), to }, model.notes.ministry),
    ...level("association", model, { y: height, to }, model.notes.association),
  ];
}
