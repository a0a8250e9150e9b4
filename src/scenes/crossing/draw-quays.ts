/** Two quays with what stands on them. Runs in the browser too: only `svg`. */
import { group, label, lines, mark, round, withRow, type Mark } from "../../engine/svg/mark";
import { line, rect, type Corners } from "../../engine/svg/parts";
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
  const [hollow, filled] = one.planned ? ["cell-plan", "cell-stands"] : ["cell-room", "cell-full"];
  const { height, width } = model.quays.cell[one.part];
  const edge = model.quays.top - (could / columns) * height;
  const end = x + columns * width;
  return group(id, {}, [
    ...(did < could
      ? [withRow(id, group("could", {}, cells(model, one, [did, could], hollow)))]
      : []),
    withRow(used, group("did", {}, cells(model, one, [0, did], filled))),
    label("amount", [wx, wy], amount, { class: "value" }),
    ...lines("words", [wx, wy + leading], words, { leading, class: "note" }),
    ...(limit.length
      ? [
          withRow(id, line("limit", [x - 12, edge], [end + 24, edge], { class: "limit" })),
          ...lines("limit-words", [end + 10, edge - (limit.length - 0.6) * leading], limit, {
            leading,
            class: "note strong",
          }),
        ]
      : []),
  ]);
}

/** Cells from the quay up that lie between two amounts, the last of them as wide as it is full. */
function cells(
  { quays: { cell, top } }: Model,
  one: Stack,
  [from, to]: readonly [number, number],
  look: string,
): Mark[] {
  const { width, height } = cell[one.part];
  const gap = width > 40 ? 4 : 2;
  const first = Math.floor(from);
  return Array.from({ length: Math.ceil(to - 0.001) - first }, (_, n) => {
    const i = first + n;
    const share = Math.min(1, to - i);
    const corners = [
      one.x + (i % one.columns) * width,
      top - (Math.floor(i / one.columns) + 1) * height + gap / 2,
      (width - gap) * share,
      height - gap,
    ] as const;
    const walls = rect(`cell-${i}`, corners, { class: look });
    const ribbed = one.part === "boxes" && look !== "cell-plan" && width > 60;
    return ribbed ? [walls, ribs(`ribs-${i}`, corners)] : [walls];
  }).flat();
}

/** The ribs of a container, as one path. */
function ribs(key: string, [x, y, width, height]: Corners): Mark {
  const count = Math.floor(width / 11);
  const pitch = width / (count + 1);
  const d = Array.from(
    { length: count },
    (_, i) => `M${round(x + pitch * (i + 1))},${round(y + height * 0.16)}v${round(height * 0.68)}`,
  );
  return mark("path", key, { class: "cell-ribs", d: d.join("") || "M0,0" });
}

/** Wagons as one path, from a corner: bodies and what they roll on. */
export function train(
  key: string,
  look: string,
  {
    x,
    y,
    pitch,
    high,
    count,
  }: { x: number; y: number; pitch: number; high: number; count: number },
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
