/** The ways on the map, each as wide as its oil. Runs in the browser too: imports only `svg`. */
import { group, label, lines, mark, round, slot, withRow, type Mark } from "../../engine/svg/mark";
import { dot, polyline, rect } from "../../engine/svg/parts";
import type { Model } from "./model";

/** The ground, the ways over it, and their names with the tonnes. */
export function drawMap({ map, leading }: Model): Mark[] {
  const { x, y, width, height } = map.box;
  return [
    mark("svg", "ground", { x, y, width, height, viewBox: `0 0 ${width} ${height}` }, [
      rect("water", [0, 0, width, height], { class: "sea" }),
      group("relief", { "stroke-width": 0.9 }, [slot("land", {})]),
    ]),
    // That to China comes out from under the widest; that to Samara is seen from where it begins.
    ...map.courses.map((one, i) => way(map.hair, one, `way-${i}`)),
    ...map.ends.map((at, i) => dot(`end-${i}`, at, map.dot, { class: "dot" })),
    ...map.names.map(({ id, x: left, y: top, look, lines: [first = "", ...rest] }) =>
      group(`${id}-name`, {}, [
        label("first", [left, top], first, { class: look }),
        ...lines("rest", [left, round(top + leading)], rest, { leading, class: look }),
      ]),
    ),
  ];
}

/** As wide as its oil; a way that is too thin for that, or not counted, as a hairline. */
const way = (hair: number, one: Model["map"]["courses"][0], key: string): Mark =>
  withRow(
    one.id,
    group(key, {}, [
      ...(one.width && !one.outline
        ? [
            polyline("edge", one.points, {
              class: "pipe edge",
              "stroke-width": one.width + hair * 2,
            }),
          ]
        : []),
      one.outline
        ? mark("path", "oil", { class: `pipe band ${one.side}`, d: `M${one.outline.join("L")}Z` })
        : polyline("oil", one.points, {
            class: `pipe ${one.side}`,
            "stroke-width": one.width ?? hair,
            "stroke-dasharray": one.dash,
          }),
      ...(one.head.length ? [polyline("head", one.head, { class: `pipe-head ${one.side}` })] : []),
    ]),
  );
