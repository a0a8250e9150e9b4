/** A freight container, drawn in plain line. Pure functions over marks, for compile time and browser. */
import { group, mark, round, type Mark } from "../mark";
import { rect, type Corners } from "../parts";

/** How high a box is for its length: 8.5 feet to 20. */
export const BOX_SHAPE = 8.5 / 20;

/**
 * A container seen from its side: its walls, ribs and the posts at its ends.
 *
 * @param look class of the box itself, which says what it stands for
 * @param ribs class of its ribs
 */
export function box(
  key: string,
  [x, y, width, height]: Corners,
  look = "box",
  ribs = "box-ribs",
): Mark {
  const count = Math.max(3, Math.min(9, Math.floor(width / 11)));
  const pitch = width / (count + 1);
  const inset = height * 0.14;
  const rib = (i: number) =>
    `M${round(x + pitch * (i + 1))},${round(y + inset)}v${round(height - 2 * inset)}`;
  return group(key, {}, [
    rect("walls", [x, y, width, height], { class: look }),
    mark("path", "ribs", {
      class: ribs,
      d: Array.from({ length: count }, (_, i) => rib(i)).join(""),
    }),
  ]);
}
