/** Trains promised and come, as trains on tracks. Runs at compile time and in the browser: only `svg`. */
import { group, label, lines, withRow, type Mark } from "../../engine/svg/mark";
import { line, polyline } from "../../engine/svg/parts";
import { littleTrains } from "../../engine/svg/things/little-train";
import type { Model } from "./model";

export function draw(model: Model): readonly Mark[] {
  const { came, missing, promises, said, size, tracks } = model;
  return [
    ...tracks.y.map((y, i) =>
      line(`track-${i}`, [tracks.from, y], [tracks.to, y], { class: "rule" }),
    ),
    littleTrains("missing", missing, size, "train-missing"),
    ...promises.map((one) =>
      withRow(
        one.id,
        group(one.id, {}, [polyline("line", one.line, { class: "reach" }), ...words(model, one)]),
      ),
    ),
    withRow(
      said.id,
      group(said.id, {}, [littleTrains("trains", came, size, "yard-train"), ...words(model, said)]),
    ),
  ];
}

/** An amount, and under it what it is. */
const words = (
  { leading }: Model,
  { at: [x, y], amount, look, note, under, words: text }: Model["said"],
): Mark[] => [
  label("amount", [x, y], amount, { class: look }),
  ...lines("words", [x, y + under], text, { leading, class: note }),
];
