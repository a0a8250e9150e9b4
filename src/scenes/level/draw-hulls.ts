/** A tanker on high and on low water. None of it moves, so the model holds it drawn. */
import { group, label, withRow, type Mark } from "../../engine/svg/mark";
import { line, rect } from "../../engine/svg/parts";
import { tanker } from "../../engine/svg/things/tanker";
import { span } from "./draw-basins";
import type { Measures } from "./measures";

type Hull = Measures["tankers"][0];

/** How much higher than long a hull is drawn, so that its load can be seen. */
const LIFT = { wide: 1.45, narrow: 1.75 };
/** In twentieths of its length, up so much higher: the deck, the water when it is full, and the hold. */
const DECK = 2.2;
const FULL = 1.75;
const HOLD = { from: 3.3, to: 17, floor: 0.3, roof: 2 };
/** Where words point at what is not loaded. */
const LEFT = 15.6;

/** One tanker full, and under it on lower water, over beds of one height. */
export function hulls(model: Measures): Mark[] {
  const { plot, tankers } = model;
  const high = plot.height / tankers.length;
  return tankers.map((one, i) =>
    withRow(one.id, group(one.id, {}, afloat(model, one, plot.y + high * (i + 1)))),
  );
}

/** The tanker over the bed: its keel keeps its height, so that on lower water less of it is under. */
function afloat({ edge, width, wide, leading }: Measures, one: Hull, foot: number): Mark[] {
  const long = width - edge * (wide ? 6.8 : 6.6);
  const lift = LIFT[wide ? "wide" : "narrow"];
  const u = long / 20;
  const up = u * lift;
  const gap = wide ? 14 : 0;
  const bed = foot - gap - (wide ? 12 : 6);
  const keel = bed - leading * 1.4;
  const [deck, high] = [keel - DECK * up, keel - FULL * up];
  // No more than the load went: the fall itself is a sketch.
  const water = high + (keel - high) * (1 - one.filled);
  const at = (along: number) => edge + along * u;
  const words = keel - (wide ? 0.62 : 0.7) * up;
  const arrow = at(4);
  const beneath = (keel + bed) / 2 + leading * 0.28;
  return [
    rect("sea", [0, water, width, bed - water], { class: "lake" }),
    rect("bed", [0, bed, width, foot - gap - bed], { class: "quay" }),
    line("surface", [0, water], [width, water], { class: "surface" }),
    ...(water > high
      ? [
          line("was", [0, high], [width, high], { class: "water-mark other" }),
          label("before", [width - edge, high - (wide ? 6 : 4)], one.before, { class: "note end" }),
        ]
      : []),
    // A phone has no room for it beside the hull.
    label("level", [width - edge, wide ? water + leading : beneath], one.level, {
      class: "note end on-lake",
    }),
    tanker("hull", [edge, keel], long, { look: "hull", lift }),
    ...hold(one, [keel, u, up], [at(LEFT), deck - leading * (wide ? 0.45 : 1.2)]),
    label("amount", [at(3.3) + leading * 0.8, words], one.load, {
      class: wide ? "hero in-hold" : "hero small in-hold",
    }),
    ...(one.name
      ? [
          label("name", [at(3.3) + leading * 0.8 + one.at, words], one.name, {
            class: "note strong in-hold",
          }),
        ]
      : []),
    span("room", arrow, [keel, bed]),
    label("room-words", [arrow + leading * 0.6, beneath], one.room, {
      class: "note on-lake",
    }),
  ];
}

/** The load in the hold, from its floor up; what is not loaded is hollow over it, and says so over the deck. */
function hold(
  { filled, empty }: Hull,
  [keel, u, up]: [number, number, number],
  [at, over]: [number, number],
): Mark[] {
  const [x, wide] = [at + (HOLD.from - LEFT) * u, (HOLD.to - HOLD.from) * u];
  const [roof, high] = [keel - HOLD.roof * up, (HOLD.roof - HOLD.floor) * up];
  const top = roof + high * (1 - filled);
  return [
    rect("room-in", [x, roof, wide, high], { class: "paper" }),
    rect("load", [x, top, wide, roof + high - top], { class: "hold-load" }),
    ...(filled < 1
      ? [
          rect("left", [x, roof, wide, top - roof], { class: "hold" }),
          line("stem", [at, over + u * 0.1], [at, (roof + top) / 2], { class: "hair dark" }),
          label("left-words", [x + wide, over], empty, { class: "value end as-sea-route" }),
        ]
      : []),
  ];
}
