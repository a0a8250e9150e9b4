/**
 * What pieces can take, as a pipe; the two ways to Kars; then both on the map. Runs at
 * compile time and in the browser, so it imports only `svg`.
 */
import { group, mark, shown, withRow, type Mark } from "../../engine/svg/mark";
import { dot, rect } from "../../engine/svg/parts";
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

/** A pipe of pieces, and in it what the route carried. */
const bars = (model: Model): Mark[] => [
  ...model.stretches.map(stretch),
  mark("path", "necks", { d: model.necks, class: "room" }),
  mark("path", "slants", { d: model.slants, class: "wall" }),
  withRow(model.carried.id, mark("path", "carried", { d: model.carried.d, class: "carried" })),
  mark("path", "parting", { d: model.parting, class: "parting" }),
  ...said(model.words, model.leading),
];

/** As high as it can take. */
const stretch = ({ key, narrow, walls, can: { id, box } }: Stretch): Mark =>
  group(key, {}, [
    withRow(id, rect("can", box, { class: narrow ? "second-ground" : "room" })),
    withRow(id, mark("path", "walls", { d: walls, class: narrow ? "wall thin" : "wall" })),
  ]);

/** Two ways from Baku that meet at Kars, before one line; red dots where there is no railway. */
const twoWays = ({ ways: { tracks, stations, notes }, leading }: Model): Mark[] => [
  ...tracks.map(({ id, d, strokes }) =>
    withRow(
      id,
      group(
        id,
        {},
        strokes.map(({ look, thick, dash, off, d: beside = d }, i) =>
          mark("path", `stroke-${i}`, {
            d: beside,
            class: look,
            "stroke-width": thick,
            "stroke-dasharray": dash,
            ...(off ? { "stroke-dashoffset": off } : {}),
          }),
        ),
      ),
    ),
  ),
  ...stations.map(({ at, r }, i) => dot(`station-${i}`, at, r, { class: "station" })),
  ...said(notes, leading),
];
