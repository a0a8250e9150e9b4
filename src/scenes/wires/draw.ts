/**
 * One map with a camera: lines by how far they have come. Runs at compile time and in the browser,
 * so it imports only `svg`.
 */
import { along, layer, view, type View } from "../../engine/svg/camera";
import { group, lines, mark, shown, withRow, type Mark } from "../../engine/svg/mark";
import { dot, polyline, rect } from "../../engine/svg/parts";
import type { Model } from "./model";
import type { State } from "./steps";

export function draw(model: Model, state: State): readonly Mark[] {
  const { box, cameras, leading } = model;
  const { x, y, width, height } = box;
  const seen = view(along(cameras, state.depth), width, height);
  return [
    mark("svg", "map", { x, y, width, height, viewBox: `0 0 ${width} ${height}` }, [
      rect("water", [0, 0, width, height], { class: "sea" }),
      layer("far", model.units.far, state.depth < 1 ? 1 : 0, seen),
      layer("near", model.units.near, Math.min(1, state.depth * 2), seen),
      // From afar only the cables are left, of which the words speak.
      ...model.lines.flatMap((one) =>
        shown(one.kind === "cable" ? 1 : state.depth, `${one.id}-shown`, [wire(model, one, seen)]),
      ),
      ...model.dots.flatMap(({ id, at, group: part }) =>
        shown(state[part], `${id}-dot`, [dot("dot", seen.at(at), 3.6, { class: "dot" })]),
      ),
      ...model.titles.flatMap(({ id, group: part, at, dx, dy, look, lines: words }) => {
        const [left, top] = seen.at(at);
        return shown(
          state[part],
          id,
          lines("line", [left + dx, top + dy], words, { leading, class: look }),
        );
      }),
    ]),
  ];
}

/** Dashes by how far a line has come; the missing as dots, as on the other maps. */
const DASHES = { runs: "none", work: "none", plan: "11 7", missing: "0 10", study: "1 9" };

function wire({ thick }: Model, one: Model["lines"][0], seen: View): Mark {
  const { id, kind, look, beside } = one;
  const points = one.points.map((at): [number, number] => {
    const [x, y] = seen.at(at);
    return [x + beside * thick * 0.6, y - beside * thick * 0.6];
  });
  return withRow(
    id,
    group(id, {}, [
      polyline("line", points, {
        class: `wire ${kind} ${look}`,
        "stroke-width":
          thick * (kind === "gas" ? 0.35 : look === "study" || look === "plan" ? 0.7 : 1),
        "stroke-dasharray": DASHES[look],
      }),
      ...(look === "work"
        ? [polyline("core", points, { class: "wire", "stroke-width": 1.6 })]
        : []),
    ]),
  );
}
