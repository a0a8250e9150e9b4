/** Both ways on the map, and rings where the first is narrow. Runs in the browser too: imports only `svg`. */
import { mark, slot, withRow, type Mark } from "../../engine/svg/mark";
import { dot, polyline, rect } from "../../engine/svg/parts";
import type { Board } from "./board";

export const drawBoard = ({ box, parts, tight, gap, dots, dot: r }: Board): Mark[] => [
  mark("svg", "ground", { ...box, viewBox: `0 0 ${box.width} ${box.height}` }, [
    rect("water", [0, 0, box.width, box.height], { class: "sea" }),
    slot("land", {}),
  ]),
  ...parts.map(({ id, course, look, thick, dash }) =>
    withRow(
      id.replace(/-(core|ships)$/, ""),
      polyline(id, course, { class: look, "stroke-width": thick, "stroke-dasharray": dash }),
    ),
  ),
  ...dots.map(({ id, at }) => dot(id, at, r, { class: "dot" })),
  polyline("gap-leader", gap, { class: "hair" }),
  ...tight.flatMap(({ row, at, r: far, leader }) => [
    withRow(row, dot(`ring-${row}`, at, far, { class: "tight" })),
    polyline(`leader-${row}`, leader, { class: "hair" }),
  ]),
];
