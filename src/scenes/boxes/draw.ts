/** Boxes in one stack, of two parts. Runs at compile time and in the browser: only `svg`. */
import { group, label, withRow, type Mark } from "../../engine/svg/mark";
import { said } from "../../engine/svg/note";
import { polyline } from "../../engine/svg/parts";
import { box } from "../../engine/svg/things/box";
import type { Model } from "./model";

export const draw = (model: Model): readonly Mark[] => [
  ...model.parts.flatMap((one) => part(model, one)),
  polyline("outline", model.outline, { class: "these" }),
  ...said(model.notes, model.leading),
];

/** The boxes of a part, row by row behind those of the part before, and its share. */
function part(model: Model, { id, first, boxes, share, look }: Model["parts"][0]) {
  const { across, at, box: size } = model;
  const drawn = Array.from({ length: boxes }, (_, i) => {
    const left = at[0] + ((first + i) % across) * (size.width + size.gap);
    const top = at[1] + Math.floor((first + i) / across) * (size.height + size.gap);
    return box(`box-${i}`, [left, top, size.width, size.height], look, "part-ribs");
  });
  return [
    withRow(id, group(id, {}, drawn)),
    label(`${id}-share`, share.at, share.text, { class: share.look }),
  ];
}
