/** Two quays with what stands on them. Runs in the browser too: only `svg`. */
import { group, label, lines, mark, round, withRow, type Mark } from "../../engine/svg/mark";
import { line, rect, type Corners } from "../../engine/svg/parts";
import { boxShip, ferry } from "../../engine/svg/things/ship";
import type { Model } from "./model";

type Stack = Model["stacks"][0];

/** Tonnes on two quays one under the other, or boxes on one quay, and a ship beside them. */
export function quayside(model: Model, part: Stack["part"]): Mark[] {
  const shown = model.stacks.filter((one) => one.part === part);
  return shown.flatMap((one) => [...shore(model, one), stack(model, one)]);
}

/** The quay under a stack, and the water beside it with a ship. */
function shore({ box, wide, foot }: Model, { id, part, top, x, columns, cell }: Stack): Mark[] {
  const { width } = box;
  const along = part === "tonnes";
  const end = along ? width : x + columns * cell.width + (wide ? 24 : 8);
  const deep = along ? (wide ? 16 : 6) : foot - top;
  const [water, bed] = along
    ? [top + deep, top + deep + (wide ? 40 : 16)]
    : [top + (wide ? 24 : 10), foot];
  const length = along ? (wide ? 150 : 60) : (width - end) * 0.86;
  const at = along ? width - x - length : end + (width - end - length) / 2;
  return [
    ...(along ? [] : [boxShip(`ship-${id}`, [at, water + 3], length, 7)]),
    rect(`water-${id}`, [along ? 0 : end, water, width - (along ? 0 : end), bed - water], {
      class: "sea",
    }),
    ...(along ? [ferry(`ship-${id}`, [at, water + (bed - water) * 0.8], length * 0.9)] : []),
    rect(`quay-${id}`, [0, top, end, deep], { class: "quay" }),
  ];
}

/** Room as hollow cells, what is used as filled ones, and the line that is passed. */
function stack({ leading, wide }: Model, one: Stack): Mark {
  const { id, could, did, used, limit, x, columns, cell, top, wy, amount, words } = one;
  const edge = top - (could / columns) * cell.height;
  const end = x + columns * cell.width;
  return group(id, {}, [
    ...(did < could
      ? [withRow(id, group("could", {}, cells(one, [did, could], "cell-room")))]
      : []),
    withRow(used, group("did", {}, cells(one, [0, did], "cell-full"))),
    label("amount", [x, wy], amount, { class: "value" }),
    label("words", [x, wy + leading], words, { class: "note" }),
    ...(limit.length
      ? [
          withRow(
            id,
            line("limit", [x - 12, edge], [end + (wide ? 40 : 16), edge], { class: "limit" }),
          ),
          ...lines("limit-words", [end + (wide ? 50 : 22), edge + 5], limit, {
            leading,
            class: "value",
          }),
        ]
      : []),
  ]);
}

/** Cells from the quay up that lie between two amounts, the last of them as wide as it is full. */
function cells(
  { part, cell: { width, height }, top, x, columns }: Stack,
  [from, to]: readonly [number, number],
  look: string,
): Mark[] {
  const gap = width > 50 ? 4 : 2;
  const first = Math.floor(from);
  return Array.from({ length: Math.ceil(to - 0.001) - first }, (_, n) => {
    const i = first + n;
    const share = Math.min(1, to - i);
    const corners = [
      x + (i % columns) * width,
      top - (Math.floor(i / columns) + 1) * height + gap / 2,
      (width - gap) * share,
      height - gap,
    ] as const;
    const walls = rect(`cell-${i}`, corners, { class: look });
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
