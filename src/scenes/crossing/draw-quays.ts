/** What ports handle of what they have room for. Runs in the browser too: only `svg`. */
import { group, mark, round, withRow, type Mark } from "../../engine/svg/mark";
import { said } from "../../engine/svg/note";
import { line, rect } from "../../engine/svg/parts";
import type { Model } from "./model";
import type { Quays, Use } from "./quays";

/** What stands on a quay and is full at one line, and the line. */
export function quayside({ quays, leading }: Model): Mark[] {
  const { quay, uses, limit, notes } = quays;
  const [from, to, y] = quay;
  return [
    ...uses.map((one) => use(quays, one)),
    line("quay", [from, y], [to, y], { class: "limit" }),
    withRow(limit.id, line("limit", [from, limit.y], [to, limit.y], { class: "limit" })),
    ...said(notes, leading),
  ];
}

/** The room as an outline; in it what was counted is filled, what was only expected is pale, and red over the line. */
function use(quays: Quays, { id, x, sure, did, boxes: count, used, counted }: Use): Mark {
  const { quay, long, limit, full } = quays;
  const high = quay[2] - limit.y;
  const part = (from: number, to: number) =>
    [x, quay[2] - high * to, long, high * (to - from)] as const;
  const filled = (row: string, key: string, from: number, to: number) =>
    from < to ? [withRow(row, rect(key, part(from, to), { class: `cell ${key}` }))] : [];
  return group(id, {}, [
    withRow(id, rect("could", part(0, 1), { class: "stack-room" })),
    ...(count
      ? [
          withRow(used, boxes(quays, "expected", [x, 0, Math.min(count, full)])),
          withRow(used, boxes(quays, "over", [x, full, count])),
        ]
      : [...filled(counted, "did", 0, sure), ...filled(used, "expected", sure, did)]),
  ]);
}

/** Boxes from one to another, as one path. */
function boxes(
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
  return mark("path", key, { d, class: `cell unit ${key}` });
}
