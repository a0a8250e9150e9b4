/** The basin of a port in section. None of it moves, so the model holds it drawn. */
import { group, label, lines, mark, round, withRow, type Mark } from "../../engine/svg/mark";
import { line, rect } from "../../engine/svg/parts";
import type { Measures } from "./measures";

type Basin = Measures["basins"][0];

/** How high a quay stands over the first surface, in metres. */
const QUAY = 0.7;

/** The basin at three times side by side, to one scale. */
export function basins(model: Measures): Mark[] {
  const { plot, edge, width, leading } = model;
  const foot = plot.y + plot.height;
  const across = (width - edge * 2) / model.basins.length;
  const said = Math.max(...model.basins.map(({ words }) => words.length));
  const deepest = Math.max(...model.basins.map(({ floor }) => floor));
  const top = plot.y + leading * (said + 0.7);
  const unit = (foot - top) / (deepest + 0.5 + QUAY);
  const water = top + unit * QUAY;
  return [
    rect("ground", [0, top, width, foot - top], { class: "quay" }),
    ...model.basins.map((one, i) => basin(model, one, [edge + i * across, across], [water, unit])),
  ];
}

function basin(
  { plot, leading, wide }: Measures,
  { id, fallen, floor, dug, lost, amount, words, levels }: Basin,
  [start, across]: [number, number],
  [water, unit]: [number, number],
): Mark {
  const gap = wide ? 10 : 4;
  const [x, w] = [start + gap, across - gap * 2];
  const surface = water + fallen * unit;
  const bottom = water + floor * unit;
  const arrow = x + w * DEPTH_AT;
  return withRow(
    id,
    group(id, {}, [
      ...lines("words", [x + 4, plot.y + leading * 0.9], words, {
        leading,
        class: "note strong",
      }),
      rect("empty", [x, water - unit * QUAY, w, bottom - water + unit * QUAY], { class: "paper" }),
      rect("water", [x, surface, w, bottom - surface], { class: "lake" }),
      ...(dug ? [spoken("dug", dug, [x, w, leading], [water, unit])] : []),
      ...(lost ? [spoken("lost", lost, [x, w, leading], [water, unit])] : []),
      ...(fallen ? [line("was", [x, water], [x + w, water], { class: "water-mark other" })] : []),
      line("surface", [x, surface], [x + w, surface], { class: "surface" }),
      ...levels.map((text, i) =>
        label(
          `level-${i}`,
          [x + w - 4, i ? surface + leading * 1.1 : water - leading * 0.35],
          text,
          { class: `note end${i ? " on-lake" : ""}` },
        ),
      ),
      span("depth", arrow, [surface, bottom]),
      label("amount", [arrow + (wide ? 16 : 8), (surface + bottom) / 2], amount, {
        class: `hero as-ink on-lake ${wide ? "" : "small"}`,
      }),
    ]),
  );
}

/** Where in a basin its depth is measured, as a part of its breadth. */
const DEPTH_AT = 0.12;

/** A metre of which the picture speaks, filled at the floor or empty at the surface, and what became of it. */
const spoken = (
  key: "dug" | "lost",
  { from, deep, words }: NonNullable<Basin["dug"]>,
  [x, w, leading]: readonly [number, number, number],
  [water, unit]: readonly [number, number],
): Mark =>
  group(key, {}, [
    rect("metre", [x, water + from * unit, w, deep * unit], { class: key }),
    label(
      "metre-words",
      [x + w - leading * 0.5, water + (from + deep / 2) * unit + leading * 0.28],
      words,
      { class: "note strong end on-lake" },
    ),
  ]);

/** An upright arrow with two heads. */
export function span(key: string, x: number, [from, to]: [number, number], look = "fall"): Mark {
  const [top, foot] = [round(from), round(to)];
  return mark("path", key, {
    class: look,
    d: `M${round(x)},${top}V${foot}m-5,-8l5,8l5,-8M${round(x - 5)},${round(top + 8)}l5,-8l5,8`,
  });
}
