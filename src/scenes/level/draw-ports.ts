/** Ships and basins in section. Runs in the browser too: only `svg`. */
import { group, label, lines, mark, round, withRow, type Mark } from "../../engine/svg/mark";
import { hatch, line, rect } from "../../engine/svg/parts";
import { person } from "../../engine/svg/things/person";
import type { Model } from "./model";

type Hull = Model["hulls"][0];

/** Three ships under one another, each on its own water. */
export function hulls(model: Model): Mark[] {
  const { plot } = model;
  const pitch = plot.height / model.hulls.length;
  return model.hulls.map((one, i) =>
    withRow(one.id, group(one.id, {}, ship(model, one, [plot.y + i * pitch, pitch]))),
  );
}

/** A ship: its name at its stern, its load, and over the room that stays empty what it leaves. */
function ship(model: Model, one: Hull, [top, pitch]: [number, number]): Mark[] {
  const { edge, width, wide, leading } = model;
  const water = top + pitch * 0.86;
  const high = pitch * (one.kind === "tanker" ? 0.38 : 0.2);
  const length = width - edge * 2;
  const deck = water - high;
  const said = top + leading * (wide ? 1.5 : 1.1);
  return [
    label("name", [edge, said], one.name, { class: "value" }),
    label("left", [width - edge, said], one.left, {
      class: "note strong end",
    }),
    rect("sea", [0, water - high * 0.3, width, pitch * 0.14 + high * 0.3], { class: "lake" }),
    mark("path", "hull", {
      class: "hull",
      d: `M${edge},${round(deck)}H${edge + length}L${round(edge + length * 0.95)},${round(water)}H${round(edge + length * 0.02)}Z`,
    }),
    house([edge, deck], one.kind === "tanker" ? pitch * 0.11 : pitch * 0.2, length),
    ...loads(one, { x: edge + length * 0.13, y: deck, width: length * 0.78, height: high }),
  ];
}

/** The bridge at the stern, with its funnel. */
const house = ([x, deck]: [number, number], high: number, length: number): Mark =>
  mark("path", "house", {
    class: "hull",
    d: `M${round(x + length * 0.02)},${round(deck)}v${round(-high)}h${round(length * 0.03)}v${round(-high * 0.3)}h${round(length * 0.025)}v${round(high * 0.3)}h${round(length * 0.03)}v${round(high)}z`,
  });

interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** How high a wagon stands over the deck. */
const BOGIE = 4;

