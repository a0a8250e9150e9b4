/** What ports handle of what they have room for, as bars. Runs in the browser too: only `svg`. */
import { group, label, withRow, type Mark } from "../../engine/svg/mark";
import { hatch, line, rect, type Corners } from "../../engine/svg/parts";
import type { Model } from "./model";
import type { Use } from "./quays";

/** Bars that are full at one line, and the line. */
export function quayside({ quays, wide, leading }: Model): Mark[] {
  const { x, room, uses, limit } = quays;
  const end = x + room;
  return [
    ...uses.map((one) => bar(quays, one, { wide, leading })),
    withRow(limit.id, line("limit", [end, limit.from], [end, limit.to], { class: "limit" })),
    label("limit-words", [end, limit.from - (wide ? 8 : 4)], limit.words, {
      class: "note strong middle",
    }),
  ];
}

/** The room as an outline; in it what was counted is filled, what was expected hatched. */
function bar(
  { x, room, height, over }: Model["quays"],
  one: Use,
  { wide, leading }: Pick<Model, "wide" | "leading">,
): Mark {
  const { id, top, did, sure, used, counted, share, at, hedge, name, words } = one;
  const part = (from: number, to: number): Corners => [
    x + from * room,
    top,
    (to - from) * room,
    height,
  ];
  const end = x + did * room;
  const foot = top + height * (wide ? 0.64 : 0.76);
  const gap = wide ? 14 : 5;
  return group(id, {}, [
    ...(did < 1 ? [withRow(id, rect("could", part(0, 1), { class: "cell-room" }))] : []),
    ...(sure ? [withRow(counted, rect("did", part(0, sure), { class: "cell-full" }))] : []),
    ...(sure < did
      ? [
          withRow(
            used,
            group("drawn-out", {}, [
              rect("outline", part(sure, did), { class: "cell-room" }),
              hatch("hatch", part(sure, did), wide ? 9 : 6, { class: "cell-drawn-out" }),
            ]),
          ),
        ]
      : []),
    label("name", [x, top - over - leading], name, { class: "value" }),
    label("words", [x, top - over], words, { class: "note" }),
    ...(hedge ? [label("hedge", [end + gap, foot], hedge, { class: "note" })] : []),
    label("share", [end + at, foot], share, { class: "hero small as-sea-route" }),
  ]);
}
