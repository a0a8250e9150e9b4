/** Trains promised and come, as wagons of one long train. Runs at compile time and in the browser: only `svg`. */
import { group, label, lines, mark, round, shown, withRow, type Mark } from "../../engine/svg/mark";
import { line } from "../../engine/svg/parts";
import { boxWagon } from "../../engine/svg/things/box-wagon";
import type { Model } from "./model";
import type { State } from "./steps";

export function draw(model: Model, state: State): readonly Mark[] {
  const { left, top, row, pitch, columns, wagons, outcome, said, leading } = model;
  const rails = Array.from({ length: wagons / columns }, (_, i) => top + (i + 1) * row);
  return shown(state.shown, "trains", [
    ...rails.map((y, i) =>
      line(`rails-${i}`, [left, y], [left + columns * pitch, y], { class: "track-under" }),
    ),
    withRow(outcome.id, group("wagons", {}, stock(model))),
    ...model.promises.map((one) => promise(model, one)),
    withRow(
      outcome.id,
      group(outcome.id, {}, [
        label("amount", [said, outcome.y], outcome.amount, { class: "hero small" }),
        ...lines("words", [said, outcome.y + leading * 1.1], outcome.words, {
          leading,
          class: "note strong as-corridor",
        }),
      ]),
    ),
  ]);
}

/** All wagons in the order of reading: those that came are filled. */
const stock = ({ left, top, pitch, row, body, columns, wagons, came }: Model): Mark[] =>
  Array.from({ length: wagons }, (_, i) =>
    boxWagon(
      `wagon-${i}`,
      [left + (i % columns) * pitch, top + (Math.floor(i / columns) + 1) * row],
      body,
      i < came ? "tally came" : "tally promised",
    ),
  );

/** A promise: a line beside the wagons that it takes in, with an open end if it is a lower bound. */
function promise(
  { top, said, leading, lift }: Model,
  { id, x, foot, over, amount, words }: Model["promises"][0],
): Mark {
  const last = foot - leading * 0.25;
  const first = last - leading * (words.length - 1);
  const end = foot - (over ? leading * 0.4 : 0);
  const tip = leading * 0.3;
  return withRow(
    id,
    group(id, {}, [
      mark("path", "reach", {
        class: "reach",
        d: over
          ? `M${x},${round(top)}V${round(foot)}M${round(x - tip)},${round(end)}L${x},${round(foot)}L${round(x + tip)},${round(end)}`
          : `M${x},${round(top)}V${round(foot)}M${round(x - tip)},${round(foot)}h${round(tip * 2)}`,
      }),
      label("amount", [said, first - lift * 0.76], amount, { class: "value" }),
      ...lines("words", [said, first], words, { leading, class: "note" }),
    ]),
  );
}
