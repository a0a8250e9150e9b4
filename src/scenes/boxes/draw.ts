/** Boxes in two parts, and what is not known of the second. Runs at compile time and in the browser: only `svg`. */
import { group, label, lines, withRow, type Mark } from "../../engine/svg/mark";
import { rect } from "../../engine/svg/parts";
import { box } from "../../engine/svg/things/box";
import type { Model } from "./model";

export function draw(model: Model): readonly Mark[] {
  const { leading, unknown, parts } = model;
  return [
    ...parts.flatMap((one) => part(model, one)),
    group(
      "unknown",
      {},
      unknown.columns.map((one) => open(model, one)),
    ),
    ...lines("unknown-words", unknown.at, unknown.words, { leading, class: "value" }),
  ];
}

/** A column of places where boxes may have come. */
const open = ({ high, box: { width, height, gap }, unknown }: Model, column: Column): Mark =>
  group(`column-${column.x}`, { opacity: column.strength }, [
    Array.from({ length: high }, (_, i) =>
      rect(`place-${i}`, [column.x, unknown.y + i * (height + gap), width, height], {
        class: "hollow",
      }),
    ),
  ]);

type Column = Model["unknown"]["columns"][0];

/** The boxes of a part, column by column, its share and words over them. */
function part(model: Model, { id, boxes, at: [x, y], share, words, look }: Model["parts"][0]) {
  const { leading, high, box: size } = model;
  const drawn = Array.from({ length: boxes }, (_, i) => {
    const left = x + Math.floor(i / high) * (size.width + size.gap);
    const top = y + (i % high) * (size.height + size.gap);
    return box(`box-${i}`, [left, top, size.width, size.height], look, "part-ribs");
  });
  return [
    withRow(id, group(id, {}, drawn)),
    label(`${id}-share`, share.at, share.text, { class: share.look }),
    ...lines(`${id}-words`, words.at, words.lines, { leading, class: "note" }),
  ];
}
