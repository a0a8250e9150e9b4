/** Two journeys along one axis of days. Runs at compile time and in the browser: only `svg`. */
import { group, label, mark, withRow, type Mark } from "../../engine/svg/mark";
import { hatch, rect } from "../../engine/svg/parts";
import { box } from "../../engine/svg/things/box";
import type { Model } from "./model";

type Words = Model["days"][0];

export const draw = ({ grid, days, journeys, strips }: Model): readonly Mark[] => [
  mark("path", "grid", { class: "day-line", d: grid }),
  ...journeys.map(({ id, way, sure, maybe, ticks, box: load, feet, said }) =>
    withRow(
      id,
      group(id, {}, [
        rect("sure", sure, { class: `journey ${way}` }),
        rect("maybe", maybe, { class: `journey up-to ${way}` }),
        hatch("strips", maybe, strips, { class: `journey up-to ${way}` }),
        mark("path", "ticks", { class: "journey-rib", d: ticks }),
        mark("path", "feet", { class: `journey on-ribbon ${way}`, d: feet }),
        box("load", load, `journey on-ribbon ${way}`, "journey-rib"),
        ...words(said),
      ]),
    ),
  ),
  ...words(days),
];

const words = (all: readonly Words[]): Mark[] =>
  all.map(({ key, at, text, look }) => label(key, at, text, { class: look }));
