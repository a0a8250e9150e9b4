/** A harbour wall and the marks of the water. None of it moves, so the model holds it drawn. */
import { group, label, lines, withRow, type Mark } from "../../engine/svg/mark";
import { hatch, line, polyline, rect } from "../../engine/svg/parts";
import { person } from "../../engine/svg/things/person";
import { span } from "./draw-basins";
import type { Measures } from "./measures";
import type { Shore, WaterMark } from "./wall";

/** The levels before and now. */
export const bed = ({ wall }: Measures): Mark[] => wall.marks.map(level);

/** The bed and the wall with its metres. */
export function before(shore: Shore, { wide }: Measures): Mark[] {
  const { bed: ground, right, top, foot, width } = shore;
  return [
    polyline("bed", ground, { class: "quay" }),
    rect("wall", [right, top, width - right, foot - top], { class: "quay" }),
    line("wall-edge", [right, top], [right, foot], { class: "metre" }),
    ...scale(shore, wide),
  ];
}

/** A line at the height of a reading. */
const level = ({ id, y, to }: WaterMark): Mark =>
  withRow(id, group(id, {}, [line("line", [0, y], [to, y], { class: "water-mark" })]));

/** The year and the height of a reading, and which water it was. */
const words = ({ id, y, base, label: text, of, x }: WaterMark, left: number): Mark => {
  const ground = base > y ? " on-lake" : "";
  return withRow(
    id,
    group(`${id}-words`, {}, [
      label("value", [left, base], text, { class: `value${ground}` }),
      label("of", [x, base], of, { class: `note${ground}` }),
    ]),
  );
};

/** What is said at both readings, and over the person. */
function said({ shore, wall, leading, wide }: Measures): Mark[] {
  const { is, left, person: one } = shore;
  const over = is - one.height - leading * (one.words.length - 0.65);
  const [first, last] = wall.marks;
  // On a phone the old low leaves no room over the last line.
  const base = wide ? last!.base : last!.y + leading;
  return [
    words(first!, left),
    words({ ...last!, base }, left),
    person("person", [one.x, is], one.height),
    ...lines("person-words", [one.x, over], one.words, { leading, class: "note strong middle" }),
    // A phone has no room for it over the head.
    ...(wide
      ? []
      : [label("tall", [one.x + 10, is + leading], one.tall, { class: "tick on-wall middle" })]),
  ];
}

/** Where water was, in front of which the bed lies. */
export const gone = ({ shore: { was, is, right }, wide }: Measures): Mark[] => [
  hatch("gone", [0, was, right, is - was], wide ? 22 : 12, { class: "gone" }),
];

/** The water of today. */
export const sea = ({ shore: { is, foot, right } }: Measures): Mark =>
  rect("water", [0, is, right, foot - is], { class: "lake" });

/** How far the water fell, as an arrow from the first mark to the last. */
export function fall(all: Measures): Mark[] {
  const { shore, wall, leading, wide } = all;
  const { was, is } = shore;
  const { x, amount, words: under, at, look } = wall.fall;
  return [
    ...said(all),
    span("fall", x, [was + 3, is - 3]),
    label("fall-amount", at, amount, { class: `hero as-sea-route ${look}` }),
    label("fall-words", [at[0], at[1] + leading * (wide ? 1.5 : 1.2)], under, {
      class: `value ${look}`,
    }),
  ];
}

/** The metres painted on the wall, with a short stroke at each half. */
function scale({ right, foot, scale: metres }: Shore, wide: boolean): Mark[] {
  const long = wide ? 26 : 8;
  const half = (metres[1]!.y - metres[0]!.y) / 2;
  return metres.flatMap(({ y, label: text }, i) => [
    line(`metre-${i}`, [right, y], [right + long, y], { class: "metre" }),
    ...(y + half < foot
      ? [line(`half-${i}`, [right, y + half], [right + long / 2, y + half], { class: "metre" })]
      : []),
    label(`metre-${i}-words`, [right + long + (wide ? 8 : 3), y + 5], text, {
      class: "tick on-wall",
    }),
  ]);
}
