/**
 * Two railways on the map, and the same two pulled straight, so that their lengths can be
 * compared by eye. Runs at compile time and in the browser, so it imports only `svg`.
 */
import {
  group,
  label,
  mark,
  mix,
  round,
  shown,
  slot,
  withRow,
  type Attrs,
  type Mark,
  type Point,
} from "../../engine/svg/mark";
import { dot, polyline, rect } from "../../engine/svg/parts";
import type { Model } from "./model";
import type { State } from "./steps";

export function draw(model: Model, state: State): readonly Mark[] {
  const { straight } = state;
  const { link, georgia } = model.ways;
  return [
    map(model, 1 - straight),
    way(model, link, state),
    way(model, georgia, state),
    ...model.words.flatMap(({ key, shapes, names }) =>
      shown(state[key], `words-${key}`, [
        ...shapes.map(({ id, row, points, look }) => {
          const one = polyline(id, points, { class: look });
          return row ? withRow(row, one) : one;
        }),
        ...names.flatMap(({ id, at: spot, x, y, look, words }) => [
          ...(spot ? [dot(`${id}-dot`, spot, model.thick * 0.27, { class: "dot" })] : []),
          label(`${id}-name`, [x, y], words, { class: look }),
        ]),
      ]),
    ),
  ];
}

/** The ground stays where it is and goes while the lines are pulled off it. */
const map = ({ box: { x, y, width, height } }: Model, amount: number): Mark =>
  mark(
    "svg",
    "map",
    {
      x,
      y,
      width,
      height,
      viewBox: `0 0 ${width} ${height}`,
      opacity: round(amount, 2),
      visibility: amount > 0 ? "visible" : "hidden",
    },
    [
      rect("water", [0, 0, width, height], { class: "sea" }),
      group("ground", { "stroke-width": 0.9 }, [slot("land", {})]),
    ],
  );

type Stretch = Model["ways"]["georgia"]["stretches"][0];

/** Where a kilometre of a straight way stands: Baku is on the right, as on the map. */
const at = ({ right, unit }: Model, km: number) => right - km * unit;

/** A way: its rails, and on the map its ends. */
function way(
  model: Model,
  { id, y, stretches }: Model["ways"]["georgia"],
  { straight: amount, claim }: State,
): Mark {
  const { thick, fat } = model;
  const [level, broad] = [y, fat].map(([even, over]) => mix(even, over, claim)) as [number, number];
  const points = stretches.map(({ from, to, course }) =>
    course.map(([mx, my], i): Point => {
      const x = at(model, from + ((to - from) * i) / (course.length - 1));
      return [mix(mx, x, amount), mix(my, level, amount)];
    }),
  );
  const look = [round(mix(thick * 0.5, broad, amount)), amount] as const;
  const end = (key: string, spot: Point) => dot(key, spot, thick * 0.5, { class: "dot" });
  return group(id, amount === 1 ? { "shape-rendering": "crispEdges" } : {}, [
    ...stretches.flatMap((each, i) => rails(model, each, points[i]!, look)),
    ...shown(1 - amount, "ends", [
      end("start", points[0]![0]!),
      end("end", points.at(-1)!.at(-1)!),
    ]),
  ]);
}

/** Stripes and dots lie between pixels, or they would be of many sizes. */
const SMOOTH = { "shape-rendering": "auto" };

/** A stretch in the story’s line language: solid, striped as far as built, pale, or edges alone, where begun, dots where nothing stands. */
function rails(
  { stripes: [built, ...apart], unit, dots: [size, ...pitches] }: Model,
  { id, from, status }: Stretch,
  points: readonly Point[],
  [width, amount]: readonly [width: number, straight: number],
): Mark[] {
  const [stripe, pitch] = [apart, pitches].map(([on, flat]) => round(mix(on, flat, amount), 2)) as [
    number,
    number,
  ];
  const bare = status === "missing";
  const line = (key: string, looks: string, dash: string, shape: Attrs = {}) =>
    polyline(key, points, {
      class: `leg ${looks}`,
      "stroke-width": bare ? size : width,
      "stroke-dasharray": dash,
      ...shape,
      // Dashes go on over a joint.
      "stroke-dashoffset": bare ? -pitch / 2 : round(from * unit),
    });
  if (bare) return [withRow(id, line(id, "missing", `0 ${pitch}`, SMOOTH))];
  if (status === "begun")
    return [
      withRow(id, line(id, status, "8 5")),
      // Of a bar no more than its edges: how much is built is not known.
      ...shown(amount, `${id}-bare`, [
        polyline("bare", points, { class: "leg flat unbuilt", "stroke-width": round(width - 3) }),
      ]),
    ];
  const whole = withRow(id, line(id, status === "done" ? "flat" : "bed flat", "none"));
  return status === "done"
    ? [whole]
    : [
        whole,
        line(
          `${id}-core`,
          "flat striped",
          `${round(stripe * built)} ${round(stripe * (1 - built))}`,
        ),
      ];
}
