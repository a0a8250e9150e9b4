/**
 * One map with a camera: lines by how far they have come. Runs at compile time and in the browser,
 * so it imports only `svg`.
 */
import { along, layer, view, type View } from "../../engine/svg/camera";
import { group, lines, mark, mix, round, shown, withRow, type Mark } from "../../engine/svg/mark";
import { dot, line, polyline, rect } from "../../engine/svg/parts";
import { drawStrip } from "./draw-strip";
import type { Model } from "./model";
import type { State } from "./steps";

export function draw(model: Model, state: State): readonly Mark[] {
  const { box, cameras, leading } = model;
  const { x, y, width } = box;
  const height = box.height * mix(1, model.share, state.depth);
  const seen = view(along(cameras, state.depth), width, height);
  return [
    mark("svg", "map", { x, y, width, height, viewBox: `0 0 ${width} ${height}` }, [
      rect("water", [0, 0, width, height], { class: "sea" }),
      layer("far", model.units.far, state.depth < 1 ? 1 : 0, seen),
      layer("near", model.units.near, Math.min(1, state.depth * 2), seen),
      // The lines of which the words speak.
      ...model.lines.flatMap((one) =>
        shown(
          one.kind === "cable" || one.kind === "fibre" ? state.seas : state.land,
          `${one.id}-shown`,
          [wire(model, one, seen)],
        ),
      ),
      ...model.dots.flatMap(({ id, at, group: part }) =>
        shown(state[part], `${id}-dot`, [dot("dot", seen.at(at), 3.6, { class: "dot" })]),
      ),
      ...model.titles.flatMap((one) => shown(state[one.group], one.id, title(leading, one, seen))),
    ]),
    ...shown(state.land, "strip", drawStrip(model)),
  ];
}

/** Words by a point, and the line that leads to them where they stand far from it. */
function title(leading: number, one: Model["titles"][0], seen: View): Mark[] {
  const { at, dx, dy, look, leads, lines: words } = one;
  const [x, y] = seen.at(at);
  // Words beside the point are met in their middle, words under it at their head.
  const met = dx < -leading ? dy + (words.length / 2 - 0.8) * leading : dy - leading;
  return [
    ...(leads
      ? [line("leader", [x, y], [x + dx + (dx < -leading ? 4 : 0), y + met], { class: "hair" })]
      : []),
    ...lines("line", [x + dx, y + dy], words, { leading, class: look }),
  ];
}

/** How thick a line is: the gas that runs beside the power is quiet, and what is built outweighs a plan. */
const weight = ({ kind, look }: Model["lines"][0]) => {
  if (kind === "gas") return 0.22;
  if (kind === "fibre" || (kind === "power" && look === "plan")) return 0.4;
  return look === "study" || look === "plan" ? 0.7 : 1;
};

function wire({ thick, dashes }: Model, one: Model["lines"][0], seen: View): Mark {
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
        "stroke-width": round(thick * weight(one)),
        "stroke-dasharray": kind === "fibre" ? "4 3" : dashes[look],
      }),
      ...(look === "work"
        ? [polyline("core", points, { class: "wire", "stroke-width": round(thick * 0.36) })]
        : []),
    ]),
  );
}
