/** Steps to three things: ticked where they are taken, hollow where they are open. Imports only `svg`. */
import { group, label, lines, withRow, type Mark } from "../../engine/svg/mark";
import { polyline, rect } from "../../engine/svg/parts";
import type { Model } from "./model";

export const grid = ({ rows, wide }: Model): Mark[] =>
  rows.map(({ key, name, at, boxes }) =>
    group(key, {}, [
      label("name", at, name, { class: "row-name" }),
      ...boxes.map((one, n) => box(one, n, wide ? 22 : 15)),
    ]),
  );

const WORDS = { reached: "on-box", next: "next-step", open: "box-words" } as const;

/** A step: a full box with a tick, or an empty one. */
function box(
  { id, how, corners, tick, title, at, when, foot }: Model["rows"][0]["boxes"][0],
  n: number,
  leading: number,
): Mark {
  const drawn = group(`box-${n}`, {}, [
    rect("box", corners, { class: `box ${how}` }),
    ...(tick.length ? [polyline("tick", tick, { class: "tick-sign" })] : []),
    ...lines("title", at, title, { leading, class: WORDS[how] }),
    ...(when ? [label("when", foot, when, { class: id ? "on-box month" : "box-words" })] : []),
  ]);
  return id ? withRow(id, drawn) : drawn;
}
