/**
 * A map with a camera: legs and names are placed anew for each view, so that lines keep their
 * width and words their size. Runs at compile time and in the browser; imports only `svg`.
 */
import { along, layer, view, type View } from "../../engine/svg/camera";
import {
  group,
  label,
  lines,
  mark,
  round,
  shown,
  slot,
  withRow,
  type Mark,
} from "../../engine/svg/mark";
import { dot, line, polyline, rect } from "../../engine/svg/parts";
import { legs } from "./draw-legs";
import type { Locator } from "./locator";
import type { Model } from "./model";
import type { State } from "./steps";

export function draw(model: Model, state: State): readonly Mark[] {
  const { width, height, x, y } = model.box;
  const seen = view(along(model.cameras, state.depth), width, height);
  return [
    mark("svg", "map", { x, y, width, height, viewBox: `0 0 ${width} ${height}` }, [
      rect("water", [0, 0, width, height], { class: "sea" }),
      group("ground", {}, ground(model, state.depth)),
      shown(state.boxes, "fewer", [fewer(model, seen)]),
      group("lines", {}, legs(model, state, seen)),
      shown(state.names.north, "closed", [bar(model, seen)]),
      group("dots", {}, dots(model, state, seen)),
      shown(state.names.gap, "bracket", [bracket(model, seen)]),
      group("titles", {}, titles(model, state, seen)),
    ]),
    ...shown(state.names.gap, "inset", [locator(model.locator)]),
  ];
}

/** Between these depths the detail comes up over the continent, which then goes. */
const NEAR = 2.25;
const CLOSE = 2.75;

/**
 * The continent until the camera is close, then the detail alone. Both stay, for they are drawn
 * once; what is not seen stands still, which makes a fall cheap.
 */
function ground({ cameras, box, units }: Model, depth: number): Mark[] {
  const amount = Math.min(1, Math.max(0, (depth - NEAR) / (CLOSE - NEAR)));
  const seen = (at: number) => view(along(cameras, at), box.width, box.height);
  return [
    layer("world", units.world, depth < CLOSE ? 1 : 0, seen(Math.min(depth, CLOSE))),
    layer("detail", units.detail, amount, seen(Math.max(depth, NEAR))),
  ];
}

/** A group at a point of the map: moved as a whole, so that its text is set but once. */
const pinned = (seen: View, x: number, y: number, content: readonly Mark[]) => {
  const [px, py] = seen.at([x, y]);
  return group("pin", { transform: `translate(${round(px)},${round(py)})` }, content);
};

const dots = (model: Model, state: State, seen: View) =>
  model.dots.flatMap(({ id, group: name, x, y }) =>
    shown(state.names[name], `${name}-${id}`, [
      pinned(seen, x, y, [dot("dot", [0, 0], 3.6, { class: "dot" })]),
    ]),
  );

/** The northern band where it may have fewer boxes: its edges alone. */
const fewer = ({ fewer: { row, points, width } }: Model, seen: View) => {
  const path = points.map(seen.at);
  const band = (key: string, look: string, thick: number) =>
    polyline(key, path, { class: `leg flat ${look}`, "stroke-width": thick });
  return withRow(
    row,
    group("pale", {}, [band("band", "north fewer", width), band("bare", "bare", width - 3)]),
  );
};

/** A bar across the northern way, where its border was closed. */
const bar = ({ closed: { x, y, dx, dy } }: Model, seen: View) =>
  pinned(seen, x, y, [line("bar", [-dx, -dy], [dx, dy], { class: "closed" })]);

/** A bracket under the gap, from end to end. */
function bracket(model: Model, seen: View): Mark {
  const [ax, ay] = seen.at(model.gap[0]);
  const [ox, oy] = seen.at(model.gap[1]);
  const below = Math.max(ay, oy) + model.leading;
  return polyline(
    "gap",
    [
      [ax, ay + 5],
      [ax, below],
      [ox, below],
      [ox, oy + 5],
    ],
    { class: "gap-bracket" },
  );
}

/** The small map, and in it the frame of the closest view. */
function locator({ x, y, width, height, unit, frame, names, ends }: Locator): Mark {
  const size = { x: round(x), y: round(y), width, height };
  return mark("svg", "locator-map", { ...size, viewBox: `0 0 ${width} ${height}` }, [
    rect("water", [0, 0, width, height], { class: "sea" }),
    group("ground", { transform: `scale(${1 / unit})`, "stroke-width": unit * 0.7 }, [
      slot("locator", {}),
    ]),
    polyline("view", [...frame, frame[0]!], { class: "locator-view" }),
    ...ends.map((at, i) => dot(`end-${i}`, at, 2.6, { class: "dot" })),
    ...names.map(({ id, at, name, look }) => label(id, at, name, { class: look })),
    rect("edge", [0, 0, width, height], { class: "locator-edge" }),
  ]);
}

/** Names come one after another as their group is shown: setting them all in one frame is a jolt. */
function titles(model: Model, state: State, seen: View): Mark[] {
  const count: Partial<Record<string, number>> = {};
  for (const { group: name } of model.titles) count[name] = (count[name] ?? 0) + 1;
  const met: Partial<Record<string, number>> = {};
  return model.titles.flatMap((title) => {
    const { id, group: name, x, y, dx, dy, leader, lines: words, class: look } = title;
    const turn = (met[name] = (met[name] ?? 0) + 1) / count[name]!;
    const amount = Math.min(1, Math.max(0, (state.names[name] - turn * 0.7) / 0.3));
    const side = Math.sign(dy);
    const far = leader && Math.abs(dy) > model.leading * 2;
    return shown(amount, id, [
      pinned(seen, x, y, [
        ...(far
          ? [line("leader", [0, 6 * side], [0, dy - model.leading * 0.9 * side], { class: "hair" })]
          : []),
        ...lines("line", [dx, dy], words, {
          leading: model.leading,
          class: look,
        }),
      ]),
    ]);
  });
}
