/** A harbour wall and the marks of the water. Runs in the browser too: only `svg`. */
import { group, label, mark, round, withRow, type Mark } from "../../engine/svg/mark";
import { line, rect } from "../../engine/svg/parts";
import { person } from "../../engine/svg/things/person";
import type { Model } from "./model";

/** The water that is left and that is gone, the wall, a person on the rocks, and the marks. */
export function harbour({ wall: one, leading, wide }: Model): Mark[] {
  const { right, top, foot, width, was, is } = one;
  return [
    rect("gone", [0, was, right, is - was], { class: "gone" }),
    rect("water", [0, is, right, foot - is], { class: "lake" }),
    rect("wall", [right, top, width - right, foot - top], { class: "quay" }),
    ...scale(one, wide),
    rocks(one, wide),
    person("person", [one.person.x, is], one.person.height),
    label(
      "person-words",
      [one.person.x + (wide ? 0 : 21), is - one.person.height - leading * 0.35],
      one.person.label,
      { class: `note strong ${wide ? "middle" : "end"}` },
    ),
    ...one.marks.map((each) => waterMark(each, one)),
    ...fall(one, leading, wide),
  ];
}

type Wall = Model["wall"];

/** A line at the height of a reading, whole for the water off Kazakhstan, with its year and height. */
const waterMark = (
  { id, y, label: text, whole, of, x }: Wall["marks"][0],
  { left, right }: Wall,
): Mark =>
  withRow(
    id,
    group(id, {}, [
      line("line", [left, y], [right, y], { class: whole ? "water-mark other" : "water-mark" }),
      label("value", [left, y - 6], text, { class: "value" }),
      ...(of ? [label("of", [x, y - 6], of, { class: "note" })] : []),
    ]),
  );

/** How far the water fell, as an arrow from the first mark to the last. */
function fall(
  { was, is, fall: { x, amount, words } }: Wall,
  leading: number,
  wide: boolean,
): Mark[] {
  const head = (y: number, up: 1 | -1) =>
    `M${x - 6},${y + up * 9}L${x},${y}L${x + 6},${y + up * 9}`;
  const [start, middle] = [x + (wide ? 22 : 7), was + (is - was) * 0.42];
  return [
    mark("path", "fall", {
      class: "fall",
      d: `M${x},${was + 3}V${is - 3}${head(was + 3, 1)}${head(is - 3, -1)}`,
    }),
    label("fall-amount", [start, middle], amount, {
      class: `hero as-sea-route ${wide ? "" : "small"}`.trim(),
    }),
    label("fall-words", [start, middle + leading * (wide ? 1.5 : 1.2)], words, { class: "value" }),
  ];
}

/** What the person stands on: a heap of stones that reaches the surface. */
function rocks({ person: { x }, is, foot }: Wall, wide: boolean): Mark {
  const u = wide ? 1 : 0.42;
  const at = (across: number, down: number) =>
    `${round(x + across * u)},${round(Math.min(foot, is + down * u))}`;
  return mark("path", "rocks", {
    class: "rock",
    d: `M${at(-112, 500)}L${at(-96, 44)}L${at(-60, 10)}L${at(-34, 0)}L${at(40, 0)}L${at(70, 14)}L${at(98, 52)}L${at(118, 500)}Z`,
  });
}

/** The metres painted on the wall, with a short stroke at each half. */
function scale({ right, scale: metres }: Wall, wide: boolean): Mark[] {
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
