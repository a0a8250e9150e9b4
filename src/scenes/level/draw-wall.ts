/** A harbour wall, the marks of the water, and the water as it sinks. Runs in the browser too: only `svg`. */
import {
  group,
  label,
  lines,
  mix,
  setBack,
  shown,
  withRow,
  type Mark,
} from "../../engine/svg/mark";
import { hatch, line, polyline, rect } from "../../engine/svg/parts";
import { person } from "../../engine/svg/things/person";
import { span } from "./draw-basins";
import type { Model } from "./model";
import type { State } from "./steps";
import type { WaterMark } from "./wall";

/** The water that is left, that may go and that is gone, the wall, a person on the dry bed, and the marks. */
export function harbour(model: Model, { fell, sunk }: State): Mark[] {
  const { shore, wall, next, leading, wide } = model;
  const { left, right, foot, was, is } = shore;
  const [high, low] = [next[0]!.y, next[1]!.y];
  const now = mix(is, low, sunk);
  const between = Math.min(now, high);
  const [first, last, old] = wall.marks;
  const wet = (key: string, from: number, to: number, look: string) =>
    rect(key, [0, from, right, to - from], { class: look });
  return [
    hatch("gone", [0, was, right, is - was], wide ? 14 : 9, { class: "gone" }),
    wet("both", is, between, "maybe both"),
    wet("one", between, now, "maybe"),
    wet("water", now, foot, "lake"),
    ...land(model, fell),
    mooring(first!, left, fell),
    mooring(last!, left, 1),
    ...shown(fell, "fell", [...(old ? [mooring(old, left, 1)] : []), ...fall(model)]),
    ...shown(
      sunk,
      "next",
      next.map((one) => estimate(one, is, leading)),
    ),
  ];
}

/** The bed, the wall with its metres, and a person on the bed before it. */
function land({ shore, wide, leading }: Model, fell: number): Mark[] {
  const { is, bed, person: one, right, top, foot, width } = shore;
  const over = is - one.height - leading * (one.words.length - 0.65);
  return [
    polyline("bed", bed, { class: "quay" }),
    rect("wall", [right, top, width - right, foot - top], { class: "quay" }),
    line("wall-edge", [right, top], [right, foot], { class: "metre" }),
    ...scale(shore, wide),
    person("person", [one.x, is], one.height),
    ...lines("person-words", [one.x, over], one.words, {
      leading,
      class: setBack("note strong middle on-lake", fell),
    }),
  ];
}

/** A line at the height of a reading, with its year and height, and which water it was. */
const mooring = (
  { id, y, base, to, label: text, look, of, x }: WaterMark,
  left: number,
  strength: number,
): Mark =>
  withRow(
    id,
    group(id, {}, [
      line("line", [0, y], [to, y], { class: look }),
      label("value", [left, base], text, { class: setBack("value on-lake", strength) }),
      label("of", [x, base], of, { class: setBack("note on-lake", strength) }),
    ]),
  );

/** How far the water fell, as an arrow from the first mark to the last. */
function fall({ shore: { was, is }, wall, leading, wide }: Model): Mark[] {
  const { x, amount, words, at, look } = wall.fall;
  return [
    span("fall", x, [was + 3, is - 3]),
    label("fall-amount", at, amount, { class: `hero as-sea-route on-lake ${look}` }),
    label("fall-words", [at[0], at[1] + leading * (wide ? 1.5 : 1.2)], words, {
      class: `value on-lake ${look}`,
    }),
  ];
}

/** How far the water may sink: a dashed level, an arrow down to it, and who says so. */
const estimate = (
  { id, y, to, x, amount, at, words, beside }: Model["next"][0],
  is: number,
  leading: number,
): Mark =>
  withRow(
    id,
    group(id, {}, [
      line("level", [0, y], [to, y], { class: "water-mark other" }),
      span("drop", x, [is + 2, y - 1]),
      label("amount", at, amount, { class: "hero small as-sea-route on-lake" }),
      ...lines("of", beside, words, { leading, class: "note on-lake" }),
    ]),
  );

/** The metres painted on the wall, with a short stroke at each half. */
function scale({ right, scale: metres }: Model["shore"], wide: boolean): Mark[] {
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
