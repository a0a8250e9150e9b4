/** Quays with what stands on them. Runs in the browser too: only `svg`. */
import { group, label, lines, mark, round, withRow, type Mark } from "../../engine/svg/mark";
import { line, rect, type Corners } from "../../engine/svg/parts";
import type { Model } from "./model";

type Stack = Model["stacks"][0];

/** Tonnes on two quays one under the other, or boxes on one quay. */
export function quayside(model: Model, part: Stack["part"]): Mark[] {
  const stacks = model.stacks.filter((one) => one.part === part);
  return stacks.flatMap((one) => [...shore(model, one), stack(model, one)]);
}

/** The quay under a stack, and the water before or beside it. */
function shore({ width, wide, foot }: Model, { id, part, top, x, columns, cell }: Stack): Mark[] {
  const along = part === "tonnes";
  const end = along ? width : x + columns * cell.width + (wide ? 24 : 8);
  const deep = along ? (wide ? 16 : 6) : foot - top;
  const [left, water, bed] = along
    ? [0, top + deep, top + deep + (wide ? 24 : 10)]
    : [end, top + (wide ? 24 : 10), foot];
  return [
    rect(`water-${id}`, [left, water, width - left, bed - water], { class: "sea" }),
    rect(`quay-${id}`, [0, top, end, deep], { class: "quay" }),
  ];
}

/** Room as an outline, what is used as filled cells, and the line that is passed. */
function stack({ leading, wide }: Model, one: Stack): Mark {
  const { id, could, did, used, limit, x, columns, cell, top, wy, amount, words } = one;
  const edge = top - (could / columns) * cell.height;
  const end = x + columns * cell.width;
  return group(id, {}, [
    ...(did < could ? [withRow(id, group("could", {}, room(one)))] : []),
    withRow(used, group("did", {}, cells(one))),
    label("amount", [x, wy], amount, { class: "value" }),
    label("words", [x, wy + leading], words, { class: "note" }),
    ...(limit.length
      ? [
          withRow(
            id,
            line("limit", [x - 12, edge], [end + (wide ? 40 : 12), edge], { class: "limit" }),
          ),
          ...lines("limit-words", [end + (wide ? 50 : 18), edge + 5], limit, {
            leading,
            class: "value",
          }),
        ]
      : []),
  ]);
}

/** What is free from one cell to the next. */
const gapOf = (width: number) => (width > 50 ? 4 : 2);

/** The room that stays empty along a quay: one outline, with a quiet stroke where each cell would end. */
function room({ did, could, x, top, cell: { width, height } }: Stack): Mark[] {
  const gap = gapOf(width);
  const [left, high] = [x + did * width, height - gap];
  const first = Math.ceil(did + 0.001);
  return [
    rect("outline", [left, top - height + gap / 2, x + could * width - left, high], {
      class: "cell-room",
    }),
    ...Array.from({ length: Math.max(0, could - first) }, (_, i) => {
      const at = x + (first + i) * width;
      return line(`division-${i}`, [at, top - height * 0.3], [at, top - gap / 2], {
        class: "division",
      });
    }),
  ];
}

/** As many cells from the quay up, the last of them as wide as it is full. */
function cells({ part, did, cell: { width, height }, top, x, columns }: Stack): Mark[] {
  const gap = gapOf(width);
  return Array.from({ length: Math.ceil(did - 0.001) }, (_, i) => {
    const share = Math.min(1, did - i);
    const corners = [
      x + (i % columns) * width,
      top - (Math.floor(i / columns) + 1) * height + gap / 2,
      (width - gap) * share,
      height - gap,
    ] as const;
    const walls = rect(`cell-${i}`, corners, { class: "cell-full" });
    return part === "boxes" ? [walls, ribs(`ribs-${i}`, corners)] : [walls];
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
