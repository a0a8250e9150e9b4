/** A tanker on high and on low water. Runs in the browser too: only `svg`. */
import { group, label, mark, round, withRow, type Mark } from "../../engine/svg/mark";
import { line, rect } from "../../engine/svg/parts";
import { span } from "./draw-basins";
import type { Model } from "./model";

type Hull = Model["tanker"];

/** Where something is drawn. */
interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** One tanker before and on lower water, over beds of one height; under them what ferries leave behind. */
export function hulls(model: Model): Mark[] {
  const { plot, edge, width, wide, leading, ferries } = model;
  const gap = wide ? 40 : 14;
  const across = (width - edge * 2 - gap) / 2;
  const said = leading * (ferries.length + 0.5);
  const at = (i: number): Box => ({
    x: edge + i * (across + gap),
    y: plot.y,
    width: across,
    height: plot.height - said,
  });
  const foot = plot.y + plot.height;
  return [
    withRow(
      "aktau-tanker-full",
      group("before", {}, afloat(model, { ...model.tanker, filled: 1 }, at(0), 0)),
    ),
    withRow(model.tanker.id, group(model.tanker.id, {}, afloat(model, model.tanker, at(1), 1))),
    ...ferries.map(({ id, words }, i) =>
      withRow(
        id,
        label(id, [edge, foot - leading * (ferries.length - i - 0.65)], words, { class: "note" }),
      ),
    ),
  ];
}

/** The tanker over the bed: its keel keeps its height, so that on lower water less of it is under. */
function afloat(model: Model, one: Hull, { x, y, width, height }: Box, low: 0 | 1): Mark[] {
  const { wide, leading, edge, plot } = model;
  const at = (share: number) => y + height * share;
  const [deck, keel, bed] = wide ? [at(0.41), at(0.77), at(0.91)] : [at(0.42), at(0.79), at(0.92)];
  const deep = keel - deck;
  const [high, fallen] = [deck + deep * 0.22, deck + deep * 0.5];
  const water = low ? fallen : high;
  // Each tanker has water of its own: what lies between them is no wall in one sea.
  const half = wide ? 10 : 3;
  const [from, to] = low ? [plot.width / 2 + half, plot.width] : [0, plot.width / 2 - half];
  const arrow = x + width * 0.5;
  return [
    label("name", [x, y + leading * 1.1], low ? one.name : one.left, {
      class: wide ? "value" : "note strong",
    }),
    rect("sea", [from, water, to - from, bed - water], { class: "lake" }),
    rect("bed", [from, bed, to - from, at(1) - bed], { class: "quay" }),
    line("surface", [from, water], [to, water], { class: "surface" }),
    ...(low ? [line("was", [from, high], [to, high], { class: "water-mark other" })] : []),
    tankerHull([x, deck], width - (low ? edge * 0.4 : 0), deep),
    ...tanks(
      one,
      { x: x + width * 0.14, y: deck + deep * 0.13, width: width * 0.76, height: deep * 0.72 },
      wide,
    ),
    span("room", arrow, [keel, bed]),
    label("room-words", [arrow + leading * 0.6, (keel + bed) / 2 + leading * 0.28], one.room, {
      class: "note on-lake",
    }),
  ];
}

/** A hull with its bow to the right and its bridge at the stern. */
const tankerHull = ([x, y]: [number, number], long: number, deep: number): Mark => {
  const at = (share: number) => round(x + long * share);
  const turn = round(y + deep * 0.9);
  const [keel, house] = [round(y + deep), round(y - deep * 0.3)];
  return mark("path", "hull", {
    class: "hull",
    d: `M${at(0)},${round(y)}H${at(0.03)}V${house}H${at(0.06)}V${round(y - deep * 0.43)}H${at(0.085)}V${house}H${at(0.12)}V${round(y)}H${at(1)}Q${at(0.96)},${turn} ${at(0.93)},${keel}H${at(0.03)}Q${at(0.01)},${turn} ${at(0)},${round(y)}Z`,
  });
};

/** Tanks in a hull, filled one after the other. */
function tanks({ filled, cells }: Hull, { x, y, width, height }: Box, wide: boolean): Mark[] {
  const pitch = width / cells;
  const across = pitch - (wide ? 5 : 2.6);
  return Array.from({ length: cells }, (_, n) => {
    const start = x + n * pitch;
    const full = Math.min(1, Math.max(0, filled * cells - n));
    return group(`hold-${n}`, {}, [
      rect("room", [start, y, across, height], { class: full < 1 ? "hold" : "hold-load" }),
      ...(full > 0
        ? [rect("load", [start, y, across * full, height], { class: "hold-load" })]
        : []),
    ]);
  });
}
