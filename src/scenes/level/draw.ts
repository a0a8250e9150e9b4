/**
 * The sea in section: its surface through the years, then hulls and basins. Runs at compile
 * time and in the browser, so it imports only `svg`.
 */
import { group, label, lines, mark, round, shown, withRow, type Mark } from "../../engine/svg/mark";
import { dot, hatch, line, polyline, rect } from "../../engine/svg/parts";
import type { Model } from "./model";
import type { State } from "./steps";

export function draw(model: Model, state: State): readonly Mark[] {
  return [
    ...shown(state.sea, "sea", sea(model, state)),
    ...shown(state.hulls, "hulls", hulls(model)),
    ...shown(state.basins, "basins", basins(model)),
  ];
}

interface Placed {
  x: (year: number) => number;
  y: (depth: number) => number;
}

const placed = ({ left, right, top, base }: Model, { from, to, high, low }: State): Placed => ({
  x: (year) => left + ((year - from) / (to - from)) * (right - left),
  y: (depth) => top + ((depth - high) / (low - high)) * (base - top),
});

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

function sea(model: Model, state: State): Mark[] {
  const at = placed(model, state);
  const { x, y } = at;
  const { left, right, top, base, size, leading } = model;
  const points = surface(model, state.until).map(
    ([year, depth]) => [x(year), y(depth)] as [number, number],
  );
  const [first, end] = [points[0]!, points.at(-1)!];
  const near = state.to - state.from < 20 ? "near" : "long";
  const years = near === "near" ? [2020, 2025, 2030] : [1977, 1995, 2006, 2020];
  return [
    ...[26, 27, 28, 29, 30]
      .filter((depth) => depth > state.high + 0.3 && depth < state.low)
      .flatMap((depth) => [
        line(`rule-${depth}`, left, y(depth), right, y(depth), { class: "rule" }),
        label(`tick-${depth}`, left - 8, y(depth) + 5, `−${depth}`, { class: "tick end" }),
      ]),
    ...years.map((year) =>
      label(`year-${year}`, x(year), base + leading + 4, String(year), { class: "tick middle" }),
    ),
    mark(
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
    ),
    ...shown(state.old, "old", old(model, at)),
    ...model.readings
      .filter(({ year }) => year <= state.until + 0.01 && x(year) > left - 1)
      .map(({ id, year, depth }) =>
        withRow(id, dot(id, x(year), y(depth), size, { class: "buoy" })),
      ),
    ...model.readings
      .filter(
        ({ year, views }) =>
          year <= state.until + 0.01 &&
          x(year) > left - 1 &&
          (views === near ||
            views === "both" ||
            (views === "wide" && near === "long" && model.wide)),
      )
      .map(({ id, year, depth, label: text, anchor }) =>
        label(
          `${id}-value`,
          x(year) + (anchor === "middle" ? 0 : size),
          anchor === "under" ? y(depth) + size + leading : y(depth) - size * 2,
          text,
          { class: { middle: "value middle", under: "value in-water", start: "value" }[anchor] },
        ),
      ),
    ...shown(state.rise, "rise", rise(model, at)),
    ...shown(state.last, "last", last(model, at)),
    ...shown(state.next, "next", next(model, at)),
  ];
}

const old = (model: Model, { x, y }: Placed): Mark[] => [
  line("line", x(1977), y(model.old.depth), model.right, y(model.old.depth), { class: "old-low" }),
  label("words", x(1995), y(model.old.depth) + model.leading, model.old.words, {
    class: "water middle",
  }),
];

function rise(model: Model, { x, y }: Placed): Mark[] {
  const { leading, rise: one, readings } = model;
  const [low, high] = [y(readings[0]!.depth), y(readings[1]!.depth)];
  const side = x(1999);
  return [
    line("span", side, low, side, high, { class: "hair" }),
    line("foot", side - 5, low, side + 5, low, { class: "hair" }),
    line("head", side - 5, high, side + 5, high, { class: "hair" }),
    label("amount", side + leading, (low + high) / 2, one.amount, { class: "hero sea-hue" }),
    ...lines("words", side + leading, (low + high) / 2 + leading * 1.5, one.words, leading, {
      class: "note",
    }),
  ];
}

function last(model: Model, { y }: Placed): Mark[] {
  const { right, leading, last: one, wide } = model;
  const top = y(25.3) + (wide ? 92 : 42);
  return [
    label("amount", right, top, one.amount, { class: "hero end sea-hue" }),
    ...lines("words", right, top + leading * 1.4, one.words, leading, { class: "note end" }),
  ];
}

