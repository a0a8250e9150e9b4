/** A wagon’s axle over rails that are too wide for it. Runs in the browser too: only `svg`. */
import { group, label, lines, mark, round, withRow, type Mark } from "../../engine/svg/mark";
import { line, rect } from "../../engine/svg/parts";
import type { Model } from "./model";

/** The wide rails, the axle that falls between them, and the strip by which it is too short. */
export function gauge({ gauges: one, leading, wide }: Model): Mark[] {
  const { left, wide: right, narrow, rail, top, foot, words, amounts } = one;
  const middle = (left + narrow) / 2;
  const sleeper = top + rail;
  return [
    rect("sleeper", [left - rail * 0.75, sleeper, right - left + rail * 1.5, rail * 0.32], {
      class: "sleeper",
    }),
    profile("own", [narrow, top], rail, [1, "rail-end own"]),
    withRow(
      "gauge",
      group("gauge", {}, [
        profile("left", [left, top], rail, [-1, "rail-end"]),
        profile("right", [right, top], rail, [1, "rail-end"]),
        line("span", [left, top + rail * 0.5], [right, top + rail * 0.5], { class: "hair" }),
        label("amount", [middle, top + rail * 0.5 - 6], amounts.gauge, { class: "value middle" }),
        ...lines("words", [middle, top + rail * 0.5 + leading], words.gauge, {
          leading,
          class: "note middle",
        }),
      ]),
    ),
    withRow("gauge-standard", group("gauge-standard", {}, axle(one, leading))),
    ...[narrow, right].map((x, i) => line(`edge-${i}`, [x, top - rail], [x, foot - 4], { class: "edge" })),
    withRow(
      "gauge-gap",
      rect("gap", [narrow, foot - (wide ? 26 : 13), right - narrow, wide ? 18 : 9], { class: "gap" }),
    ),
    label("gap-words", [narrow - 8, foot - (wide ? 10 : 4)], amounts.gap, { class: "value end" }),
  ];
}

/** Two wheels on their axle, the wagon above them with the box, and the distance they are made for. */
function axle({ left, narrow, top, radius, roof, words, amounts }: Model["gauges"], leading: number) {
  const y = top - radius;
  const [middle, deck] = [(left + narrow) / 2, top - radius * 2 - radius * 0.24];
  const inset = radius * 0.5;
  return [
    rect("box", [left + inset, roof, narrow - left - inset * 2, deck - roof], { class: "box" }),
    rect("deck", [left - radius * 0.1, deck, narrow - left + radius * 0.2, radius * 0.14], {
      class: "wheel",
    }),
    rect("axle", [left, y - radius * 0.06, narrow - left, radius * 0.12], { class: "wheel" }),
    wheel("wheel-left", [left, y], radius, -1),
    wheel("wheel-right", [narrow, y], radius, 1),
    line("span", [left, top - radius * 0.42], [narrow, top - radius * 0.42], { class: "hair" }),
    label("amount", [middle, y - radius * 0.72], amounts.standard, { class: "value middle" }),
    ...lines("words", [middle, y - radius * 0.72 + leading], words.standard, {
      leading,
      class: "note middle",
    }),
  ];
}

/** A wheel from its edge: the tread outside, the flange that runs along the inner edge of a rail. */
function wheel(key: string, [x, y]: [number, number], radius: number, side: 1 | -1): Mark {
  const [tread, flange] = [radius * 0.13, radius * 0.08];
  const at = (across: number) => round(x + side * across);
  return mark("path", key, {
    class: "wheel",
    d: `M${at(tread)},${round(y - radius)}H${at(0)}V${round(y - radius * 1.08)}H${at(-flange)}V${round(y + radius * 1.08)}H${at(0)}V${round(y + radius)}H${at(tread)}Z`,
  });
}

/** A rail from its end: head, web and foot, its inner edge at a point. */
function profile(
  key: string,
  [x, y]: [number, number],
  size: number,
  [side, look]: [1 | -1, string],
): Mark {
  const at = (across: number) => round(x + side * across * size);
  const down = (share: number) => round(y + share * size);
  return mark("path", key, {
    class: look,
    d: `M${at(0)},${down(0)}H${at(0.42)}V${down(0.28)}H${at(0.27)}V${down(0.82)}H${at(0.55)}V${down(1)}H${at(-0.13)}V${down(0.82)}H${at(0.15)}V${down(0.28)}H${at(0)}Z`,
  });
}
