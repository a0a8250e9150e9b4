/** A tanker on high and on low water, and two ferries. Runs in the browser too: only `svg`. */
import { group, label, mark, round, withRow, type Mark } from "../../engine/svg/mark";
import { line, rect } from "../../engine/svg/parts";
import { span } from "./draw-basins";
import type { Model } from "./model";

type Hull = Model["hulls"][0];

/** Where something is drawn. */
interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** One tanker over one bed, before and on lower water; under them ferries, side by side. */
export function hulls(model: Model): Mark[] {
  const { plot, edge, width, wide } = model;
  const [tanker, ...ferries] = model.hulls;
  const gap = wide ? 40 : 14;
  const across = (width - edge * 2 - gap) / 2;
  const upper = plot.height * 0.6;
  const at = (i: number, y: number, height: number): Box => ({
    x: edge + i * (across + gap),
    y,
    width: across,
    height,
  });
  const bed = plot.y + upper * 0.92;
  return [
    rect("bed", [0, bed, width, upper * 0.08], { class: "quay" }),
    withRow(
      "aktau-tanker-full",
      group("before", {}, afloat(model, { ...tanker!, filled: 1 }, at(0, plot.y, upper), 0)),
    ),
    withRow(tanker!.id, group(tanker!.id, {}, afloat(model, tanker!, at(1, plot.y, upper), 1))),
    ...ferries.map((one, i) =>
      withRow(
        one.id,
        group(one.id, {}, ferry(model, one, at(i, plot.y + upper, plot.height - upper))),
      ),
    ),
  ];
}

/** The tanker over the bed: its keel keeps its height, so that on lower water less of it is under. */
function afloat(model: Model, one: Hull, { x, y, width, height }: Box, low: 0 | 1): Mark[] {
  const { wide, leading, edge, plot } = model;
  const at = (share: number) => y + height * share;
  // On phones the bridge needs more room under the words.
  const down = wide ? 0 : 0.09;
  const [deck, keel, bed] = [at(0.32 + down), at(0.79), at(0.92)];
  const [high, water] = [at(0.42 + down), at((low ? 0.56 : 0.42) + down)];
  const [from, to] = low ? [plot.width / 2 + 1.5, plot.width] : [0, plot.width / 2 - 1.5];
  const arrow = x + width * 0.5;
  return [
    label("name", [x, y + leading * 1.1], low ? one.name : one.left, {
      class: wide ? "value" : "note strong",
    }),
    rect("sea", [from, water, to - from, bed - water], { class: "lake" }),
    line("surface", [from, water], [to, water], { class: "surface" }),
    ...(low ? [line("was", [from, high], [to, high], { class: "water-mark other" })] : []),
    tankerHull([x, deck], width - (low ? edge * 0.4 : 0), keel - deck),
    ...loads(one, { x: x + width * 0.15, y: deck, width: width * 0.74, height: keel - deck }),
    span("room", arrow, [keel, bed]),
    label("room-words", [arrow + leading * 0.6, (keel + bed) / 2 + leading * 0.28], one.room, {
      class: "note",
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

/** A ferry on the water, with tank wagons on its deck. */
function ferry(model: Model, one: Hull, { x, y, width, height }: Box): Mark[] {
  const { wide, leading, plot } = model;
  const water = y + height * 0.9;
  const deck = water - height * 0.13;
  const at = (share: number) => round(x + width * share);
  const left = x < plot.width / 3;
  const [from, to] = left ? [0, plot.width / 2] : [plot.width / 2, plot.width];
  const [bridge, top] = [round(deck - height * 0.2), round(deck - height * 0.28)];
  return [
    label("name", [x, y + leading * (wide ? 1.7 : 1.25)], one.name, {
      class: wide ? "value" : "note strong",
    }),
    label("left", [x, y + leading * (wide ? 2.75 : 2.25)], one.left, { class: "note" }),
    rect("sea", [from, water - height * 0.05, to - from, y + height - water + height * 0.05], {
      class: "lake",
    }),
    mark("path", "hull", {
      class: "hull",
      d: `M${at(0)},${round(deck)}V${bridge}H${at(0.02)}V${top}H${at(0.06)}V${bridge}H${at(0.1)}V${round(deck)}H${at(1)}L${at(0.95)},${round(water)}H${at(0.02)}Z`,
    }),
    ...loads(one, { x: x + width * 0.13, y: deck, width: width * 0.82, height: height * 0.16 }),
  ];
}

/** How high a wagon stands over the deck. */
const BOGIE = 4;

/** Holds in a tanker, wagons on the deck of a ferry, filled one after the other. */
function loads({ kind, filled, cells }: Hull, { x, y, width, height }: Box): Mark[] {
  const pitch = width / cells;
  const gap = pitch * (kind === "tanker" ? 0.1 : 0.14);
  const [top, high] =
    kind === "tanker" ? [y + height * 0.12, height * 0.72] : [y - height - BOGIE, height];
  return Array.from({ length: cells }, (_, n) => {
    const start = x + n * pitch;
    const full = Math.min(1, Math.max(0, filled * cells - n));
    const turn = { rx: kind === "tanker" ? 0 : round(Math.min(high, pitch) * 0.36) };
    return group(`hold-${n}`, {}, [
      rect("room", [start, top, pitch - gap, high], { class: "hold", ...turn }),
      ...(full > 0
        ? [rect("load", [start, top, (pitch - gap) * full, high], { class: "hold-load", ...turn })]
        : []),
      ...(kind === "ferry"
        ? [
            line("deck", [start, y - BOGIE / 2], [start + pitch - gap, y - BOGIE / 2], {
              class: full > 0.5 ? "bogie" : "bogie gone-too",
            }),
          ]
        : []),
    ]);
  });
}
