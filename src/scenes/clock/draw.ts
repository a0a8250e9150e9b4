/** Two journeys in one calendar. Runs at compile time and in the browser: only `svg`. */
import { group, label, mark, withRow, type Mark } from "../../engine/svg/mark";
import { hatch, rect } from "../../engine/svg/parts";
import type { Model } from "./model";

type Words = Model["days"][0];

export const draw = ({ cells, days, journeys, strips }: Model): readonly Mark[] => [
  mark("path", "cells", { class: "day-cell", d: cells }),
  ...journeys.map(({ id, way, sure, maybe, flags, said: own }) =>
    withRow(
      id,
      group(id, {}, [
        ...sure.map((bar, i) => rect(`sure-${i}`, bar, { class: `journey ${way}` })),
        ...maybe.flatMap((bar, i) => [
          rect(`maybe-${i}`, bar, { class: `journey up-to ${way}` }),
          hatch(`strips-${i}`, bar, strips, { class: `journey up-to ${way}` }),
        ]),
        mark("path", "flags", { class: `journey ${way}`, d: flags }),
        ...words(own),
      ]),
    ),
  ),
  ...words(days),
];

const words = (all: readonly Words[]): Mark[] =>
  all.map(({ key, at, text, look }) => label(key, at, text, { class: look }));
