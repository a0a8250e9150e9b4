/** A harbour wall and the marks of the water. Runs in the browser too: only `svg`. */
import { group, label, mark, round, withRow, type Mark } from "../../engine/svg/mark";
import { hatch, line, polyline, rect } from "../../engine/svg/parts";
import { person } from "../../engine/svg/things/person";
import type { Model } from "./model";
import type { WaterMark } from "./wall";

type Shore = Model["shore"];

/** The water that is left and that is gone, the wall, a person on the dry bed, and the marks. */
export function harbour({ shore, wall, leading, wide }: Model): Mark[] {
  const { left, right, foot, was, is } = shore;
  return [
    hatch("gone", [0, was, right, is - was], wide ? 14 : 9, { class: "gone" }),
    rect("water", [0, is, right, foot - is], { class: "lake" }),
    ...land(shore, wide, leading),
    ...wall.marks.map((each) => mooring(each, left)),
    ...fall(shore, wall.fall, [leading, wide]),
  ];
}

/** What stays while the picture changes: the wall with its metres. */
export const wallOf = (shore: Shore, wide: boolean): Mark[] => {
  const { right, top, foot, width } = shore;
  return [
    rect("wall", [right, top, width - right, foot - top], { class: "quay" }),
    line("wall-edge", [right, top], [right, foot], { class: "metre" }),
    ...scale(shore, wide),
  ];
};

/** The wall, and a person on the bed before it. */
function land(shore: Shore, wide: boolean, leading: number): Mark[] {
  const { is, bed, person: one } = shore;
  return [
    polyline("bed", bed, { class: "quay" }),
    ...wallOf(shore, wide),
    person("person", [one.x, is], one.height),
    ...one.words.map((text, i) =>
      label(
        `person-words-${i}`,
        [one.x, is - one.height - leading * (0.35 + one.words.length - 1 - i)],
        text,
        { class: "note strong middle on-lake" },
      ),
    ),
  ];
}

/** A line at the height of a reading, with its year and height, and which water it was. */
const mooring = ({ id, y, base, to, label: text, look, of, x }: WaterMark, left: number): Mark =>
  withRow(
    id,
    group(id, {}, [
      line("line", [left, y], [to, y], { class: look }),
      label("value", [left, base], text, { class: "value on-lake" }),
      label("of", [x, base], of, { class: "note on-lake" }),
    ]),
  );

/** An upright arrow with two heads. */
const arrow = (x: number, from: number, to: number): string => {
  const head = (y: number, up: 1 | -1) =>
    `M${x - 6},${round(y + up * 9)}L${x},${round(y)}L${x + 6},${round(y + up * 9)}`;
  return `M${x},${round(from)}V${round(to)}${head(from, 1)}${head(to, -1)}`;
};

/** How far the water fell, as an arrow from the first mark to the last. */
function fall(
  { was, is }: Shore,
  { x, amount, words, at, look }: Model["wall"]["fall"],
  [leading, wide]: [number, boolean],
): Mark[] {
  return [
    mark("path", "fall", { class: "fall", d: arrow(x, was + 3, is - 3) }),
    label("fall-amount", at, amount, {
      class: `hero as-sea-route on-lake ${look}`.trim(),
    }),
    label("fall-words", [at[0], at[1] + leading * (wide ? 1.5 : 1.2)], words, {
      class: `value on-lake ${look}`.trim(),
    }),
  ];
}

/** The metres painted on the wall, with a short stroke at each half. */
function scale({ right, scale: metres }: Shore, wide: boolean): Mark[] {
  const long = wide ? 26 : 10;
  const half = (metres[1]!.y - metres[0]!.y) / 2;
  return metres.flatMap(({ y, label: text }, i) => [
    line(`metre-${i}`, [right, y], [right + long, y], { class: "metre" }),
    line(`half-${i}`, [right, y + half], [right + long / 2, y + half], { class: "metre" }),
    label(`metre-${i}-words`, [right + long + (wide ? 8 : 4), y + 5], text, {
      class: "tick on-wall",
    }),
  ]);
}
