/** Two piles of boxes, and what is not known of the second. Runs at compile time and in the browser: only `svg`. */
import {
  group,
  label,
  lines,
  mark,
  round,
  withRow,
  type Mark,
  type Point,
} from "../../engine/svg/mark";
import { line } from "../../engine/svg/parts";
import { box } from "../../engine/svg/things/box";
import type { Model } from "./model";

export function draw(model: Model): readonly Mark[] {
  const { base, leading, unknown, piles } = model;
  return [
    ...piles.flatMap((one) => pile(model, one)),
    question([unknown.x, base], unknown.high),
    ...lines("unknown-words", [unknown.x, unknown.y], unknown.words, { leading, class: "value" }),
  ];
}

/** A question mark in the place of a pile, from its lower left corner, as one thick line. */
function question([x, y]: Point, high: number): Mark {
  const [thick, r] = [high * 0.13, high * 0.2];
  const d = `M${round(x + thick / 2)},${round(y - high + thick / 2 + r)}a${round(r)},${round(r)} 0 1 1 ${round(r)},${round(r)}v${round(high * 0.2)}m0,${round(high * 0.8 - thick - 2 * r)}h0`;
  return mark("path", "unknown", { class: "unknown", d, "stroke-width": round(thick) });
}

/** The boxes of a part in whole rows from the ground up, its share and words over them. */
function pile(model: Model, { id, boxes, x, share, words }: Model["piles"][0]): Mark[] {
  const { leading, top, said, base, across, box: size } = model;
  const right = x + across * (size.width + size.gap) - size.gap;
  const drawn = Array.from({ length: boxes }, (_, i) => {
    const up = Math.floor(i / across) + 1;
    const left = x + (i % across) * (size.width + size.gap);
    const corners = [left, base - up * (size.height + size.gap), size.width, size.height] as const;
    return box(`box-${i}`, corners, "pile-box", "pile-ribs");
  });
  return [
    line(`${id}-ground`, [x, base], [right, base], { class: "axis" }),
    withRow(id, group(id, {}, drawn)),
    label(`${id}-share`, [x, top], share, { class: "hero" }),
    ...lines(`${id}-words`, [x, said], words, { leading, class: "note" }),
  ];
}
