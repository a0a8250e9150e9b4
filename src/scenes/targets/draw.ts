/** Trains promised and come, as bars in the order of time. Runs at compile time and in the browser: only `svg`. */
import { group, label, lines, mark, shown, withRow, type Mark } from "../../engine/svg/mark";
import { rect } from "../../engine/svg/parts";
import type { Model } from "./model";
import type { State } from "./steps";

export const draw = (model: Model, state: State): readonly Mark[] =>
  shown(
    state.shown,
    "trains",
    model.bars.map((one) => bar(model, one)),
  );

/** A number with its words over a bar, and an arrow on from it if it is a lower bound. */
function bar({ left, high, tip, leading }: Model, one: Model["bars"][0]): Mark {
  const { id, y, width, over, came, amount, beside, words } = one;
  const said = y - leading * 0.4;
  const [end, middle] = [left + width, y + high / 2];
  const d = `M${end},${middle}h${tip}m${-tip / 3},${-tip / 3}l${tip / 3},${tip / 3}l${-tip / 3},${tip / 3}`;
  return withRow(
    id,
    group(id, {}, [
      rect("bar", [left, y, width, high], { class: came ? "bar corridor" : "hollow" }),
      ...(over ? [mark("path", "on", { class: "reach", d })] : []),
      label("amount", [left, said], amount, { class: `hero small ${came ? "" : "as-ink"}`.trim() }),
      ...lines("words", [beside, said - leading * (words.length - 1)], words, {
        leading,
        class: came ? "note strong as-corridor" : "note",
      }),
    ]),
  );
}
