/** The surface through the years and what is expected of it. Runs in the browser too: only `svg`. */
import { group, label, lines, withRow, type Mark, type Point } from "../../engine/svg/mark";
import { diamond, dot, line, polyline, rect } from "../../engine/svg/parts";
import type { Model } from "./model";

type Next = Model["next"];

/** Readings over the water of today, each at its year, and two estimates that go down into it. */
export function forecast({ next, leading, size, wide }: Model): Mark[] {
  const { width, foot, today, readings, estimates } = next;
  return [
    ...grid(next),
    rect("water", [0, today, width, foot - today], { class: "lake" }),
    line("today", [0, today], [width, today], { class: "water-mark" }),
    ...fan(next),
    ...(wide ? [drop(next)] : []),
    ...readings.flatMap((one) => reading(one, today, size)),
    ...estimates.map((one) => expected(one, size, leading)),
  ];
}

const grid = ({ left, right, rules, ticks, base }: Next): Mark[] => [
  ...rules.flatMap(({ y, label: text }, i) => [
    line(`rule-${i}`, [left, y], [right, y], { class: "rule" }),
    label(`tick-${i}`, [left - 6, y + 5], text, { class: "tick end as-ink" }),
  ]),
  ...ticks.map(({ x, label: text }, i) =>
    label(`year-${i}`, [x, base], text, { class: "tick middle as-ink" }),
  ),
];

const placeOf = ({ x, y }: { x: number; y: number }): Point => [x, y];

/** From the last reading to both estimates, with what lies between them tinted. */
function fan({ readings, estimates }: Next): Mark[] {
  const last = placeOf(readings.at(-1)!);
  const [high, low] = estimates.map(placeOf) as [Point, Point];
  return [
    polyline("between", [last, high, low, last], { class: "maybe" }),
    ...[high, low].map((end, i) => line(`way-${i}`, last, end, { class: "sea-way" })),
  ];
}

/** How far down the lower estimate is, where no words stand. */
const drop = ({ estimates, today }: Next): Mark => {
  const [x, y] = placeOf(estimates.at(-1)!);
  return line("drop", [x, today], [x, y], { class: "fall" });
};

/** A reading: hollow for the whole sea, filled for its part, on a thread from the water of today. */
function reading(
  { id, x, y, whole, label: text, of, at, ofAt, look }: Next["readings"][0],
  today: number,
  size: number,
): Mark[] {
  const style = (name: string) => `${name} ${look}`.trim();
  return [
    line(`${id}-thread`, [x, today], [x, y], { class: "hair" }),
    withRow(id, dot(id, [x, y], size, { class: whole ? "buoy whole" : "buoy" })),
    ...(text ? [label(`${id}-value`, at, text, { class: style("value") })] : []),
    ...(of ? [label(`${id}-of`, ofAt, of, { class: style("note") })] : []),
  ];
}

/** An estimate: a hollow mark, how far down, and whose it is. */
const expected = (one: Next["estimates"][0], size: number, leading: number): Mark => {
  const { id, x, y, label: text, words, at, look } = one;
  return group(`${id}-estimate`, {}, [
    withRow(id, diamond(id, [x, y], size * 1.4, { class: "sea-guess" })),
    ...(text ? [label("value", at, text, { class: `value ${look}` })] : []),
    ...lines("words", [at[0], at[1] + (text ? leading : 0)], words, {
      leading,
      class: `note ${look}`,
    }),
  ]);
};
