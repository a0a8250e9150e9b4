/** Quays with what stands on them, as bars. Runs in the browser too: only `svg`. */
import { group, label, lines, round, shown, withRow, type Mark } from "../../engine/svg/mark";
import { hatch, line, rect, type Corners } from "../../engine/svg/parts";
import type { Model } from "./model";
import type { State } from "./steps";

type Stack = Model["stacks"][0];

/** The bar of Baku's tonnes, and under it that of the other shore or that of Baku's boxes. */
export function quayside(model: Model, state: State): Mark[] {
  const { limit, leading, wide } = model;
  return [
    ...model.stacks.flatMap((one) =>
      shown(Math.max(...one.parts.map((part) => state[part])), `quay-${one.id}`, [
        ...shore(model, one),
        stack(model, one),
      ]),
    ),
    ...shown(state.boxes, "built", [
      withRow(
        "baku-capacity-teu",
        line("limit", [limit.x, limit.from], [limit.x, limit.to], { class: "limit" }),
      ),
      ...lines("limit-words", [limit.x + (wide ? 14 : 8), limit.y], limit.words, {
        leading: leading * 1.1,
        class: "value",
      }),
    ]),
  ];
}

/** The edge of a quay, and the water before it. */
function shore({ width, wide }: Model, { id, top }: Stack): Mark[] {
  const [deep, water] = wide ? [7, 26] : [3, 11];
  return [
    rect(`water-${id}`, [0, top + deep, width, water], { class: "sea" }),
    rect(`quay-${id}`, [0, top, width, deep], { class: "quay" }),
  ];
}

/** Room as an outline, what was counted as filled cells, what is drawn out as hatched ones, and the words. */
function stack({ leading }: Model, one: Stack): Mark {
  const { id, boxes, did, could, sure, used, counted, x, wy, ofX, amount, of, words } = one;
  return group(id, {}, [
    ...(did < could ? [withRow(id, room(one))] : []),
    withRow(counted, group("did", {}, cells(one))),
    ...(boxes ? [ribs(one)] : []),
    ...(sure < did ? [withRow(used, group("drawn-out", {}, drawnOut(one)))] : []),
    label("amount", [x, wy], amount, { class: "hero small as-sea-route" }),
    label("of", [ofX, wy], of, { class: "value" }),
    label("words", [x, wy + leading], words, { class: "note" }),
  ]);
}

/** What is free from one cell to the next. */
const gapOf = (width: number) => (width > 50 ? 4 : 2);

/** Where a run of cells stands, a little apart from the quay. */
const run = ({ x, top, cell: { width, height } }: Stack, from: number, to: number): Corners => {
  const gap = gapOf(width);
  return [x + from * width, top - height + gap / 2, (to - from) * width, height - gap];
};

/** The room that stays empty along a quay. */
const room = (one: Stack): Mark =>
  rect("could", run(one, one.did, one.could), { class: "cell-room" });

/** As many cells along the quay as were counted, the last of them as wide as it is full. */
function cells(one: Stack): Mark[] {
  const gap = gapOf(one.cell.width);
  return Array.from({ length: Math.ceil(one.sure - 0.001) }, (_, i) => {
    const share = Math.min(1, one.sure - i);
    const [x, y, , height] = run(one, i, i + 1);
    const corners = [x, y, (one.cell.width - gap) * share, height] as const;
    return rect(`cell-${i}`, corners, { class: "cell-full" });
  });
}

/** How many ribs a box has. */
const RIBS = 8;

/** The ribs of boxes, by which they look like what they are: the dashes of one thick line. */
function ribs(one: Stack): Mark {
  const [x, y, width, height] = run(one, 0, one.sure);
  const middle = y + height / 2;
  return line("ribs", [x, middle], [x + width, middle], {
    class: "cell-ribs",
    "stroke-width": round(height * 0.8),
    "stroke-dasharray": `1 ${round(one.cell.width / RIBS - 1, 3)}`,
    "stroke-dashoffset": round(-one.cell.width / RIBS, 3),
  });
}

/** What a year would add if it went on as it began. */
function drawnOut(one: Stack): Mark[] {
  const corners = run(one, one.sure, one.did);
  return [
    rect("outline", corners, { class: "cell-room" }),
    hatch("hatch", corners, 9, { class: "cell-drawn-out" }),
  ];
}
