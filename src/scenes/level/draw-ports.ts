/** Hulls and basins in section. Runs in the browser too: only `svg`. */
import { group, label, lines, mark, round, withRow, type Mark } from "../../engine/svg/mark";
import { hatch, line, rect } from "../../engine/svg/parts";
import type { Model } from "./model";

/** Three hulls under one another, each a row of holds. */
export function hulls(model: Model): Mark[] {
  const { left, right, top, base, leading, wide } = model;
  const start = wide ? left - 40 : left - 26;
  const pitch = (base - top) / model.hulls.length;
  const height = pitch * 0.34;
  return model.hulls.map((one, i) => {
    const y = top + i * pitch + pitch * 0.52;
    const said = y - pitch * 0.2;
    return withRow(
      one.id,
      group(one.id, {}, [
        label("amount", [start, said], one.amount, {
          class: wide ? "hero small sea-hue" : "value sea-hue",
        }),
        ...lines(
          "words",
          [start + (wide ? 190 : 92), said - (one.words.length - 1) * leading],
          one.words,
          { leading, class: "note" },
        ),
        ...hull(one, { x: start, y, width: right - start, height }, wide ? 5 : 3),
      ]),
    );
  });
}

interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** A hull with holds that are filled one after the other, `gap` apart. */
function hull(
  { filled, cells }: Model["hulls"][0],
  { x, y, width, height }: Box,
  gap: number,
): Mark[] {
  const bow = height * 1.1;
  const room = (width - bow * 2) / cells;
  return [
    mark("path", "hull", {
      class: "hull",
      d: `M${round(x)},${round(y - 4)}H${round(x + width)}L${round(x + width - bow)},${round(y + height)}H${round(x + bow * 0.5)}Z`,
    }),
    ...Array.from({ length: cells }, (_, n) => {
      const start = x + bow + n * room;
      const full = Math.min(1, Math.max(0, filled * cells - n));
      return group(`hold-${n}`, {}, [
        rect("room", [start, y + 5, room - gap, height - 12], { class: "room" }),
        ...(full > 0
          ? [rect("load", [start, y + 5, (room - gap) * full, height - 12], { class: "load" })]
          : []),
      ]);
    }),
  ];
}

/** Where the basins stand: the water's height, and picture units to a metre. */
interface Depths {
  water: number;
  unit: number;
  width: number;
}

/** Two basins side by side, to one scale of depth, and a tanker in the first. */
export function basins(model: Model): Mark[] {
  const { left, right, base, top, wide } = model;
  const start = wide ? left - 40 : left - 26;
  const gap = wide ? 60 : 24;
  const width = (right - start - gap) / 2;
  const water = top + (wide ? 158 : 112);
  const deepest = Math.max(
    ...model.basins.map(({ depth, before }) => Math.max(depth, before ?? 0)),
  );
  // A metre of ground shows under the deepest basin.
  const unit = (base - (wide ? 30 : 14) - water) / (deepest + 1);
  const depths = { water, unit, width };
  return [
    ...model.basins.map((one, i) => basin(model, one, start + i * (width + gap), depths)),
    ...tanker(model, start, depths),
  ];
}

function basin(
  { base, top, leading, wide }: Model,
  { id, name, depth, before, planned, amount, words }: Model["basins"][0],
  x: number,
  { water, unit, width }: Depths,
): Mark {
  const floor = water + depth * unit;
  const known = water + (before ?? depth) * unit;
  const [side, across] = [x + width * 0.08, width * 0.84];
  return withRow(
    id,
    group(id, {}, [
      label("name", [x, top + leading * (wide ? 1 : 0.8)], name, { class: "note strong" }),
      label("amount", [x, top + leading * (wide ? 4 : 3.1)], amount, { class: "hero sea-hue" }),
      ...lines("words", [x, top + leading * (wide ? 5.3 : 4.2)], words, { leading, class: "note" }),
      rect("ground", [x, water - 6, width, base - water + 6], { class: "quay" }),
      rect("water", [side, water, across, known - water], { class: planned ? "dig-plan" : "sea" }),
      ...(before === null
        ? []
        : [
            rect("dug", [side, known, across, floor - known], { class: "sea" }),
            hatch("fresh", [side, known, across, floor - known], 8, { class: "dug" }),
          ]),
      line("surface", [side, water], [x + width * 0.92, water], { class: "surface" }),
    ]),
  );
}

function tanker(
  { leading, wide, tanker: one }: Model,
  start: number,
  { water, unit, width }: Depths,
): Mark[] {
  const [x, w] = [start + width * 0.12, width * 0.76];
  const [side, y] = [x + w * 0.09, water + unit * (wide ? 1.2 : 1.3)];
  return [
    withRow(
      one.id,
      mark("path", "tanker", {
        class: "hull",
        d: `M${round(x)},${round(water - unit * 0.35)}H${round(x + w)}L${round(x + w * 0.9)},${round(water + one.draught * unit)}H${round(x + w * 0.06)}Z`,
      }),
    ),
    label("draught", [side, y], one.amount, { class: "value on-hull" }),
    ...lines("tanker-words", [side, y + leading], one.words, { leading, class: "note on-hull" }),
  ];
}
