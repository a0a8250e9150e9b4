/**
 * The way of a box, folded into rows, with the places where it changes hands; then the two
 * gauges in section. Runs at compile time and in the browser, so it imports only `svg`.
 */
import { group, label, lines, round, shown, withRow, type Mark } from "../../engine/svg/mark";
import { dot, line } from "../../engine/svg/parts";
import { gauge } from "./draw-gauges";
import type { Model } from "./model";
import type { State } from "./steps";

export function draw(model: Model, state: State): readonly Mark[] {
  return [
    ...shown(1 - state.gauge, "ribbon", [
      ...turns(model),
      ...model.parts.map((one) => part(model, one)),
    ]),
    ...shown(
      state.lengths,
      "lengths",
      model.parts.map((one) => length(model, one)),
    ),
    ...shown(
      state.hands,
      "hands",
      model.knots.map((one) => knot(model, one)),
    ),
    ...shown(state.gauge, "gauge", gauge(model)),
  ];
}

/** The bends of the ribbon, thin because they have no length. */
const turns = ({ turns: all, wide }: Model): Mark[] =>
  all.map(([from, to], i) =>
    line(`turn-${i}`, from, to, { class: "leg flat", "stroke-width": wide ? 2 : 1.5 }),
  );

/** A stretch: rails as a line, the sea dashed. */
const part = ({ wide }: Model, { id, sea, runs }: Model["parts"][0]): Mark =>
  withRow(
    id,
    group(
      id,
      {},
      runs.map(([from, to], i) =>
        line(`run-${i}`, from, to, {
          class: "leg flat",
          "stroke-width": wide ? 9 : 5,
          ...(sea ? { "stroke-dasharray": wide ? "12 8" : "6 4" } : {}),
        }),
      ),
    ),
  );

/** Whose stretch it is and how long, under the longest of its runs. */
function length({ leading, wide }: Model, { id, words, runs }: Model["parts"][0]): Mark {
  const across = ([from, to]: (typeof runs)[0]) => Math.abs(to[0] - from[0]);
  const [from, to] = runs.reduce((best, run) => (across(run) > across(best) + 1 ? run : best));
  return label(id, [(from[0] + to[0]) / 2, from[1] + leading * (wide ? 1.6 : 1.4)], words, {
    class: wide ? "value middle" : "note strong middle",
  });
}

/** A numbered handover, what it is called and what happens there. */
function knot(
  { wide, leading }: Model,
  { id, at: [x, y], number, name, change, end }: Model["knots"][0],
): Mark {
  const r = wide ? 17 : 11;
  const side = x + (end ? r : -r);
  const below = y + r + leading;
  return group(id, {}, [
    dot("dot", [x, y], r, { class: "dot" }),
    label("number", [x, round(y + r * 0.36)], number, { class: "note strong middle" }),
    label("name", [side, below], name, { class: end ? "value end" : "value" }),
    ...lines("change", [side, below + leading], change, {
      leading,
      class: end ? "note end" : "note",
    }),
  ]);
}
