/** The surface off Kazakhstan and what is expected of it. Runs in the browser too: only `svg`. */
import { group, label, lines, withRow, type Mark } from "../../engine/svg/mark";
import { diamond, dot, line, polyline } from "../../engine/svg/parts";
import type { Model } from "./model";

type Corner = [x: number, y: number];
type Next = Model["next"];

/** The record off Kazakhstan, two estimates with the room between them, and behind them the whole sea. */
export function forecast({ next, leading, size }: Model): Mark[] {
  const { left, right, base, rules, ticks, part, estimates } = next;
  const last = cornerOf(part.at(-1)!);
  const [high, low] = estimates.map(cornerOf) as [Corner, Corner];
  return [
    ...rules.flatMap(({ y, label: text }, i) => [
      line(`rule-${i}`, [left, y], [right, y], { class: "rule" }),
      label(`tick-${i}`, [left - 6, y + 5], text, { class: "tick end" }),
    ]),
    line("apart", [next.split, next.top], [next.split, next.whole[0]!.y], { class: "axis" }),
    ...next.whole.flatMap((one) => whole(one, next)),
    polyline("between", [last, high, low, last], { class: "maybe" }),
    polyline("surface", part.slice(1).map(cornerOf), { class: "surface" }),
    ...[high, low].map((end, i) => line(`way-${i}`, last, end, { class: "sea-way" })),
    ...part.flatMap(({ id, x, y, label: text, dx, dy, look }) => [
      withRow(id, dot(id, [x, y], size, { class: "buoy" })),
      ...(text ? [label(`${id}-value`, [x + dx, y + dy], text, { class: look })] : []),
    ]),
    ...expected(estimates[0]!, size, leading),
    ...expected(estimates[1]!, size, -leading),
    ...ticks.map(({ x, label: text }, i) =>
      label(`year-${i}`, [x, base + leading], text, { class: "tick middle" }),
    ),
  ];
}

const cornerOf = ({ x, y }: { x: number; y: number }): Corner => [x, y];

/** What the whole sea was: a line at its height at the left, with its year. */
const whole = ({ id, y, label: text }: Next["whole"][0], next: Next) => [
  withRow(id, line(id, [next.left, y], [next.split, y], { class: "water-mark other" })),
  label(`${id}-words`, [next.left + 4, y - 7], text, { class: "note" }),
];

/** An estimate: a hollow mark, how deep, and whose it is, over that or before it, by the sign of `step`. */
function expected(one: Next["estimates"][0], size: number, step: number): Mark[] {
  const { id, x, y, label: text, words, at, before } = one;
  const over = step > 0;
  const end = over ? x + size * 1.5 : x - size * 2.4;
  const first = over ? at - step * words.length : at;
  return [
    ...(over ? [line(`${id}-thread`, [x, at + 6], [x, y], { class: "hair" })] : []),
    withRow(id, diamond(id, [x, y], size * 1.5, { class: "sea-guess" })),
    label(`${id}-value`, [end, at], text, { class: "value end" }),
    group(
      `${id}-words`,
      {},
      lines("words", [over ? end : end - before, first], words, {
        leading: Math.abs(step),
        class: "note end",
      }),
    ),
  ];
}
