/** A wheelset over rails that are too wide for it. Runs in the browser too: only `svg`. */
import { group, label, mark, round, withRow, type Mark } from "../../engine/svg/mark";
import { line, rect } from "../../engine/svg/parts";
import { wheel } from "../../engine/svg/things/wheel";
import type { Model } from "./model";

type Gauges = Model["gauges"];

/** The wide rails, the wheelset that falls between them, and the block by which it is too short. */
export function gauge({ gauges: one, leading, wide }: Model): Mark[] {
  const { left, wide: right, narrow, rail, top, radius, spans, words } = one;
  const middle = (left + right) / 2;
  return [
    rect("sleeper", [left - rail * 0.75, top + rail, right - left + rail * 1.5, rail * 0.24], {
      class: "sleeper",
    }),
    ...[left, right].map((x, i) =>
      line(`edge-${i}`, [x, top + rail * 0.2], [x, spans.gauge], { class: "edge" }),
    ),
    withRow("gauge-standard", group("gauge-standard", {}, wheelset(one, leading))),
    withRow(
      "gauge",
      group("gauge", {}, [
        profile("left", [left, top], rail, -1),
        profile("right", [right, top], rail, 1),
        ...span([left, right], spans.gauge),
        label("words", [middle, spans.gauge + leading * 1.25], words.gauge, {
          class: "note strong middle",
        }),
      ]),
    ),
    withRow(
      "gauge-gap",
      group("missing", {}, [
        rect("gap", [narrow, top, right - narrow, rail * HEAD], { class: "gap" }),
        label("gap-words", [narrow - radius * 0.16, top + rail * (wide ? 0.62 : 0.5)], words.gap, {
          class: wide ? "hero end" : "hero small end",
        }),
      ]),
    ),
  ];
}

/** How high the head of a rail is, for the rail. */
const HEAD = 0.28;

/** A distance as a line with a tick at either end. */
function span([from, to]: [number, number], y: number): Mark[] {
  const tick = (x: number) => `M${round(x)},${round(y - 6)}v12`;
  return [
    line("span", [from, y], [to, y], { class: "measure" }),
    mark("path", "ticks", { class: "measure", d: tick(from) + tick(to) }),
  ];
}

/** Two wheels on their axle, seen along the rails, and the distance that they are made for. */
function wheelset({ left, narrow, top, radius, spans, words }: Gauges, leading: number) {
  const y = top - radius;
  const middle = (left + narrow) / 2;
  const [axle, journal] = [radius * 0.2, radius * 0.4];
  return [
    rect("journals", [left - journal, y - axle * 0.32, narrow - left + journal * 2, axle * 0.64], {
      class: "wheel",
    }),
    rect("axle", [left, y - axle / 2, narrow - left, axle], { class: "wheel" }),
    wheel("wheel-left", [left, y], radius, -1),
    wheel("wheel-right", [narrow, y], radius, 1),
    ...span([left, narrow], spans.standard),
    label("words", [middle, spans.standard - leading * 0.5], words.standard, {
      class: "note strong middle",
    }),
  ];
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
