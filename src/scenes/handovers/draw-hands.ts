/** What happens to the box at each stop. Runs in the browser too: only `svg`. */
import { group, mark, round, type Mark, type Point } from "../../engine/svg/mark";
import { rect } from "../../engine/svg/parts";
import { BOX_SHAPE, box } from "../../engine/svg/things/box";
import { bar, gantry } from "./gantry";
import { HULL } from "./sketch";

/** Where a stop is drawn: its left edge, the ground, and its width. */
export interface Spot {
  x: number;
  ground: number;
  width: number;
}

/** How deep the ground is, in hundredths of the width. */
export const DEEP = 4;

/** Where the box hangs, in hundredths of the width: where it begins, its foot, its length. */
const LOAD = { x: 36, foot: 17.5, long: 28 } as const;

/** How far from there it hangs where a leg of the crane would stand behind it. */
const ASIDE: Readonly<Record<string, number>> = { aktau: 8, alat: -8 };

/** How high the wagon on jacks stands. */
const DECK = 14;

/** Draws in hundredths of a spot’s width, from its right edge, for the box goes west, and up from the ground. */
function pen({ x, ground, width }: Spot) {
  const unit = width / 100;
  const end = x + width;
  const at = ([dx, up]: Point) => `${round(end - dx * unit)},${round(ground - up * unit)}`;
  const area = (
    key: string,
    look: string,
    [dx, up, long, high]: readonly [number, number, number, number],
  ) =>
    rect(key, [end - (dx + long) * unit, ground - up * unit, long * unit, high * unit], {
      class: look,
    });
  /** Closed outlines as one mark. */
  const shape = (key: string, look: string, ...outlines: Point[][]) =>
    mark("path", key, {
      class: look,
      d: outlines.map((points) => `M${points.map(at).join("L")}Z`).join(""),
    });
  return { unit, at, area, shape };
}

type Pen = ReturnType<typeof pen>;

/** The drawing of a stop. */
export function hand(id: string, spot: Spot): Mark {
  const tools = pen(spot);
  const { area, unit } = tools;
  const { long } = LOAD;
  const x = LOAD.x + (ASIDE[id] ?? 0);
  const foot = DRAWN[id] ? LOAD.foot : DECK + 2.2;
  const walls = [
    spot.x + spot.width - (x + long) * unit,
    spot.ground - (foot + long * BOX_SHAPE) * unit,
    long * unit,
    long * BOX_SHAPE * unit,
  ] as const;
  return group("scene", {}, [
    area("sea", "sea", [0, -1, 100, DEEP - 1]),
    ...(DRAWN[id] ?? wheels)(tools),
    box("load", walls, "box carried", "carried-ribs"),
  ]);
}

const DRAWN: Readonly<Record<string, (tools: Pen) => Mark[]>> = {
  altynkol: (tools) => [
    quay(tools, [0, 100]),
    flat("from", tools, 7),
    flat("to", tools, 59),
    tools.shape("crane", "rig", ...gantry([2, 98], [0, 100])),
    hook(tools),
    ...moves(tools, [24, 34.5], [65.5, 76]),
  ],
  aktau: (tools) => [
    quay(tools, [0, 43]),
    flat("from", tools, 3.6),
    hull(tools, (x) => x),
    tools.shape("crane", "rig", ...gantry([2, 38.5], [0.8, 96], 38.5)),
    hook(tools, ASIDE["aktau"]),
    ...moves(tools, [19, 35.5], [73.4, 80.5]),
  ],
  alat: (tools) => [
    quay(tools, [57, 100]),
    flat("to", tools, 62.6),
    hull(tools, (x) => 100 - x),
    tools.shape("crane", "rig", ...gantry([61.5, 98], [4, 99.2], 61.5)),
    hook(tools, ASIDE["alat"]),
    // It comes from the deck, which is higher than a wagon’s.
    ...moves(tools, [19.5, 26.6], [64.5, 81], 12),
  ],
};

const quay = ({ area }: Pen, [from, to]: [number, number]) =>
  area("quay", "quay", [from, 0, to - from, DEEP]);

