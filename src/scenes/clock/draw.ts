/** Journeys as calendars, a cell for each day. Runs at compile time and in the browser: only `svg`. */
import { group, label, mark, withRow, type Mark } from "../../engine/svg/mark";
import { rect } from "../../engine/svg/parts";
import type { Model } from "./model";

type Words = Model["calendars"][0]["said"][0];

export const draw = ({ calendars, spared }: Model): readonly Mark[] => [
  ...calendars.map(({ id, way, days, said: own }) =>
    withRow(
      id,
      group(id, {}, [
        ...days.map(({ cell, look }, i) =>
          rect(`day-${i}`, cell, { class: `journey-day ${way} ${look}` }),
        ),
        ...words(days.map(({ number }) => number)),
        ...words(own),
      ]),
    ),
  ),
  mark("path", "spared", { class: "spared", d: spared }),
];

const words = (all: readonly Words[]): Mark[] =>
  all.map(({ key, at, text, look }) => label(key, at, text, { class: look }));
