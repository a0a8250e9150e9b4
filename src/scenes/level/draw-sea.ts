/** The surface of the sea, and what is said of it. Runs in the browser too: only `svg`. */
import { label, lines, mark, round, shown, withRow, type Mark } from "../../engine/svg/mark";
import { dot, line, polyline } from "../../engine/svg/parts";
import type { Model } from "./model";
import type { State } from "./steps";

interface Placed {
  x: (year: number) => number;
  y: (depth: number) => number;
}

const placed = ({ left, right, top, base }: Model, { from, to, high, low }: State): Placed => ({
  x: (year) => left + ((year - from) / (to - from)) * (right - left),
  y: (depth) => top + ((depth - high) / (low - high)) * (base - top),
});

/** The sea up to the year of the state, with its readings and one of the notes. */
export function sea(model: Model, state: State): Mark[] {
  const at = placed(model, state);
  return [
    ...scales(model, state, at),
    water(model, state, at),
    ...shown(state.old, "old", old(model, at)),
    ...buoys(model, state, at),
    ...shown(state.last, "last", last(model)),
    ...shown(state.next, "next", next(model, at)),
  ];
}

/** Whether few enough years are in view that those close to each other can be named. */
const isNear = ({ from, to }: State) => to - from < 20;

function scales(model: Model, state: State, { x, y }: Placed): Mark[] {
  const { left, right, base, leading, ticks } = model;
  return [
    ...state.rules.flatMap(({ depth, label: text }) => [
      line(`rule-${depth}`, [left, y(depth)], [right, y(depth)], { class: "rule" }),
      label(`tick-${depth}`, [left - 8, y(depth) + 5], text, { class: "tick end" }),
    ]),
    ...ticks[isNear(state) ? "near" : "long"].map(({ year, label: text }) =>
      label(`year-${year}`, [x(year), base + leading + 4], text, { class: "tick middle" }),
    ),
  ];
}

/** The readings up to a year, the last point between two of them. */
function surface({ readings }: Model, until: number): [year: number, depth: number][] {
  const passed = readings.filter(({ year }) => year <= until);
  const next = readings[passed.length];
  const last = passed.at(-1)!;
  const points = passed.map(({ year, depth }): [number, number] => [year, depth]);
  if (!next) return points;
  const share = (until - last.year) / (next.year - last.year);
  return [...points, [until, last.depth + share * (next.depth - last.depth)]];
}

function water(model: Model, state: State, { x, y }: Placed): Mark {
  const { left, right, top, base } = model;
  const points = surface(model, state.until).map(([year, depth]): [number, number] => [
    x(year),
    y(depth),
  ]);
  const [first, end] = [points[0]!, points.at(-1)!];
  return mark(
    "svg",
    "window",
    {
      x: left,
      y: top,
      width: round(right - left),
      height: round(base - top),
      viewBox: `${left} ${top} ${round(right - left)} ${round(base - top)}`,
    },
    [
      polyline("water", [[first[0], base + 2], ...points, [end[0], base + 2]], { class: "sea" }),
      polyline("surface", points, { class: "surface" }),
    ],
  );
}

/** The readings in view, and the values of those that the view names. */
function buoys({ readings, left, leading, size, wide }: Model, state: State, { x, y }: Placed) {
  const near = isNear(state);
  const view = near ? "near" : "long";
  const inView = readings.filter(({ year }) => year <= state.until + 0.01 && x(year) > left - 1);
  const named = inView.filter(
    ({ views }) => views === view || views === "both" || (views === "wide" && !near && wide),
  );
  const looks = { middle: "value middle", under: "value in-water", start: "value" };
  return [
    ...inView.map(({ id, year, depth }) =>
      withRow(id, dot(id, [x(year), y(depth)], size, { class: "buoy" })),
    ),
    ...named.map(({ id, year, depth, label: text, anchor }) =>
      label(
        `${id}-value`,
        [
          x(year) + (anchor === "middle" ? 0 : size),
          anchor === "under" ? y(depth) + size + leading : y(depth) - size * 2,
        ],
        text,
        { class: looks[anchor] },
      ),
    ),
  ];
}

/** The line of the old low, from its year on, with its name where the sea was highest. */
const old = ({ readings, right, leading, old: one }: Model, { x, y }: Placed): Mark[] => [
  line("line", [x(readings[0]!.year), y(one.depth)], [right, y(one.depth)], { class: "old-low" }),
  label("words", [x(readings[1]!.year), y(one.depth) + leading], one.words, {
    class: "water middle",
  }),
];

function last({ right, top, leading, last: one, wide }: Model): Mark[] {
  const y = top + (wide ? 92 : 42);
  return [
    label("amount", [right, y], one.amount, { class: "hero end sea-hue" }),
    ...lines("words", [right, y + leading * 1.4], one.words, { leading, class: "note end" }),
  ];
}

/** The estimate, and by how much it is lower than the last reading. */
function next(model: Model, { x, y }: Placed): Mark[] {
  const { next: one, readings, size, leading, right, top, wide } = model;
  const from = readings.at(-1)!;
  const [px, py, r] = [x(one.year), y(one.depth), size * 1.5];
  const side = right - (wide ? 330 : 200);
  const above = top + (wide ? 78 : 38);
  return [
    line("way", [x(from.year), y(from.depth)], [px, py], { class: "sea-way" }),
    withRow(
      one.id,
      mark("path", one.id, {
        class: "sea-guess",
        d: `M${round(px)},${round(py - r)}L${round(px + r)},${round(py)}L${round(px)},${round(py + r)}L${round(px - r)},${round(py)}Z`,
      }),
    ),
    label("value", [px, py + r + leading], one.label, { class: "value middle" }),
    label("amount", [side, above], one.gap, { class: "hero sea-hue" }),
    label("unit", [side, above + leading * 1.4], one.unit, { class: "note strong" }),
    ...lines("words", [side, above + leading * 2.6], one.words, { leading, class: "note" }),
  ];
}
