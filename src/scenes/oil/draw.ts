/**
 * The ways on a map; and a hundred barrels of the year by the way they went. Runs at compile
 * time and in the browser, so it imports only `svg`.
 */
import { group, mark, shown, withRow, type Mark } from "../../engine/svg/mark";
import { said } from "../../engine/svg/note";
import { drawMap } from "./draw-map";
import type { Model } from "./model";
import type { State } from "./steps";

export const draw = (model: Model, state: State): readonly Mark[] => [
  ...shown(state.map, "map", drawMap(model)),
  ...shown(state.year, "barrels", [
    ...stood(model.barrels),
    ...said(model.barrels.words, model.leading),
  ]),
];

/** Barrels side by side as broken lines, one for all of a way, with their rims and hoops; grooves over all. */
const stood = ({ parts, thick, dash, groove, ticks }: Model["barrels"]): Mark[] => [
  ...parts.map(({ side, row, bodies, hoops }) =>
    withRow(
      row,
      group(`part-${row}`, {}, [
        ...[bodies, hoops].map((d, i) =>
          mark("path", i ? "hoops" : "barrels", {
            d,
            class: `barrel ${side}`,
            "stroke-width": thick[i]!,
            "stroke-dasharray": dash[i]!,
          }),
        ),
      ]),
    ),
  ),
  ...(groove ? [mark("path", "grooves", { d: groove, class: "groove" })] : []),
  mark("path", "ticks", { d: ticks, class: "hair" }),
];
