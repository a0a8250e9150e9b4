/** What ports handle of what they have room for, as stacks of blocks. Runs in the browser too: only `svg`. */
import { group, mark, round, withRow, type Mark } from "../../engine/svg/mark";
import { said } from "../../engine/svg/note";
import { line, rect } from "../../engine/svg/parts";
import type { Model } from "./model";
import type { Quays, Use } from "./quays";

/** Stacks on a quay that are full at one line, and the line. */
export function quayside({ quays, leading }: Model): Mark[] {
  const { quay, uses, limit, notes } = quays;
  const [from, to, y] = quay;
  return [
    ...uses.map((one) => stack(quays, one)),
    line("quay", [from, y], [to, y], { class: "limit" }),
    withRow(limit.id, line("limit", [from, limit.y], [to, limit.y], { class: "limit" })),
    ...said(notes, leading),
  ];
}

/** The room as an outline; in it what was counted is filled, what was only expected is outlined, and red over the line. */
function stack(quays: Quays, { id, x, sure, did, used, counted }: Use): Mark {
  const { quay, pitch, apart, columns, limit, full } = quays;
  const room = [x, limit.y, pitch[0] * columns - apart, quay[2] - limit.y] as const;
  return group(id, {}, [
    withRow(id, rect("could", room, { class: "stack-room" })),
    ...(sure ? [withRow(counted, blocks(quays, "did", [x, 0, sure]))] : []),
    ...(sure < did
      ? [withRow(used, blocks(quays, "expected", [x, sure, Math.min(did, full)]))]
      : []),
    ...(did > full ? [withRow(used, blocks(quays, "over", [x, full, did]))] : []),
  ]);
}

/** The blocks of a stack from one to another, as one path. */
function blocks(
  { quay, pitch: [across, up], apart, columns }: Quays,
  key: string,
  [x, from, to]: [x: number, from: number, to: number],
): Mark {
  const [width, height] = [round(across - apart), round(up - apart)];
  const one = (n: number) => {
    const left = round(x + (n % columns) * across);
    const top = round(quay[2] - (Math.floor(n / columns) + 1) * up);
    return `M${left},${top}h${width}v${height}h${-width}z`;
  };
  const d = Array.from({ length: to - from }, (_, i) => one(from + i)).join("");
  return mark("path", key, { d, class: `cell ${key}` });
}
