/** A way by length and by days, one over the other. Runs at compile time and in the browser: only `svg`. */
import { group, label, mark, withRow, type Mark } from "../../engine/svg/mark";
import { polyline, rect } from "../../engine/svg/parts";
import type { Model, Said } from "./model";

export const draw = ({ pieces, whole, places, onward }: Model): readonly Mark[] => [
  ...pieces.map(({ flow, look }) =>
    mark("path", `flow-${look}`, { class: `spread ${look}`, d: flow }),
  ),
  ...pieces.flatMap(({ far, long, look }) => [
    withRow(
      far.id,
      group(far.id, {}, [
        rect("bar", far.bar, { class: `leg-bar ${look}` }),
        ...far.said.map(words),
      ]),
    ),
    withRow(
      long.id,
      group(long.id, {}, [
        ...long.days.map((one, i) => rect(`day-${i}`, one, { class: `leg-bar ${long.look}` })),
        ...[...long.counted, ...long.said].map(words),
      ]),
    ),
  ]),
  withRow(
    whole.id,
    group(whole.id, {}, [
      polyline("bracket", whole.bracket, { class: "schedule" }),
      ...whole.said.map(words),
    ]),
  ),
  mark("path", "onward", { class: "ride", d: onward }),
  ...places.map(words),
];

const words = ({ key, at, text, look }: Said): Mark => label(key, at, text, { class: look });
