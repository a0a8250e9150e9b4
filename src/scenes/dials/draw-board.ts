/** The way as one band with two narrow places. Runs in the browser too: imports only `svg`. */
import { withRow, type Mark } from "../../engine/svg/mark";
import { polyline, rect } from "../../engine/svg/parts";
import { ferry } from "../../engine/svg/things/ship";
import type { Board } from "./board";

export function drawBoard({ sea, pieces, ship, branch }: Board): Mark[] {
  const { points, gap, thick } = branch;
  return [
    rect("water", sea, { class: "sea" }),
    polyline("branch", points, {
      class: "unbuilt",
      "stroke-width": thick * 0.32,
      "stroke-dasharray": `${thick} ${thick * 0.7}`,
    }),
    polyline("bed", gap, { class: "blank", "stroke-width": thick }),
    polyline("gap", gap, {
      class: "leg",
      "stroke-width": thick,
      "stroke-dasharray": `0 ${thick * 1.5}`,
    }),
    ...pieces.map(({ key, row, look, points: outline }) => {
      const one = polyline(key, outline, { class: look });
      return row ? withRow(row, one) : one;
    }),
    ferry("ship", ship.at, ship.length),
  ];
}
