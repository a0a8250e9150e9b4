/** A wheelset over rails that are too wide for it. Runs in the browser too: only `svg`. */
import { group, label, mark, round, withRow, type Mark } from "../../engine/svg/mark";
import { line, rect } from "../../engine/svg/parts";
import type { Model } from "./model";

type Gauges = Model["gauges"];

/** The wide rails, the wheelset that falls between them, and the strip by which it is too short. */
export function gauge({ gauges: one, leading, wide }: Model): Mark[] {
  const { left, wide: right, narrow, rail, top, foot, spans, words, amounts } = one;
  const middle = (left + narrow) / 2;
  const under = spans.gauge + leading * 0.95;
  return [
    rect("sleeper", [left - rail * 0.75, top + rail, right - left + rail * 1.5, rail * 0.24], {
      class: "sleeper",
    }),
    withRow("gauge-standard", group("gauge-standard", {}, wheelset(one, leading))),
    withRow(
      "gauge",
      group("gauge", {}, [
        profile("left", [left, top], rail, -1),
        profile("right", [right, top], rail, 1),
        ...span([left, right], spans.gauge),
        label("amount", [middle, under], amounts.gauge, { class: "value middle" }),
        label("words", [middle, under + leading * 0.9], words.gauge, { class: "note middle" }),
      ]),
    ),
    ...[narrow, right].map((x, i) =>
      line(`edge-${i}`, [x, top - rail * 0.5], [x, foot - 4], { class: "edge" }),
    ),
    withRow(
      "gauge-gap",
      rect("gap", [narrow, foot - (wide ? 26 : 14), right - narrow, wide ? 18 : 9], {
        class: "gap",
      }),
    ),
    label("gap-words", [narrow - 8, foot - (wide ? 10 : 5)], amounts.gap, { class: "value end" }),
  ];
}

/** A distance as a line with a tick at either end. */
function span([from, to]: [number, number], y: number): Mark[] {
  const tick = (x: number) => `M${round(x)},${round(y - 6)}v12`;
  return [
    line("span", [from, y], [to, y], { class: "measure" }),
    mark("path", "ticks", { class: "measure", d: tick(from) + tick(to) }),
  ];
}

/** Two wheels on their axle, seen along the rails, and the distance that they are made for. */
function wheelset({ left, narrow, top, radius, spans, words, amounts }: Gauges, leading: number) {
  const y = top - radius;
  const middle = (left + narrow) / 2;
  const [axle, journal] = [radius * 0.22, radius * 0.36];
  return [
    rect("journals", [left - journal, y - axle * 0.32, narrow - left + journal * 2, axle * 0.64], {
      class: "wheel",
    }),
    rect("axle", [left, y - axle / 2, narrow - left, axle], { class: "wheel" }),
    wheel("wheel-left", [left, y], radius, -1),
    wheel("wheel-right", [narrow, y], radius, 1),
    ...span([left, narrow], spans.standard),
    label("amount", [middle, spans.standard - leading * 1.25], amounts.standard, {
      class: "value middle",
    }),
    label("words", [middle, spans.standard - leading * 0.35], words.standard, {
      class: "note middle",
    }),
  ];
}

/** A wheel from its edge: a hub on the axle, the tread, and the flange at the inner edge of a rail. */
function wheel(key: string, [x, y]: [number, number], radius: number, side: 1 | -1): Mark {
  const [tread, flange, hub] = [radius * 0.2, radius * 0.1, radius * 0.3];
  const at = (across: number) => round(x + side * across);
  const down = (share: number) => round(y + radius * share);
  const edge = (up: 1 | -1) =>
    up < 0
      ? `M${at(tread)},${down(-0.94)}L${at(0)},${down(-1)}L${at(-flange * 0.4)},${down(-1.1)}L${at(-flange)},${down(-1.06)}V${down(-0.24)}H${at(-hub)}V${down(0.24)}`
      : `H${at(-flange)}V${down(1.06)}L${at(-flange * 0.4)},${down(1.1)}L${at(0)},${down(1)}L${at(tread)},${down(0.94)}V${down(0.72)}L${at(tread * 0.5)},${down(0.66)}V${down(-0.66)}L${at(tread)},${down(-0.72)}Z`;
  return mark("path", key, { class: "wheel", d: edge(-1) + edge(1) });
}

/** A rail from its end: head, web and foot, its inner edge at a point. */
function profile(key: string, [x, y]: [number, number], size: number, side: 1 | -1): Mark {
  const at = (across: number) => round(x + side * across * size);
  const down = (share: number) => round(y + share * size);
  return mark("path", key, {
    class: "rail-end",
    d: `M${at(0)},${down(0)}H${at(0.42)}V${down(0.28)}H${at(0.27)}V${down(0.82)}H${at(0.55)}V${down(1)}H${at(-0.13)}V${down(0.82)}H${at(0.15)}V${down(0.28)}H${at(0)}Z`,
  });
}
