/** Trains hoped for and come, each as long as its number. Runs at compile time and in the browser: only `svg`. */
import { group, lines, mark, round, shown, withRow, type Mark } from "../../engine/svg/mark";
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

/** A train on its rails, engine ahead, cut at its end to the length of its number, and its words. */
function train({ left, leading, pitch, body }: Model, one: Model["trains"][0]): Mark {
  const { id, length, rails, words, came } = one;
  const look = came ? "tally came" : "tally promised";
  const high = round(body * 0.6);
  const first = rails - body * 0.54 - leading * (words.length - 0.5);
  const wagons = Math.ceil(length / pitch) - 1;
  const width = round(length + 1);
  return withRow(
    id,
    group(id, {}, [
      line("rails", [left, rails], [left + length, rails], { class: "mark-end" }),
      // The frame is as wide as the number, and the ink of a nose: it cuts the last wagon.
      mark(
        "svg",
        "cut",
        { x: left, y: round(rails - high), width, height: high, viewBox: `0 0 ${width} ${high}` },
        [
          ...Array.from({ length: wagons }, (_, i) =>
            smallWagon(`wagon-${i}`, [length - body - (i + 1) * pitch, high], body, look),
          ),
          locomotive("engine", [length - body, high], body, look),
        ],
      ),
      ...lines("words", [left + 6, first], words, {
        leading,
        class: came ? "note strong as-corridor" : "note strong",
      }),
    ]),
  );
}
