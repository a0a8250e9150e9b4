/**
 * What pieces can take, as bars; the two ways to Kars; then our answer as one band. Runs at
 * compile time and in the browser, so it imports only `svg`.
 */
import { group, mark, shown, withRow, type Mark } from "../../engine/svg/mark";
import { dot, line, rect } from "../../engine/svg/parts";
import { said } from "../../engine/svg/note";
import { drawBoard } from "./draw-board";
import type { Model } from "./model";
import type { State } from "./steps";

export function draw(model: Model, { cargo, link, board }: State): readonly Mark[] {
  return [
    ...shown(board, "board", [
      ...drawBoard(model.board),
      ...said(model.board.notes, model.leading),
    ]),
    ...shown(cargo, "bars", bars(model)),
    ...shown(link, "ways", twoWays(model)),
  ];
}

type Stretch = Model["stretches"][0];

/** Columns from one base, each as high as its stretch can take. */
const bars = (model: Model): Mark[] => [
  ...model.stretches.map((one) => stretch(model, one)),
  line("base", [model.left, model.base], [model.right, model.base], { class: "axis" }),
  withRow(
    model.carried.id,
    line(
      "carried",
      [model.left, model.base - model.carried.high],
      [model.right, model.base - model.carried.high],
      {
        class: "carried",
      },
    ),
  ),
  ...said(model.words, model.leading),
];

/** Hollow as high as it can take, filled as high as it took. */
function stretch({ base, broad }: Model, { key, x, narrow, can, does }: Stretch): Mark {
  const bar = (part: string, { id, high }: Stretch["can"], look: string) =>
    withRow(id, rect(part, [x, base, broad, -high], { class: look }));
  return group(key, {}, [
    bar("can", can, narrow ? "hollow" : "hollow roomy"),
    ...(does ? [bar("does", does, "bar soft roomy")] : []),
  ]);
}

/** Two ways from Baku that meet at Kars, before one line; red dots where there is no railway. */
function twoWays({ ways, leading }: Model): Mark[] {
  const { tracks, gap, dots, gauge, stations, station, notes } = ways;
  return [
    ...tracks.map(({ id, rails, sleepers }) => {
      const part = (key: string, d: string) => mark("path", key, { d, class: "rails" });
      const parts = [part("rails", rails), ...(sleepers ? [part("sleepers", sleepers)] : [])];
      return withRow(id, group(id, {}, parts));
    }),
    withRow(
      "gap",
      mark("path", "gap", {
        d: gap,
        class: "leg",
        "stroke-width": gauge,
        "stroke-dasharray": `0 ${dots}`,
      }),
    ),
    ...stations.map((at, i) => dot(`station-${i}`, at, station, { class: "station" })),
    ...said(notes, leading),
  ];
}
