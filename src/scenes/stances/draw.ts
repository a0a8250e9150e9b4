/**
 * Gates across a railway, whose hands they are in, and the words of some voices. Runs at compile time and
 * in the browser, so it imports only `svg`.
 */
import { group, lines, shown, withRow, type Mark } from "../../engine/svg/mark";
import { line, rect } from "../../engine/svg/parts";
import { drawGates } from "./draw-gates";
import type { Model } from "./model";
import type { Entry } from "./blocks";
import type { State } from "./steps";

export const draw = (model: Model, state: State): readonly Mark[] => [
  ...shown(state.gates, "gates", drawGates(model, state.away)),
  ...shown(state.days, "days", days(model)),
];

/** Voices under one another: what they said, and who and when. */
const voices = (entries: readonly Entry[]): Mark[] =>
  entries.map(({ id, blocks }) =>
    withRow(
      id,
      group(
        id,
        {},
        blocks.flatMap(({ x, y, look, leading, lines: words }, i) =>
          lines(`text-${i}`, [x, y], words, { leading, class: look }),
        ),
      ),
    ),
  );

/** Iran’s voices beside a line of days, and after them a time without any. */
function days(model: Model): Mark[] {
  const { spine, after } = model.days;
  const { x, from, killed, to } = spine;
  return [
    rect("after", [after.x, after.y, after.width, after.height], { class: "land" }),
    line("days", [x, from], [x, killed], { class: "spine" }),
    line("silence", [x, killed], [x, to], { class: "spine silent" }),
    ...voices(model.days.entries),
  ];
}
