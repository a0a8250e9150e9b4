/**
 * The route's yearly cargo: as columns, its record as two have counted it, and beside a
 * pipeline. Runs at compile time and in the browser, so it imports only `svg`.
 */
import { mark, mix, shown, withRow, type Mark } from "../../engine/svg/mark";
import { rect } from "../../engine/svg/parts";
import type { Model } from "./model";
import type { State } from "./steps";

export function draw(model: Model, { others, second, flow }: State): readonly Mark[] {
  const { id, boxes, pipe } = model;
  const [column, higher, plug] = boxes;
  const now = column.map((at, i) => mix(mix(at, higher[i]!, second), plug[i]!, flow));
  return [
    ...shown(1 - second, "axis", model.columns),
    ...shown(others, "others", model.values),
    ...shown(flow, "pipe", [
      withRow(
        pipe.id,
        mark("path", pipe.id, {
          d: pipe.d,
          class: "flow",
          "stroke-width": pipe.thick,
          "stroke-dasharray": `${pipe.long * flow} ${pipe.long}`,
        }),
      ),
    ]),
    withRow(id, rect(id, now as never, { class: "bar corridor" })),
    ...shown(second - flow, "second", model.second),
    ...shown(flow * 2 - 1, "amounts", pipe.marks),
  ];
}
