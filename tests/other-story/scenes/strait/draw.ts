import { group, label, mark, slot, withRow, type Mark } from "../../../../src/engine/svg/mark";
import { dot, polyline, rect } from "../../../../src/engine/svg/parts";
import type { Model } from "./model";
import type { State } from "./steps";

/** The coasts, the ferry's way and the harbours. */
export function draw({ box, way, harbours, length }: Model, state: State): readonly Mark[] {
  const { x, y, width, height } = box;
  const [first] = harbours;
  return [
    mark("svg", "map", { x, y, width, height, viewBox: `0 0 ${width} ${height}` }, [
      rect("water", [0, 0, width, height], { class: "sea" }),
      slot("land", {}),
      group("ways", { opacity: state.strength }, [
        withRow("strait", polyline("way", way, { class: "ferry-way" })),
      ]),
      ...harbours.flatMap(({ id, name, x: left, y: top }) => [
        dot(id, [left, top], 4, { class: "dot" }),
        label(`${id}-name`, [left + 8, top + 5], name, { class: "note strong" }),
      ]),
      label("length", [first!.x + 8, first!.y + 25], length, { class: "note" }),
    ]),
  ];
}
