/** Trains hoped for and come, each as long as its number. Runs at compile time and in the browser: only `svg`. */
import { group, lines, shown, withRow, type Mark } from "../../engine/svg/mark";
import { line } from "../../engine/svg/parts";
import { locomotive, smallWagon } from "../../engine/svg/things/wagon";
import type { Model } from "./model";
import type { State } from "./steps";

export function draw(model: Model, state: State): readonly Mark[] {
  const { left, base, top } = model;
  return shown(state.shown, "trains", [
    line("start", [left, top], [left, base], { class: "axis" }),
    ...model.trains.map((one) => train(model, one)),
  ]);
}

/** A train on its rails, engine ahead, and the words over it. */
function train({ left, leading, pitch }: Model, one: Model["trains"][0]): Mark {
  const { id, length, rails, words, came } = one;
  const look = came ? "tally came" : "tally promised";
  // Wagons are the same in all trains but for a hair, so that each train ends on its number.
  const count = Math.round(length / pitch);
  const each = length / count;
  const body = each * 0.94;
  const first = rails - body * 0.54 - leading * (words.length - 0.5);
  return withRow(
    id,
    group(id, {}, [
      line("rails", [left, rails], [left + length, rails], { class: "mark-end" }),
      ...Array.from({ length: count - 1 }, (_, i) =>
        smallWagon(`wagon-${i}`, [left + i * each + each - body, rails], body, look),
      ),
      locomotive("engine", [left + length - body, rails], body, look),
      ...lines("words", [left + 6, first], words, {
        leading,
        class: came ? "note strong as-corridor" : "note strong",
      }),
    ]),
  );
}
