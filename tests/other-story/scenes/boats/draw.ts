import { label, lines, shown, withRow, type Mark } from "../../../../src/engine/svg/mark";
import { rect } from "../../../../src/engine/svg/parts";
import type { Model } from "./model";
import type { State } from "./steps";

/** Bars from a zero base; what of each was full is filled. */
export function draw(model: Model, state: State): readonly Mark[] {
  const { left, base, height, pitch, most, share } = model;
  return model.bars.flatMap(({ id, value, label: text, year }, i) => {
    const x = left + i * pitch;
    const high = (value / most) * height;
    const filled = high * (share.value / 100) * state.full;
    return [
      withRow(id, rect(id, [x, base, pitch * 0.6, -high], { class: "hollow" })),
      rect(`${id}-full`, [x, base, pitch * 0.6, -filled], { class: "bar" }),
      label(`${id}-value`, [x, base - high - 8], text, { class: "value" }),
      label(`${id}-year`, [x, base + 22], year, { class: "tick" }),
      ...(i === 0
        ? shown(
            state.full,
            "note",
            lines("words", [left, base - height - 40], model.note, { leading: 18, class: "note" }),
          )
        : []),
    ];
  });
}