/** What the box hangs from: a trolley on the beam, two ropes, and a frame over the box. */
function hook({ shape }: Pen, aside = 0): Mark {
  const top = LOAD.foot + LOAD.long * BOX_SHAPE;
  return shape(
    "hook",
    "rig",
    bar(43 + aside, 38, 14, 3),
    bar(44.5 + aside, 36, 0.7, 36 - top),
    bar(54.8 + aside, 36, 0.7, 36 - top),
    bar(LOAD.x + aside + 2, top + 1.6, LOAD.long - 4, 1.6),
  );
}

/** From where the box is lifted, and down to where it is put. */
function moves(
  { at, unit }: Pen,
  [from, before]: [number, number],
  [after, to]: [number, number],
  start = 8.5,
): Mark[] {
  const middle = LOAD.foot + (LOAD.long * BOX_SHAPE) / 2;
  const path = (d: string, key: string) => mark("path", key, { class: "move", d });
  const tip = round(unit * 2.6);
  return [
    path(`M${at([from, start])}Q${at([from, middle])} ${at([before, middle])}`, "lift"),
    path(
      `M${at([after, middle])}Q${at([to, middle])} ${at([to, 11.5])}m${-tip},${-tip}l${tip},${tip}l${tip},${-tip}`,
      "lower",
    ),
  ];
}

/** A flat wagon without its load, on its wheels. */
function flat(key: string, tools: Pen, from: number): Mark {
  return group(key, {}, [
    tools.area("deck", "rig", [from, 6.8, 34, 2.2]),
    ...[7.5, 26.5].map((x, i) => bogie(`bogie-${i}`, tools, from + x, "rig")),
  ]);
}

/** Two wheels in their frame, on the rails. */
function bogie(key: string, { at, area, unit }: Pen, middle: number, look: string): Mark {
  const r = round(unit * 2.2);
  const wheel = (x: number) =>
    `M${at([x + 2.2, 2.2])}a${r},${r} 0 1 0 ${2 * r},0a${r},${r} 0 1 0 ${-2 * r},0`;
  return group(key, {}, [
    area("frame", look, [middle - 4, 4.8, 8, 2]),
    mark("path", "wheels", { class: look, d: wheel(middle - 3) + wheel(middle + 3) }),
  ]);
}

/** A ship at the quay; `side` mirrors it. */
function hull({ shape }: Pen, side: (x: number) => number): Mark {
  const outline = (points: readonly Point[]) => points.map(([x, y]): Point => [side(x), y]);
  return group("ship", {}, [
    shape("hull", "ship", outline(HULL)),
    shape("windows", "paper", ...[87.6, 90.6, 93.6].map((x) => outline(bar(x, 27.4, 1.8, 1.6)))),
  ]);
}

/** A wagon with its box, lifted between jacks: new wheels are rolled in under it, and the old ones out. */
function wheels(tools: Pen): Mark[] {
  const { at, area, unit } = tools;
  const tip = round(unit * 1.8);
  const set = (key: string, from: number, look: string) => [
    ...[5.2, 16.4].map((x, i) => bogie(`${key}-${i}`, tools, from + x, look)),
    mark("path", key, {
      class: `move ${key}`,
      d: `M${at([from + 21.6, 9.6])}H${at([from, 0]).split(",")[0]}m${-tip},${-tip}l${tip},${tip}l${-tip},${tip}`,
    }),
  ];
  // The box stands on the same wagon as at the other stops, without its wheels.
  return [
    quay(tools, [0, 100]),
    area("deck", "rig", [33, DECK + 2.2, 34, 2.2]),
    ...[40.5, 59.5].map((x, i) => area(`sill-${i}`, "rig", [x - 4, DECK, 8, 1.4])),
    ...[28.5, 68.5].flatMap((x, i) => [
      area(`jack-${i}`, "rig", [x, 24, 3, 24]),
      area(`arm-${i}`, "rig", [x < 50 ? x : 64, DECK + 0.8, 7.5, 1.4]),
      area(`foot-${i}`, "rig", [x - 2.5, 1.8, 8, 1.8]),
    ]),
    // New wheels fit the rails of the west only, and the old ones those of the east.
    ...set("in", 78, "rig"),
    ...set("out", 0, "bar"),
  ];
}
