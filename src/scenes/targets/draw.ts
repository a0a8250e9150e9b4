/** Trains hoped for and come, in wagons of ten. Runs at compile time and in the browser: only `svg`. */
import { group, label, lines, shown, withRow, type Mark } from "../../engine/svg/mark";
import { line } from "../../engine/svg/parts";
import { smallWagon } from "../../engine/svg/things/wagon";
import type { Model } from "./model";
import type { State } from "./steps";

export function draw(model: Model, state: State): readonly Mark[] {
  const { came, wagons } = model;
  const [first, , , most] = model.marks;
  return shown(state.shown, "trains", [
    withRow(first!.id, group("came", {}, row(model, 0, came, "tally came"))),
    withRow(most!.id, group("promised", {}, row(model, came, wagons, "tally promised"))),
    ...model.marks.flatMap((one) => named(model, one)),
  ]);
}

/** Wagons from one number up to another, line under line. */
const row = (
  { left, top, pitch, row: high, across }: Model,
  from: number,
  to: number,
  look: string,
) =>
  Array.from({ length: to - from }, (_, i) => {
    const at = from + i;
    const x = left + (at % across) * pitch + pitch * 0.05;
    const y = top + (Math.floor(at / across) + 1) * high - high * 0.2;
    return smallWagon(`wagon-${at}`, [x, y], pitch * 0.9, look);
  });

/** The number that ends with a line, a rule under that line, and its words right of it. */
function named(model: Model, { id, wagons, came, amount, words }: Model["marks"][0]): Mark[] {
  const { left, top, pitch, row: high, across, leading } = model;
  const edge = left + across * pitch;
  const x = edge + leading * 0.7;
  const bottom = top + Math.ceil(wagons / across) * high;
  const y = came ? top + leading * 2.2 : bottom - (words.length - 1) * leading - leading * 0.35;
  return [
    ...(came ? [] : [line(`${id}-end`, [left, bottom], [edge, bottom], { class: "mark-end" })]),
    label(`${id}-amount`, [x, y - leading * 1.1], amount, {
      class: came ? "value as-corridor" : "value",
    }),
    ...lines(`${id}-words`, [x, y], words, { leading, class: "note" }),
  ];
}
