/** Two quays with what stands on them. Runs in the browser too: only `svg`. */
import { group, label, lines, mark, round, withRow, type Mark } from "../../engine/svg/mark";
import { line, rect } from "../../engine/svg/parts";
import { box } from "../../engine/svg/things/box";
import { boxShip, ferry } from "../../engine/svg/things/ship";
import type { Model } from "./model";

type Stack = Model["quays"]["stacks"][0];

/** The sea between its quays, a ship on it, and the stacks of a part. */
export function quayside(model: Model, part: Stack["part"]): Mark[] {
  const { west, east, top, water, foot, width, sea, stacks } = model.quays;
  const length = (east - west) * 0.86;
  const at = [west + (east - west - length) / 2, water] as const;
  return [
    part === "boxes" ? boxShip("ship", at, length, 6) : ferry("ship", at, length),
    rect("water", [west, water, east - west, foot - water], { class: "sea" }),
    rect("west", [0, top, west, foot - top], { class: "quay" }),
    rect("east", [east, top, width - east, foot - top], { class: "quay" }),
    label("sea", [width / 2, water + (foot - water) * (model.wide ? 0.6 : 0.75)], sea, {
      class: "water middle",
    }),
    ...stacks.filter((one) => one.part === part).map((one) => stack(model, one)),
  ];
}

/** Room as hollow cells, what is used as filled ones, and the line that is passed. */
function stack(model: Model, one: Stack): Mark {
  const { id, could, did, used, limit, x, columns, wx, wy, amount, words } = one;
  const { leading } = model;
  const { height, width } = model.quays.cell[one.part];
  const edge = model.quays.top - (could / columns) * height;
  const end = x + columns * width;
  return group(id, {}, [
    withRow(id, group("could", {}, cells(model, one, could, one.planned ? "cell-plan" : "cell-room"))),
    ...(did === null
      ? []
      : [withRow(used!, group("did", {}, cells(model, one, did, one.planned ? "cell-stands" : "cell-full")))]),
    label("amount", [wx, wy], amount, { class: "value" }),
    ...lines("words", [wx, wy + leading], words, { leading, class: "note" }),
    ...(limit.length
      ? [
          line("limit", [x - 12, edge], [end + 24, edge], { class: "limit" }),
          ...lines("limit-words", [end + 10, edge - (limit.length - 0.6) * leading], limit, {
            leading,
            class: "note strong",
          }),
        ]
      : []),
  ]);
}

/** So many cells from the quay up, the last of them as wide as it is full. */
function cells({ quays: { cell, top } }: Model, one: Stack, amount: number, look: string): Mark[] {
  const { width, height } = cell[one.part];
  const gap = width > 40 ? 4 : 2;
  return Array.from({ length: Math.ceil(amount - 0.001) }, (_, i) => {
    const share = Math.min(1, amount - i);
    const corners = [
      one.x + (i % one.columns) * width,
      top - (Math.floor(i / one.columns) + 1) * height + gap / 2,
      (width - gap) * share,
      height - gap,
    ] as const;
    if (one.part === "boxes" && (look === "cell-full" || look === "cell-stands") && width > 60)
      return box(`cell-${i}`, corners, look);
    return rect(`cell-${i}`, corners, { class: look });
  });
}

/** Wagons as one path, from a corner: bodies and what they roll on. */
export function train(
  key: string,
  look: string,
  { x, y, pitch, high, count }: { x: number; y: number; pitch: number; high: number; count: number },
): Mark {
  const [long, body, wheel] = [round(pitch * 0.82), round(high * 0.72), round(high * 0.28)];
  const tread = round(long * 0.24);
  const d = Array.from(
    { length: count },
    (_, i) =>
      `M${round(x + i * pitch)},${round(y - high)}h${long}v${body}h-${long}zm${round(long * 0.12)},${body}h${tread}v${wheel}h-${tread}zm${round(long * 0.52)},0h${tread}v${wheel}h-${tread}z`,
  ).join("");
  return mark("path", key, { class: look, d });
}
