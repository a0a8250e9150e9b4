/** A tanker on high and on low water. Runs in the browser too: only `svg`. */
import { group, label, mark, round, withRow, type Mark } from "../../engine/svg/mark";
import { line, rect } from "../../engine/svg/parts";
import { span } from "./draw-basins";
import type { Model } from "./model";

type Hull = Model["tanker"];
type Ferry = Model["ferries"]["rows"][0];

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
  const row = leading * (wide ? 1.6 : 1.2);
  const under = leading * (wide ? 1.2 : 1.1) + row * ferries.rows.length;
  const at = (i: number): Box => ({
    x: edge + i * (across + gap),
    y: plot.y,
    width: across,
    height: plot.height - under - leading * 0.6,
  });
  const foot = plot.y + plot.height - (wide ? 9 : 5);
  return [
    withRow(
      "aktau-tanker-full",
      group("before", {}, afloat(model, { ...model.tanker, filled: 1 }, at(0), 0)),
    ),
    withRow(model.tanker.id, group(model.tanker.id, {}, afloat(model, model.tanker, at(1), 1))),
    label("ferries", [edge, foot - under + leading * 0.9], ferries.words, {
      class: "note strong",
    }),
    ...ferries.rows.map((one, i) =>
      withRow(
        one.id,
        group(one.id, {}, ferry(model, one, foot - row * (ferries.rows.length - 1 - i))),
      ),
    ),
  ];
}

/** Of the tank wagons that a ferry took those that it takes and, hollow, those that it leaves; words before them. */
function ferry({ edge, width, wide, ferries }: Model, one: Ferry, foot: number): Mark[] {
  const x = ferries.at;
  const long = width - edge - x;
  const pitch = long / one.cells;
  const [high, base] = wide ? [17, foot - 5] : [9, foot];
  // On a phone wheels would be specks.
  const under = Array.from({ length: wide ? one.cells : 0 }, (_, n) => {
    const from = round(x + n * pitch);
    const wheel = (at: number) => `M${round(from + at)},${base + 2}a3,3 0 1 0 6,0a3,3 0 1 0 -6,0`;
    return `M${from},${base}h${round(pitch - 5)}v2h${-round(pitch - 5)}Z${wheel(8)}${wheel(pitch - 19)}`;
  });
  return [
    label("words", [edge, foot - (wide ? 5 : 0)], one.words, { class: "note" }),
    ...(wide ? [mark("path", "wheels", { class: "person", d: under.join("") })] : []),
    ...tanks(one, { x, y: base - high, width: long, height: high }, wide),
  ];
}

/** The tanker over the bed: its keel keeps its height, so that on lower water less of it is under. */
function afloat(model: Model, one: Hull, { x, y, width, height }: Box, low: 0 | 1): Mark[] {
  const { wide, leading, edge, plot } = model;
  const said = leading * (wide ? 4 : 3.2);
  // A mast over the deck, the hull, water under the keel, the bed.
  const deep = (height - said) / (0.43 + 1 + 0.36 + 0.14);
  const deck = y + said + deep * 0.43;
  const [keel, bed] = [deck + deep, deck + deep * 1.36];
  const high = deck + deep * DRY;
  // No more than the load went: the fall itself is a sketch.
  const water = low ? high + (keel - high) * (1 - one.filled) : high;
  // Each tanker has water of its own: what lies between them is no wall in one sea.
  const half = wide ? 10 : 3;
  const [from, to] = low ? [plot.width / 2 + half, plot.width] : [0, plot.width / 2 - half];
  const arrow = x + width * 0.5;
  return [
    label("name", [x, y + leading * 0.9], low ? one.name : one.left, { class: "note strong" }),
    label("amount", [x, y + leading * (wide ? 3 : 2.6)], low ? one.load : one.full, {
      class: "hero small as-ink",
    }),
    rect("sea", [from, water, to - from, bed - water], { class: "lake" }),
    rect("bed", [from, bed, to - from, y + height - bed], { class: "quay" }),
    line("surface", [from, water], [to, water], { class: "surface" }),
    ...(low
      ? [line("was", [from - half * 2, high], [to, high], { class: "water-mark other" })]
      : []),
    tankerHull([x, deck], width - (low ? edge * 0.4 : 0), deep),
    ...hold(
      one,
      { x: x + width * 0.14, y: deck + deep * 0.1, width: width * 0.74, height: deep * 0.78 },
      [deck - leading * 0.45, leading],
    ),
    span("room", arrow, [keel, bed]),
    label("room-words", [arrow + leading * 0.6, (keel + bed) / 2 + leading * 0.28], one.room, {
      class: "note on-lake",
    }),
  ];
}

/** How much of a hull is over the water when it is full. */
const DRY = 0.22;

/** The load in the hold, from its floor up; what is not loaded is hollow over it, and says so over the deck. */
function hold(
  { filled, empty }: Hull,
  { x, y, width, height }: Box,
  [over, leading]: [number, number],
): Mark[] {
  const top = y + height * (1 - filled);
  const at = x + width * 0.5;
  return [
    rect("load", [x, top, width, y + height - top], { class: "hold-load" }),
    ...(filled < 1
      ? [
          rect("left", [x, y, width, top - y], { class: "hold" }),
          line("left-stem", [at, over + leading * 0.2], [at, (y + top) / 2], {
            class: "hair dark",
          }),
          label("left-words", [at, over], empty, { class: "note strong middle" }),
        ]
      : []),
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

/** Tank wagons, filled one after the other. */
function tanks({ filled, cells }: Ferry, { x, y, width, height }: Box, wide: boolean): Mark[] {
  const pitch = width / cells;
  const [across, rx] = wide ? [pitch - 5, 7] : [pitch - 2.6, 2];
  return Array.from({ length: cells }, (_, n) => {
    const start = x + n * pitch;
    const full = Math.min(1, Math.max(0, filled * cells - n));
    return group(`hold-${n}`, {}, [
      rect("room", [start, y, across, height], { class: full < 1 ? "hold" : "hold-load", rx }),
      ...(full > 0
        ? [
            rect("load", [start, y, across * full, height], {
              class: "hold-load",
              rx: round(Math.min(rx, across * full * 0.5)),
            }),
          ]
        : []),
    ]);
  });
}