/** Holds in a tanker, wagons on the deck of a ferry, filled one after the other. */
function loads({ kind, filled, cells }: Hull, { x, y, width, height }: Box): Mark[] {
  const pitch = width / cells;
  const gap = pitch * (kind === "tanker" ? 0.08 : 0.12);
  const [top, high] =
    kind === "tanker"
      ? [y + height * 0.14, height * 0.68]
      : [y - height * 0.92 - BOGIE, height * 0.92];
  return Array.from({ length: cells }, (_, n) => {
    const start = x + n * pitch;
    const full = Math.min(1, Math.max(0, filled * cells - n));
    const turn = { rx: kind === "tanker" ? 0 : round(high * 0.4) };
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

/** The basin at three times side by side, to one scale, a tanker in the first and a person on each quay. */
export function basins(model: Model): Mark[] {
  const { plot, edge, width, leading } = model;
  const foot = plot.y + plot.height;
  const across = (width - edge * 2) / model.basins.length;
  const said = Math.max(...model.basins.map(({ words }) => words.length));
  const deepest = Math.max(...model.basins.map(({ floor }) => floor));
  const top = plot.y + leading * (said + 0.6);
  // Over the surface stands the quay, and a person on it.
  const unit = (foot - top) / (deepest + 0.5 + 0.7 + model.personHeight);
  const water = top + unit * (0.7 + model.personHeight);
  const quay = water - unit * 0.7;
  return [
    rect("ground", [0, quay, width, foot - quay], { class: "quay" }),
    ...model.basins.map((one, i) => basin(model, one, [edge + i * across, across], [water, unit])),
    ...[1, 2].map((i) =>
      person(`person-${i}`, [edge + i * across, quay], unit * model.personHeight),
    ),
    withRow("taraz-liwa-dimensions", group("hull", {}, tanker(model, across, [water, unit]))),
  ];
}

type Basin = Model["basins"][0];

function basin(
  { plot, leading, wide }: Model,
  { id, fallen, floor, metre, amount, words }: Basin,
  [start, across]: [number, number],
  [water, unit]: [number, number],
): Mark {
  const gap = wide ? 22 : 9;
  const [x, w] = [start + gap, across - gap * 2];
  const surface = water + fallen * unit;
  const bottom = water + floor * unit;
  const arrow = x + w * DEPTH_AT;
  return withRow(
    id,
    group(id, {}, [
      ...lines("words", [x, plot.y + leading * 0.9], words, { leading, class: "note strong" }),
      rect("empty", [x, water - unit * 0.7, w, bottom - water + unit * 0.7], { class: "paper" }),
      rect("water", [x, surface, w, bottom - surface], { class: "lake" }),
      ...(metre ? hatched(metre, [x, w], [water, unit]) : []),
      ...(fallen ? [line("was", [x, water], [x + w, water], { class: "water-mark other" })] : []),
      line("surface", [x, surface], [x + w, surface], { class: "surface" }),
      span("depth", arrow, [surface, bottom]),
      label("amount", [arrow + (wide ? 12 : 7), bottom - unit * 1.7], amount, { class: "value" }),
    ]),
  );
}

/** Where in a basin its depth is measured, as a part of its breadth. */
const DEPTH_AT = 0.14;

/** The metre of which the picture speaks, and what became of it. */
const hatched = (
  { from, deep, words }: NonNullable<Basin["metre"]>,
  [x, w]: [number, number],
  [water, unit]: [number, number],
): Mark[] => [
  hatch("metre", [x, water + from * unit, w, deep * unit], 9, { class: "dug" }),
  label("metre-words", [x + w * 0.58, water + (from + deep / 2) * unit + 5], words, {
    class: "note strong middle",
  }),
];

/** A tanker from its bow in the first basin, as deep in the water as its draught; its breadth is not to scale. */
function tanker(model: Model, across: number, [y, unit]: [number, number]): Mark[] {
  const { edge, wide, leading, draught } = model;
  const gap = wide ? 22 : 9;
  const w = across - gap * 2;
  const [left, breadth] = [edge + gap + w * 0.26, w * 0.7];
  const at = (share: number) => round(left + breadth * share);
  const down = draught.metres * unit;
  const [deck, house, keel] = [round(y - unit * 0.5), round(y - unit * 0.95), round(y + down)];
  const turn = round(y + down * 0.8);
  const words = y + down / 2 - ((draught.words.length - 1) * leading) / 2;
  return [
    mark("path", "ship", {
      class: "hull bow",
      d: `M${at(0)},${deck}H${at(0.3)}V${house}H${at(0.7)}V${deck}H${at(1)}L${at(0.96)},${turn}Q${at(0.95)},${keel} ${at(0.84)},${keel}H${at(0.16)}Q${at(0.05)},${keel} ${at(0.04)},${turn}Z`,
    }),
    span("draught-arrow", at(0.17), [y, keel]),
    ...lines("draught", [at(0.6), words], draught.words, { leading, class: "note strong middle" }),
  ];
}

/** An upright arrow with two heads. */
function span(key: string, x: number, [from, to]: [number, number]): Mark {
  const [top, foot] = [round(from), round(to)];
  return mark("path", key, {
    class: "fall",
    d: `M${round(x)},${top}V${foot}m-5,-8l5,8l5,-8M${round(x - 5)},${round(top + 8)}l5,-8l5,8`,
  });
}
