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

/** Gates on one ground, and what the route carried, as far as it is known to have gone. */
const bars = (model: Model): Mark[] => [
  rect("sea", model.sea, { class: "sea" }),
  ...model.stretches.map(stretch),
  mark("path", "ground", { d: model.ground, class: "floor" }),
  withRow(model.carried.id, rect("carried", model.carried.box, { class: "carried" })),
  mark("path", "parting", { d: model.parting, class: "parting" }),
  mark("path", "heads", { d: model.heads, class: "carried" }),
  ...said(model.words, model.leading),
];

/** Open as high as it can take. */
const stretch = ({ key, narrow, wall, can: { id, box } }: Stretch): Mark =>
  group(key, {}, [
    withRow(id, rect("can", box, { class: "room" })),
    withRow(id, mark("path", "over", { d: wall, class: narrow ? "neck" : "stone" })),
  ]);

/** Two ways from Baku that meet at Kars, before one line; red dots where there is no railway. */
const twoWays = ({ ways: { hollow, tracks, stations, notes }, leading }: Model): Mark[] => [
  laid("hollow", hollow),
  ...tracks.map((one) => withRow(one.id, laid(one.id, one))),
  ...stations.map(({ at, r }, i) => dot(`station-${i}`, at, r, { class: "station" })),
  ...said(notes, leading),
];

/** Strokes over one another. */
const laid = (key: string, { d, strokes }: Model["ways"]["hollow"]): Mark =>
  group(
    key,
    {},
    strokes.map(({ look, thick, dash }, i) =>
      mark("path", `stroke-${i}`, {
        d,
        class: look,
        "stroke-width": thick,
        "stroke-dasharray": dash,
      }),
    ),
  );
