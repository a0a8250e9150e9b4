/**
 * The ways on a map; and a hundred barrels of the year by the way they went. Runs at compile
 * time and in the browser, so it imports only `svg`.
 */
import { group, round, shown, withRow, type Mark } from "../../engine/svg/mark";
import { said } from "../../engine/svg/note";
import { line } from "../../engine/svg/parts";
import { drawMap } from "./draw-map";
import type { Model } from "./model";
import type { State } from "./steps";

export const draw = (model: Model, state: State): readonly Mark[] => [
  ...shown(state.map, "map", drawMap(model)),
  ...shown(state.year, "barrels", [
    ...model.barrels.runs.map((one, i) => run(model.barrels, one, i)),
    ...said(model.barrels.words, model.leading),
  ]),
];

type Barrels = Model["barrels"];

/** Barrels side by side as one broken line, with their rims and two hoops. */
function run(
  { size: [broad, high], pitch: [pitch] }: Barrels,
  { side, row, from: [x, y], count }: Barrels["runs"][0],
  i: number,
): Mark {
  const rim = round(broad * 0.07);
  const across = (
    key: string,
    [down, thick, over]: readonly [number, number, number],
    look: string,
  ) =>
    line(
      key,
      [x - over, y + high * down],
      [x + (count - 1) * pitch + broad + over, y + high * down],
      {
        class: look,
        "stroke-width": round(thick),
        "stroke-dasharray": `${round(broad + over * 2)} ${round(pitch - broad - over * 2)}`,
      },
    );
  return withRow(
    row,
    group(`run-${i}`, {}, [
      across("barrels", [0.5, high, 0], `barrel ${side}`),
      ...[0, 1 / 3, 2 / 3, 1].map((at, n) =>
        across(`hoop-${n}`, [at, high * 0.07, rim], `barrel ${side}`),
      ),
      ...[1 / 3, 2 / 3].map((at, n) =>
        across(`groove-${n}`, [at + 0.055, high * 0.025, rim], "groove"),
      ),
    ]),
  );
}
