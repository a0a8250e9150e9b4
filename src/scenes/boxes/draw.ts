/** One pile of boxes in two parts. Runs at compile time and in the browser: only `svg`. */
import { group, label, lines, withRow, type Mark } from "../../engine/svg/mark";
import { line } from "../../engine/svg/parts";
import { box } from "../../engine/svg/things/box";
import type { Model } from "./model";

export function draw(model: Model): readonly Mark[] {
  const { left, right, base, cut, parts } = model;
  const [stayed, onward] = parts;
  return [
    line("ground", [left, base], [right, base], { class: "axis" }),
    ...part(model, stayed, "pile-box ends"),
    ...part(model, onward, "pile-box goes-on"),
    line("cut", [left, cut], [right, cut], { class: "cut-line" }),
  ];
}

/** The boxes of a part in whole rows from its ground up, and its share and words beside them. */
function part(model: Model, one: Model["parts"][0], look: string): Mark[] {
  const { leading, left, under, across, box: size } = model;
  const { id, boxes, y, words, unknown, at } = one;
  const below = at[1] + under;
  const pile = Array.from({ length: boxes }, (_, i) => {
    const up = Math.floor(i / across) + 1;
    const x = left + (i % across) * (size.width + size.gap);
    const top = y - up * (size.height + size.gap) + size.gap / 2;
    return box(`box-${i}`, [x, top, size.width, size.height], look, `pile-ribs ${look}`);
  });
  return [
    withRow(id, group(id, {}, pile)),
    label(`${id}-share`, at, one.share, { class: "hero pile-share" }),
    ...lines(`${id}-words`, [at[0], below], words, { leading, class: "note" }),
    ...lines(`${id}-unknown`, [at[0], below + (words.length + 0.2) * leading], unknown, {
      leading: leading * 1.1,
      class: "value",
    }),
  ];
}
