/** The basin of a port in section. None of it moves, so the model holds it drawn. */
import {
  group,
  label,
  lines,
  mark,
  round,
  withRow,
  type Mark,
  type Point,
} from "../../engine/svg/mark";
import { line, rect } from "../../engine/svg/parts";
import { ferry } from "../../engine/svg/things/ship";
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
      // Under the water, which covers the lower part of its hull.
      afloat([x + w * SHIP_AT, surface], w * (wide ? 0.2 : 0.27)),
      rect("water", [x, surface, w, bottom - surface], { class: "lake" }),
      ...(dug ? [spoken("dug", dug, [x, w, wide], [water, unit])] : []),
      ...(lost ? [spoken("lost", lost, [x, w, wide], [water, unit])] : []),
      ...(fallen ? [line("was", [x, water], [x + w, water], { class: "water-mark other" })] : []),
      line("surface", [x, surface], [x + w, surface], { class: "surface" }),
      // The last is that of the surface, under it; what was before stands over its line.
      ...levels.map((text, i) => {
        const last = i === levels.length - 1;
        return label(
          `level-${i}`,
          [x + w - 4, last ? surface + leading * 1.1 : water - leading * 0.35],
          text,
          { class: `note end${last ? " on-lake" : ""}` },
        );
      }),
      span("depth", arrow, [surface, bottom]),
      label("amount", [arrow + (wide ? 16 : 8), (surface + bottom) / 2 + leading * 0.6], amount, {
        class: "hero as-ink on-lake depth-figure",
      }),
    ]),
  );
}

/** A ferry on the water, its bow to the left, where west is; how deep it goes is not drawn. */
const afloat = ([x, y]: Point, long: number): Mark =>
  group("ship", { transform: `translate(${round(x)} ${round(y + long * DRAUGHT)}) scale(-1 1)` }, [
    ferry("hull", [-round(long), 0], round(long), "hull"),
  ]);

/** Where in a basin its depth is measured, as a part of its breadth. */
const DEPTH_AT = 0.06;

/** Where its ship begins, as a part of that breadth, and how deep it goes, as a part of its length. */
const SHIP_AT = 0.1;
const DRAUGHT = 0.08;

/** A metre of which the picture speaks, filled at the floor or empty at the surface, and what became of it. */
const spoken = (
  key: "dug" | "lost",
  { from, deep, words }: NonNullable<Basin["dug"]>,
  [x, w, wide]: readonly [number, number, boolean],
  [water, unit]: readonly [number, number],
): Mark => {
  const look = key === "lost" && wide ? "hero lost-words as-ink" : "value";
  const base = key === "lost" && wide ? 17 : wide ? 8 : 5;
  return group(key, {}, [
    rect("metre", [x, water + from * unit, w, deep * unit], { class: key }),
    label(
      "metre-words",
      [x + w - (wide ? 12 : 6), water + (from + deep / 2) * unit + base],
      words,
      { class: `${look} end on-lake` },
    ),
  ]);
};

/** An upright arrow with two heads. */
export function span(key: string, x: number, [from, to]: [number, number], look = "fall"): Mark {
  const [top, foot] = [round(from), round(to)];
  return mark("path", key, {
    class: look,
    d: `M${round(x)},${top}V${foot}m-5,-8l5,8l5,-8M${round(x - 5)},${round(top + 8)}l5,-8l5,8`,
  });
}
