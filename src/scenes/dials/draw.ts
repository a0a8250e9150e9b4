/**
 * What pieces can take, as bars; the two ways to Kars; then our answer as one band. Runs at
 * compile time and in the browser, so it imports only `svg`.
 */
import { group, mark, round, shown, withRow, type Mark } from "../../engine/svg/mark";
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
type Track = Model["ways"]["tracks"][0];

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

/** Two ways from Baku that meet at Kars, before one line. */
function twoWays(model: Model): Mark[] {
  const { tracks, dot: r, ends, notes } = model.ways;
  return [
    ...tracks.map((one) => withRow(one.id, group(one.id, {}, track(one)))),
    ...ends.map((at, i) => dot(`end-${i}`, at, r, { class: "dot" })),
    ...said(notes, model.leading),
  ];
}

/** Two rails on sleepers; broken rails where it is unfinished; red dots where there is none. */
function track({ look, gauge, d }: Track): Mark[] {
  const stroke = (key: string, style: string, wide: number, dash: number[]) =>
    mark("path", key, {
      d,
      class: style,
      "stroke-width": round(gauge * wide),
      "stroke-dasharray": dash.map((part) => round(part * gauge)).join(" ") || "none",
    });
  if (look === "missing") return [stroke("dots", "leg", 1.2, [0, 2.1])];
  // Dashes begin with a gap, clear of the dot from which the track leaves.
  const broken = look === "unfinished" ? [0, 1.05, 1.5, 0] : [];
  return [
    // What runs lies over what is broken, where both leave a dot.
    ...(broken.length ? [] : [stroke("ground", "blank", 2, [])]),
    stroke("rails", "unbuilt", 1, broken),
    stroke("between", "blank", 0.68, []),
    ...(broken.length ? [] : [stroke("sleepers", "unbuilt", 1.7, [0, 0.8, 0.16, 0])]),
  ];
}
