/** A harbour wall and the marks of the water. None of it moves, so the model holds it drawn. */
import {
  group,
  label,
  lines,
  setBack,
  withRow,
  type Mark,
  type Point,
} from "../../engine/svg/mark";
import { hatch, line, polyline, rect } from "../../engine/svg/parts";
import { person } from "../../engine/svg/things/person";
import { span } from "./draw-basins";
import type { Measures } from "./measures";
import type { WaterMark } from "./wall";

/** The water that is gone. */
export const bed = ({ shore: { was, is, right }, wide }: Measures): Mark[] => [
  hatch("gone", [0, was, right, is - was], wide ? 14 : 9, { class: "gone" }),
];

/** The bed, the wall with its metres, a person on the bed, and the lines of both readings. */
export function before({ shore, wall, wide }: Measures): Mark[] {
  const { is, bed: ground, person: one, right, top, foot, width } = shore;
  return [
    polyline("bed", ground, { class: "quay" }),
    rect("wall", [right, top, width - right, foot - top], { class: "quay" }),
    line("wall-edge", [right, top], [right, foot], { class: "metre" }),
    ...scale(shore, wide),
    person("person", [one.x, is], one.height),
    ...wall.marks.slice(0, 2).map(level),
  ];
}

/** A line at the height of a reading. */
const level = ({ id, y, to, look }: WaterMark): Mark =>
  withRow(id, group(id, {}, [line("line", [0, y], [to, y], { class: look })]));

/** The year and the height of a reading, and which water it was. */
const words = (
  { id, y, base, label: text, of, x }: WaterMark,
  left: number,
  strength: number,
): Mark => {
  const ground = base > y ? "on-lake" : "";
  return withRow(
    id,
    group(`${id}-words`, {}, [
      label("value", [left, base], text, { class: setBack(`value ${ground}`.trim(), strength) }),
      label("of", [x, base], of, { class: setBack(`note ${ground}`.trim(), strength) }),
    ]),
  );
};

/** What is said at both readings, and over the person: grey where the state does not speak of it. */
function said({ shore, wall, leading, wide }: Measures, strength: number): Mark[] {
  const { is, left, person: one } = shore;
  const over = is - one.height - leading * (one.words.length - 0.65);
  const [first, last] = wall.marks;
  // On a phone the old low leaves no room over the last line.
  const base = wide || !strength ? last!.base : last!.y + leading;
  return [
    words(first!, left, strength),
    words({ ...last!, base }, left, 1),
    ...lines("person-words", [one.x, over], one.words, {
      leading,
      class: setBack("note strong middle", strength),
    }),
  ];
}

/** How far the water fell, as an arrow from the first mark to the last, beside the old low. */
export function fall(all: Measures): Mark[] {
  const { shore, wall, leading, wide } = all;
  const { x, amount, words: under, at, look } = wall.fall;
  const [, , old] = wall.marks;
  return [
    ...said(all, 1),
    level(old!),
    words(old!, shore.left, 1),
    span("fall", x, [shore.was + 3, shore.is - 3]),
    label("fall-amount", at, amount, { class: `hero as-sea-route ${look}` }),
    label("fall-words", [at[0], at[1] + leading * (wide ? 1.5 : 1.2)], under, {
      class: `value ${look}`,
    }),
  ];
}

/** What is expected, at the same wall. */
export const forecast = (all: Measures): Mark[] => [
  veil(all),
  ...said(all, 0),
  ...all.next.map((one) => estimate(one, all.shore.is, all.leading)),
];

/** What sets the person and the water that is gone back, down to the last reading and the bed. */
const veil = ({ shore: { was, is, right, dry, bed: ground } }: Measures): Mark => {
  const [top, edge, foot] = [was - 3, right - 1, is - 2];
  const rise = ground.slice(-4, -1).map(([x, y]): Point => [Math.min(x, edge), y]);
  return polyline("veil", [[0, foot], [0, top], [edge, top], ...rise.reverse(), [dry, foot]], {
    class: "veil",
  });
};

/** How far the water may sink: a dashed level, an arrow down to it, and who says so. */
const estimate = (
  { id, y, to, x, amount, at, words, beside }: Measures["next"][0],
  is: number,
  leading: number,
): Mark =>
  withRow(
    id,
    group(id, {}, [
      line("level", [0, y], [to, y], { class: "water-mark other" }),
      span("drop", x, [is + 2, y - 1]),
      label("amount", at, amount, { class: "hero small drop as-sea-route on-lake" }),
      ...lines("of", beside, words, { leading, class: "note on-lake" }),
    ]),
  );

/** The metres painted on the wall, with a short stroke at each half. */
function scale({ right, scale: metres }: Measures["shore"], wide: boolean): Mark[] {
  const long = wide ? 26 : 8;
  const half = (metres[1]!.y - metres[0]!.y) / 2;
  return metres.flatMap(({ y, label: text }, i) => [
    line(`metre-${i}`, [right, y], [right + long, y], { class: "metre" }),
    line(`half-${i}`, [right, y + half], [right + long / 2, y + half], { class: "metre" }),
    label(`metre-${i}-words`, [right + long + (wide ? 8 : 3), y + 5], text, {
      class: "tick on-wall",
    }),
  ]);
}
