/** Trains promised and come, in wagons of ten. Runs at compile time and in the browser: only `svg`. */
import { group, label, shown, withRow, type Mark } from "../../engine/svg/mark";
import { smallWagon } from "../../engine/svg/things/wagon";
import type { Model } from "./model";
import type { State } from "./steps";

export function draw(model: Model, { shown: amount }: State): readonly Mark[] {
  let y = model.top;
  return model.tallies.flatMap((one) => {
    const at = y;
    y += model.head + Math.ceil(one.wagons / model.across) * model.row;
    return shown(amount, one.id, tally(model, one, at));
  });
}

/** Words, and under them the wagons in lines: outlines for a promise, filled for what came. */
function tally({ left, pitch, row, head, across }: Model, one: Model["tallies"][0], y: number) {
  const baseline = y + head * 0.55;
  const look = one.came ? "tally came" : "tally promised";
  const wagons: Mark[] = Array.from({ length: one.wagons }, (_, i) =>
    smallWagon(
      `wagon-${i}`,
      [
        left + (i % across) * pitch + pitch * 0.06,
        y + head * 0.7 + (Math.floor(i / across) + 1) * row,
      ],
      pitch * 0.88,
      look,
    ),
  );
  return [
    label("amount", [left, baseline], one.amount, {
      class: one.came ? "value as-corridor" : "value",
    }),
    label("words", [left + one.indent, baseline], one.words, { class: "note" }),
    withRow(one.id, group("wagons", {}, wagons)),
  ];
}
