/**
 * One map with a camera that comes down to the gorge. Runs at compile time and in the browser, so
 * it imports only `svg`.
 */
import { along, view, type View } from "../../engine/svg/camera";
import { group, lines, mark, round, shown, slot, withRow, type Mark } from "../../engine/svg/mark";
import { dot, line, polyline, rect } from "../../engine/svg/parts";
import type { Model } from "./model";
import type { State } from "./steps";

export function draw(model: Model, state: State): readonly Mark[] {
  const { box, cameras } = model;
  const { x, y, width, height } = box;
  const seen = view(along(cameras, state.depth), width, height);
  return [
    mark("svg", "map", { x, y, width, height, viewBox: `0 0 ${width} ${height}` }, [
      rect("water", [0, 0, width, height], { class: "sea" }),
      ...grounds(model, state, seen),
      group(
        "lines",
        {},
        model.lines.flatMap((one) => leg(one, state, seen)),
      ),
      ...shown(Math.max(state.round, state.gap), "bridge", [bridge(model, seen)]),
      group(
        "dots",
        {},
        model.dots.flatMap(({ id, at, parts }) =>
          shown(Math.max(...parts.map((part) => state[part])), id, [
            dot("dot", seen.at(at), 3.8, { class: "dot" }),
          ]),
        ),
      ),
      group("titles", {}, titles(model, state, seen)),
    ]),
  ];
}

/** The grounds of the three distances: each nearer one fades in over the one before. */
function grounds({ units }: Model, { depth }: State, seen: View): Mark[] {
  // Strokes keep their width by powers of two, so that they are restyled a few times in a fall.
  const step = 2 ** Math.round(Math.log2(seen.scale));
  const fade = (from: number, to: number) => Math.min(1, Math.max(0, (depth - from) / (to - from)));
  const all = [
    ["land", depth < 1 ? 1 : 0],
    ["valley", depth < 2 ? fade(0.85, 1) : 0],
    ["gorge", fade(1.7, 2)],
  ] as const;
  return all.map(([name, opacity], i) =>
    group(
      name,
      {
        transform: seen.transform(units[i]!),
        "stroke-width": round((0.9 * units[i]!) / step, 2),
        opacity: round(opacity, 2),
        visibility: opacity > 0 ? "visible" : "hidden",
      },
      [slot(name, {})],
    ),
  );
}

type Line = Model["lines"][0];

/** How strongly a part is drawn that is not the subject. */
const FAINT = 0.3;

/**
 * A leg in its line language: rails solid, works pale and filled by the share built, or with a
 * thin core where none is known, a road double, what is missing as dots.
 */
function leg(one: Line, state: State, seen: View): readonly Mark[] {
  const { id, mode, status, built } = one;
  const points = one.points.map(seen.at);
  const line = (key: string, looks: string, width: number, dash: string) =>
    polyline(key, points, {
      class: `leg ${looks}`,
      "stroke-width": width,
      "stroke-dasharray": dash,
    });
  const road = [line("kerbs", "south flat", 6, "none"), line("way", "way-inside flat", 3, "none")];
  // From near the bed of the old track is seen, with nothing on it.
  const bed = shown(state.gap, "old", [line("bed", "bed", 13, "none")]);
  const works = [
    line("bed", "bed", 6, "none"),
    built === null
      ? line("core", "", 1.4, "none")
      : line("built", "under-way", 6, `${round(20 * built)} ${round(20 * (1 - built))}`),
  ];
  const rails = [line("rails", "", 4, "none")];
  const missing = [line("rails", "", 4 + 3 * state.gap, `0 ${10 + 6 * state.gap}`)];
  const laid = status === "missing" ? [...bed, ...missing] : status === "under-way" ? works : rails;
  const drawn = mode === "road" ? road : laid;
  const strength = one.round ? Math.max(state.round, state.gap) : Math.max(state.east, state.gap);
  // The way round is drawn only where it is spoken of.
  if (one.round && strength <= 0.001) return [];
  const opacity = one.round ? strength : FAINT + (1 - FAINT) * strength;
  return [withRow(id, group(id, { opacity: round(opacity, 2) }, drawn))];
}

/** Two short strokes over the river. */
function bridge({ bridge: at, leading }: Model, seen: View): Mark {
  const [x, y] = seen.at(at);
  const high = leading * 0.6;
  return withRow(
    "aras-bridge-done",
    group(
      "strokes",
      {},
      [-3, 3].map((dx) =>
        line(`stroke${dx}`, [x + dx, y - high * 0.4], [x + dx, y + high * 1.6], { class: "span" }),
      ),
    ),
  );
}

const titles = ({ titles: all, leading }: Model, state: State, seen: View): Mark[] =>
  all.flatMap(({ id, part, at, dx, dy, class: look, lines: words }) => {
    const [x, y] = seen.at(at);
    return shown(state[part], id, lines("line", [x + dx, y + dy], words, { leading, class: look }));
  });