/** The estimate, and by how much it is lower than the last reading. */
function next(model: Model, { x, y }: Placed): Mark[] {
  const { next: one, readings, size, leading, right, top, wide } = model;
  const from = readings.at(-1)!;
  const [px, py, r] = [x(one.year), y(one.depth), size * 1.5];
  const side = wide ? 330 : 200;
  return [
    line("way", x(from.year), y(from.depth), px, py, { class: "sea-way" }),
    withRow(
      one.id,
      mark("path", one.id, {
        class: "sea-guess",
        d: `M${round(px)},${round(py - r)}L${round(px + r)},${round(py)}L${round(px)},${round(py + r)}L${round(px - r)},${round(py)}Z`,
      }),
    ),
    label("value", px, py + r + leading, one.label, { class: "value middle" }),
    label("amount", right - side, top + (wide ? 78 : 38), `−${one.gap}`, {
      class: "hero sea-hue",
    }),
    label(
      "unit",
      right - side,
      top + (wide ? 78 : 38) + leading * 1.4,
      "more in this decade, one estimate",
      {
        class: "note strong",
      },
    ),
    ...lines("words", right - side, top + (wide ? 78 : 38) + leading * 2.6, one.words, leading, {
      class: "note",
    }),
  ];
}

/** Three hulls under one another, each a row of holds. */
function hulls(model: Model): Mark[] {
  const { left, right, top, base, leading, wide } = model;
  const start = wide ? left - 40 : left - 26;
  const pitch = (base - top) / model.hulls.length;
  const height = pitch * 0.34;
  const long = right - start;
  return model.hulls.map(({ id, filled, cells, amount, words }, i) => {
    const y = top + i * pitch + pitch * 0.52;
    const bow = height * 1.1;
    const room = (long - bow * 2) / cells;
    const gap = wide ? 5 : 3;
    return withRow(
      id,
      group(id, {}, [
        label("amount", start, y - pitch * 0.2, amount, {
          class: wide ? "hero small sea-hue" : "value sea-hue",
        }),
        ...lines(
          "words",
          start + (wide ? 190 : 92),
          y - pitch * 0.2 - (words.length - 1) * leading,
          words,
          leading,
          { class: "note" },
        ),
        mark("path", "hull", {
          class: "hull",
          d: `M${round(start)},${round(y - 4)}H${round(right)}L${round(right - bow)},${round(y + height)}H${round(start + bow * 0.5)}Z`,
        }),
        ...Array.from({ length: cells }, (_, n) => {
          const x = start + bow + n * room;
          const full = Math.min(1, Math.max(0, filled * cells - n));
          return group(`hold-${n}`, {}, [
            rect("room", x, y + 5, room - gap, height - 12, { class: "room" }),
            ...(full > 0
              ? [rect("load", x, y + 5, (room - gap) * full, height - 12, { class: "load" })]
              : []),
          ]);
        }),
      ]),
    );
  });
}

/** Two basins side by side, to one scale of depth, and a tanker in the first. */
function basins(model: Model): Mark[] {
  const { left, right, base, top, leading, wide } = model;
  const start = wide ? left - 40 : left - 26;
  const gap = wide ? 60 : 24;
  const width = (right - start - gap) / 2;
  const water = top + (wide ? 158 : 112);
  const unit = (base - (wide ? 30 : 14) - water) / 9;
  const { tanker } = model;
  const sides = model.basins.map(({ id, name, depth, before, planned, amount, words }, i) => {
    const x = start + i * (width + gap);
    const floor = water + depth * unit;
    const known = water + (before ?? depth) * unit;
    return withRow(
      id,
      group(id, {}, [
        label("name", x, top + leading * (wide ? 1 : 0.8), name, { class: "note strong" }),
        label("amount", x, top + leading * (wide ? 4 : 3.1), amount, { class: "hero sea-hue" }),
        ...lines("words", x, top + leading * (wide ? 5.3 : 4.2), words, leading, { class: "note" }),
        rect("ground", x, water - 6, width, base - water + 6, { class: "quay" }),
        rect("water", x + width * 0.08, water, width * 0.84, known - water, {
          class: planned ? "dig-plan" : "sea",
        }),
        ...(before === null
          ? []
          : [
              rect("dug", x + width * 0.08, known, width * 0.84, floor - known, { class: "sea" }),
              hatch("fresh", x + width * 0.08, known, width * 0.84, floor - known, 8, {
                class: "dug",
              }),
            ]),
        line("surface", x + width * 0.08, water, x + width * 0.92, water, { class: "surface" }),
      ]),
    );
  });
  const [x, w] = [start + width * 0.12, width * 0.76];
  return [
    ...sides,
    withRow(
      "taraz-liwa-dimensions",
      mark("path", "tanker", {
        class: "hull",
        d: `M${round(x)},${round(water - unit * 0.35)}H${round(x + w)}L${round(x + w * 0.9)},${round(water + tanker.draught * unit)}H${round(x + w * 0.06)}Z`,
      }),
    ),
    label("draught", x + w * 0.09, water + unit * (wide ? 1.2 : 1.3), tanker.amount, {
      class: "value on-hull",
    }),
    ...lines(
      "tanker-words",
      x + w * 0.09,
      water + unit * (wide ? 1.2 : 1.3) + leading,
      tanker.words,
      leading,
      { class: "note on-hull" },
    ),
  ];
}
