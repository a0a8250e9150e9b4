/** A wheelset over rails that are too wide for it. Runs in the browser too: only `svg`. */
import { group, label, mark, round, withRow, type Mark, type Point } from "../../engine/svg/mark";
import { line, rect, type Corners } from "../../engine/svg/parts";
import type { Gauges } from "./gauges";
import type { Model } from "./model";
import { PARTS, WHEEL } from "./sketch";

/** The left wheel with its lip at the rail; the right one where its rail would be, and the gap. */
export function gauge({ gauges: one, leading, wide }: Model): Mark[] {
  const { mm, left, wide: right, narrow, top, foot, axle, measure, words } = one;
  const made = top + PARTS.lip * mm + (wide ? 12 : 6);
  const [thick, room] = [PARTS.axle * mm, PARTS.beside * mm];
  // The gap goes on under the gauge that it is a part of, to its number.
  const under = measure + (wide ? 13 : 8);
  return [
    rect("sleeper", [left - room, foot, right - left + room * 2, one.sleeper - foot], {
      class: "sleeper",
    }),
    rect("gap-room", [narrow, top, right - narrow, under - top], { class: "second-ground" }),
    rail("meant", one, [narrow, 1], { look: "meant", toe: PARTS.beside - 70 }),
    rect("axle", [left - room, axle - thick / 2, narrow - left + room * 2, thick], {
      class: "wheel",
    }),
    wheel("wheel-left", one, [left, -1]),
    wheel("wheel-right", one, [narrow, 1]),
    ...named(one, leading),
    withRow(
      "gauge-standard",
      group("gauge-standard", {}, [
        ...span([left, narrow], made),
        label("words", [(left + narrow) / 2, made - leading * 0.5], words.standard, {
          class: "note strong middle",
        }),
      ]),
    ),
    withRow(
      "gauge",
      group("gauge", {}, [
        rail("left", one, [left, -1]),
        rail("right", one, [right, 1]),
        ...span([left, right], measure),
        label("words", [left, measure + leading * (wide ? 1.3 : 1.2)], words.gauge, {
          class: "note strong",
        }),
      ]),
    ),
    withRow(
      "gauge-gap",
      group("missing", {}, [
        label("gap", [one.end, under + (wide ? 53 : 29)], words.gap, { class: "hero end" }),
      ]),
    ),
    mark("path", "break", { class: "left-out", d: breaks(one, made) }),
  ];
}

/** Slanted strips through all that goes on: some of it is left out. */
const breaks = ({ cut, axle, mm, foot, sleeper, measure }: Gauges, made: number) =>
  [
    [axle, (PARTS.axle * mm) / 2 + 3],
    [made, 5],
    [(foot + sleeper) / 2, (sleeper - foot) / 2 + 2],
    [measure, 5],
  ]
    .map(([y, half]) => `M${round(cut)},${round(y! + half!)}h6l4,${round(-2 * half!)}h-6z`)
    .join("");

/** How much of a rail’s height is its head, and how much its foot. */
const HEAD = 0.27;
const FOOT = 0.1;

/** What the parts are called, at them. */
function named({ mm, left, cut, foot, top, words, axle }: Gauges, leading: number): Mark[] {
  const over = axle - (PARTS.axle * mm) / 2 - leading * 0.5;
  const under = axle + (PARTS.axle * mm) / 2 + leading * 1.15;
  const web = top + (foot - top) * 0.66;
  const [from, to] = [left - 24 * mm, left + PARTS.hub * mm];
  return [
    label("wheel-name", [left + PARTS.beside * mm, over], words.wheel, { class: "note" }),
    label("short", [cut + 5, under], words.short, { class: "note middle" }),
    line("rail-at", [from, web], [to, web], { class: "measure" }),
    label("rail-name", [to + leading * 0.3, web + leading * 0.27], words.rail, { class: "note" }),
  ];
}

/** A distance as a line with a tick at either end. */
function span([from, to]: [number, number], y: number): Mark[] {
  const look = "measure";
  const tick = (x: number) => `M${round(x)},${round(y - 6)}v12`;
  return [
    line("span", [from, y], [to, y], { class: look }),
    mark("path", "ticks", { class: look, d: tick(from) + tick(to) }),
  ];
}

/** A wheel from its edge, with its lip, its light and its hub. */
function wheel(key: string, { mm, axle, radius }: Gauges, [x, side]: [number, 1 | -1]): Mark {
  const half = (way: number) =>
    WHEEL.map(([across, under]): Point => [
      round(x + side * across * mm),
      round(axle + way * (radius + under * mm)),
    ]);
  const band = (from: number, to: number, high: number): Corners => {
    return [x + side * from * mm, axle - high, side * (to - from) * mm, high * 2];
  };
  const outline = [...half(1), ...half(-1).reverse()];
  return group(key, {}, [
    rect("hub", band(-PARTS.back - PARTS.hub, 0, PARTS.axle * mm * 0.72), { class: "wheel" }),
    mark("path", "rim", { class: "wheel", d: `M${outline.map((at) => at.join(",")).join("L")}Z` }),
    ...[0.66, 0.3].map((share, i) =>
      rect(`light-${i}`, band(-PARTS.back, 94, radius * share), { class: "wheel-light" }),
    ),
    line("lip", [x, axle - radius], [x, axle + radius], { class: "wheel" }),
  ]);
}

/** A rail from its end: a head with round corners, web and foot, its inner edge at a point. */
function rail(
  key: string,
  { mm, top, foot }: Gauges,
  [x, side]: [number, 1 | -1],
  { look = "rail-end", toe = 105 } = {},
): Mark {
  const at = (across: number) => round(x + side * across * mm);
  const high = foot - top;
  const [crown, neck, head, base] = [0.09, 0.2, HEAD, 1 - FOOT].map((share) =>
    round(top + high * share),
  );
  return mark("path", key, {
    class: look,
    d: `M${at(0)},${neck}V${crown}Q${at(0)},${round(top)} ${at(13)},${round(top)}H${at(57)}Q${at(70)},${round(top)} ${at(70)},${crown}V${neck}L${at(46)},${head}V${base}H${at(toe)}V${round(foot)}H${at(-35)}V${base}H${at(24)}V${head}Z`,
  });
}
