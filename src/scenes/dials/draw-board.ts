/** The way on the map, thin in two places. Runs in the browser too: imports only `svg`. */
import { mark, slot, withRow, type Mark } from "../../engine/svg/mark";
import { dot, polyline, rect } from "../../engine/svg/parts";
import type { Board } from "./board";

export const drawBoard = ({ box, parts, dots, dot: r }: Board): Mark[] => [
  mark("svg", "ground", { ...box, viewBox: `0 0 ${box.width} ${box.height}` }, [
    rect("water", [0, 0, box.width, box.height], { class: "sea" }),
    slot("land", {}),
  ]),
  ...parts.map(({ row, outline }) =>
    withRow(row, polyline(row, outline, { class: "bar corridor" })),
  ),
  ...dots.map(({ id, at }) => dot(id, at, r, { class: "dot" })),
];
