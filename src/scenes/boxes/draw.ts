/** One pile of boxes in two parts. Runs at compile time and in the browser: only `svg`. */
import { group, label, lines, shown, withRow, type Mark } from "../../engine/svg/mark";
import { line } from "../../engine/svg/parts";
import { box } from "../../engine/svg/things/box";
import type { Model } from "./model";
import type { State } from "./steps";

export function draw(model: Model, state: State): readonly Mark[] {
  const { left, right, base, parts } = model;
  const [stayed, onward] = parts;
  return [
    line("ground", [left, base], [right, base], { class: "axis" }),
    ...shown(state.shown, "pile", [
      ...part(model, stayed, "pile-box ends"),
      ...part(model, onward, "pile-box goes-on"),
    ]),
  ];
}

/** The boxes of a part in whole rows from its ground up, and its share and words beside or over it. */
function part({ leading, across, box: size }: Model, one: Model["parts"][0], look: string): Mark[] {
  const { id, boxes, x, y, words, at } = one;
  return [
    withRow(
      id,
      group(
        id,
        {},
        Array.from({ length: boxes }, (_, i) => {
          const up = Math.floor(i / across) + 1;
          return box(
            `box-${i}`,
            [
              x + (i % across) * (size.width + size.gap),
              y - up * (size.height + size.gap) + size.gap / 2,
              size.width,
              size.height,
            ],
            look,
            "pile-ribs",
          );
        }),
      ),
    ),
    label(`${id}-share`, at, one.share, { class: "hero small" }),
    ...lines(`${id}-words`, [at[0], at[1] + leading * 1.3], words, { leading, class: "note" }),
  ];
}
