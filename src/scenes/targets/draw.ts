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

/** A promise: a line on from the rails of its last row, with an arrow down if it is a lower bound. */
function promise(
  { from, to, said, leading, lift }: Model,
  { id, foot, over, amount, words }: Model["promises"][0],
): Mark {
  const last = foot - leading * 0.42;
  const first = last - leading * (words.length - 1);
  const [x, tip] = [(from + said) / 2, leading * 0.3];
  const [top, end] = [foot - leading * 1.1, foot + leading * 0.5];
  const arrow = `M${round(x)},${round(top)}V${round(end)}M${round(x - tip)},${round(end - tip)}L${round(x)},${round(end)}L${round(x + tip)},${round(end - tip)}`;
  return withRow(
    id,
    group(id, {}, [
      mark("path", "reach", {
        class: "reach",
        d: `M${round(from)},${round(foot)}H${round(to)}${over ? arrow : ""}`,
      }),
      label("amount", [said, first - lift * 0.76], amount, { class: "value" }),
      ...lines("words", [said, first], words, { leading, class: "note" }),
    ]),
  );
}
