/** Journeys as bands of days on one ruler. Runs at compile time and in the browser: only `svg`. */
import { group, label, withRow, type Mark } from "../../engine/svg/mark";
import { line, rect } from "../../engine/svg/parts";
import type { Journey, Model } from "./model";

type Words = Model["heads"][0];

export const draw = ({ left, ruler, heads, journeys }: Model): readonly Mark[] => [
  // Bands begin at the first.
  ...ruler.ticks
    .slice(1)
    .map(({ key, x }) => line(`line-${key}`, [x, ruler.top], [x, ruler.foot], { class: "rule" })),
  ...ruler.ticks.map(words),
  ...heads.map(words),
  ...journeys.map((one) => journey(left, one)),
];

const words = ({ key, at, text, look }: Words): Mark => label(key, at, text, { class: look });

/** A band as long as the fewest days, and a pale one from there to the most. */
const journey = (left: number, { id, way, y, tall, low, high, said, stops }: Journey): Mark =>
  withRow(
    id,
    group(id, {}, [
      rect("band", [left, y, low - left, tall], { class: `band ${way}` }),
      rect("most", [low, y, high - low, tall], { class: `band most ${way}` }),
      ...stops.map(({ row, x, name }) =>
        withRow(
          row,
          group(row, {}, [line("call", [x, y], [x, y + tall], { class: "call" }), words(name)]),
        ),
      ),
      ...said.map(words),
    ]),
  );
