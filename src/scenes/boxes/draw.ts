/** Two stacks of boxes on one ground. Runs at compile time and in the browser: only `svg`. */
import { label, lines, shown, withRow, type Mark } from "../../engine/svg/mark";
import { line } from "../../engine/svg/parts";
import { box } from "../../engine/svg/things/box";
import type { Model } from "./model";
import type { State } from "./steps";

export function draw(model: Model, state: State): readonly Mark[] {
  const { left, right, base } = model;
  return [
    line("ground", [left, base], [right, base], { class: "axis" }),
    ...model.stacks.flatMap((one, i) => shown(state.shown, one.id, stack(model, one, i === 0))),
  ];
}

/** A stack from the ground up, its number and its words above it. */
function stack(model: Model, one: Model["stacks"][0], ends: boolean): Mark[] {
  const { base, across, leading, box: size } = model;
  const rows = Math.ceil(one.boxes / across);
  const high = size.height + size.gap;
  const top = base - rows * high;
  const above = top - leading * 0.6;
  return [
    ...Array.from({ length: one.boxes }, (_, i) => {
      const x = one.x + (i % across) * (size.width + size.gap);
      const y = base - (Math.floor(i / across) + 1) * high + size.gap / 2;
      const look = ends ? "box ends" : "box goes-on";
      return withRow(one.id, box(`box-${i}`, [x, y, size.width, size.height], look));
    }),
    ...lines("words", [one.x, above - (one.words.length - 1) * leading], one.words, {
      leading,
      class: "note",
    }),
    label("amount", [one.x, above - one.words.length * leading - 2], one.amount, {
      class: "value",
    }),
  ];
}
