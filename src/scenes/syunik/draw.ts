/**
 * One map with a camera that comes down to the gorge. Runs at compile time and in the browser, so
 * it imports only `svg`.
 */
import { along, view, type View } from "../../engine/svg/camera";
import {
  group,
  label,
  lines,
  mark,
  mix,
  round,
  shown,
  slot,
  withRow,
  type Mark,
  type Point,
} from "../../engine/svg/mark";
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
        model.lines.flatMap((one) => leg(one, state, seen, model.leading)),
      ),
      ...strokes(model, state, seen),
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
      group("scales", {}, scales(model, state, seen)),
    ]),
  ];
}

/** The grounds of two distances: the nearer one fades in over the other. */
function grounds({ units }: Model, { depth }: State, seen: View): Mark[] {
  // Strokes keep their width by powers of two, so that they are restyled a few times in a fall.
  const step = 2 ** Math.round(Math.log2(seen.scale));
  const fade = (from: number, to: number) => Math.min(1, Math.max(0, (depth - from) / (to - from)));
  const all = [
    ["land", depth < 2 ? 1 : 0],
    ["gorge", fade(1.6, 1.9)],
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
const FAINT = 0.4;

/** How strongly the way of a bus that no longer runs is. */
const PAST = 0.6;

/**
 * A leg in its line language: rails solid, works striped as densely as they are built, or in pale
 * dashes where no source says; a road double, and cut where no bus crosses. Where rails are missing
 * there are dots, and from near what became of the track.
 */
function leg(one: Line, state: State, seen: View, leading: number): readonly Mark[] {
  const { id, kind, status, dash, begun, end } = one;
  const points = one.points.map(seen.at);
  const line = (key: string, looks: string, width: number, dash: string) =>
    polyline(key, points, {
      class: `leg ${looks}`,
      "stroke-width": width,
      "stroke-dasharray": dash,
    });
  const road = (kerb: string, dash: string, width = 6, inside = 3) => [
    line("kerbs", `${kerb} flat`, width, dash),
    line("way", "way-inside flat", inside, kind === "bus" ? dash : "none"),
  ];
  // From near dots are larger, and lie on the road.
  const size = round(mix(5, leading * 0.36, state.gap));
  const link = {
    done: () => [line("rails", "", 5, "none")],
    "under-way": () => [
      ...(begun ? [] : [line("bed", "bed flat", 6, "none")]),
      line("works", begun ? "begun" : "flat", begun ? 4 : 6, dash),
      ...shown(Math.abs(end) * Math.max(state.east, state.gap), "end", [
        stop(end < 0 ? points : [...points].reverse(), leading),
      ]),
    ],
    missing: () => [
      ...shown(state.gap, "old", road("south", "none", size * 1.65, size * 1.2)),
      group("missing", {}, [line("gap", "", size, `0 ${round(size * 1.8)}`)]),
    ],
  };
  const drawn = {
    link: link[status],
    road: () => road("south", dash),
    bus: () => road("south", dash),
  }[kind]();
  const strength = {
    link: Math.max(state.east, state.gap),
    road: state.gap,
    bus: state.round * PAST,
  }[kind];
  // The ways round are drawn only where they are spoken of.
  if (kind !== "link" && strength <= 0.001) return [];
  const opacity = kind === "link" ? FAINT + (1 - FAINT) * strength : strength;
  return [withRow(id, group(id, { opacity: round(opacity, 2) }, drawn))];
}

/** A buffer stop at the first of some points: a bar across the way they go. */
function stop(points: readonly Point[], leading: number): Mark {
  const [x, y] = points[0]!;
  const [toX, toY] = points[1]!;
  const half = (leading * 0.7) / Math.hypot(toX - x, toY - y);
  const [dx, dy] = [(toY - y) * half, (toX - x) * half];
  return line("stop", [x - dx, y + dy], [x + dx, y - dy], { class: "stop" });
}

/** A bridge, a bracket, a cross, leaders: lines between points of the map, set off from them. */
const strokes = ({ strokes: all }: Model, state: State, seen: View): Mark[] =>
  all.flatMap(({ key, part, class: look, row, lines: ways }) => {
    const drawn = ways.map((way, i) =>
      polyline(
        `${i}`,
        way.map(([at, dx, dy]) => {
          const [x, y] = seen.at(at);
          return [x + dx, y + dy] as const;
        }),
        { class: look },
      ),
    );
    const all = group("strokes", {}, drawn);
    return shown(state[part], key, [row ? withRow(row, all) : all]);
  });

/** How long some kilometres are, at the lower left. */
const scales = ({ box, leading, km: unit, scales: all }: Model, state: State, seen: View): Mark[] =>
  all.flatMap(({ part, km, words }) => {
    const [x, y] = [leading * 0.9, box.height - leading * 0.8];
    const end = x + km * unit * seen.scale;
    return shown(state[part], `scale-${part}`, [
      polyline(
        "bar",
        [
          [x, y - 5],
          [x, y],
          [end, y],
          [end, y - 5],
        ],
        { class: "scale" },
      ),
      label("words", [x + 3, y - leading * 0.4], words, { class: "note map" }),
    ]);
  });

const titles = ({ titles: all, leading }: Model, state: State, seen: View): Mark[] =>
  all.flatMap(({ id, part, at, dx, dy, class: look, lines: words }) => {
    const [x, y] = seen.at(at);
    return shown(state[part], id, lines("line", [x + dx, y + dy], words, { leading, class: look }));
  });
