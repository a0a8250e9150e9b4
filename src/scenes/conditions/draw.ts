/**
 * Three ladders, one of which may come forward. Runs at compile time and in the browser, so it
 * imports only `svg`.
 */
import { group, label, lines, shown, withRow, type Mark } from "../../engine/svg/mark";
import { hatch, rect } from "../../engine/svg/parts";
import type { Model } from "./model";
import type { State } from "./steps";

export function draw(model: Model, state: State): readonly Mark[] {
  const { left, right, gap } = model;
  const sum = state.widths.reduce((all, one) => all + one, 0);
  const unit = (right - left - gap * 2) / sum;
  let x = left;
  return model.ladders.map((one, i) => {
    const width = state.widths[i]! * unit;
    const at = x;
    x += width + gap;
    return ladder(model, one, i, at, width, state);
  });
}

type Ladder = Model["ladders"][0];

function ladder(
  model: Model,
  { name, brief, rungs }: Ladder,
  i: number,
  x: number,
  width: number,
  state: State,
): Mark {
  const { top, base, leading, wide } = model;
  const pitch = (base - top) / rungs.length;
  const inner = x + (wide ? 16 : 8);
  return group(name, {}, [
    ...shown(state.whole[i]!, "name", [
      label("name", x, top - leading * 0.8, name, { class: "value" }),
    ]),
    ...shown(state.brief, "brief", [
      label("name", x, top - leading * 0.8, wide ? name : brief, { class: "note strong" }),
    ]),
    ...rungs.map(({ id, how, title, detail, brief: short }, n) => {
      const height = pitch * 0.84;
      const y = base - (n + 1) * pitch + pitch * 0.16;
      const middle = y + height / 2 + leading * 0.3;
      const block = middle - (detail.length * leading) / 2;
      const ink = how === "reached" ? " on-rung" : how === "reported" ? " on-soft" : "";
      const drawn = group(`rung-${n}`, {}, [
        rect("rung", x, y, width, height, { class: `rung ${how}` }),
        ...(how === "reported"
          ? [hatch("hatch", x, y, width, height, wide ? 12 : 8, { class: "hatch faint" })]
          : []),
        ...shown(state.whole[i]!, "words", [
          label("title", inner, block, title, { class: `value${ink}` }),
          ...lines("detail", inner, block + leading, detail, leading, { class: `note${ink}` }),
        ]),
        ...shown(
          state.brief,
          "short",
          lines("title", x + width / 2, middle, short, leading, {
            class: `note middle${ink}`,
          }),
        ),
      ]);
      return id ? withRow(id, drawn) : drawn;
    }),
  ]);
}
