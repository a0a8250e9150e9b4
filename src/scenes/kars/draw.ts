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
  type Mark,
  type Point,
} from "../../engine/svg/mark";
import { dot, line, polyline, rect } from "../../engine/svg/parts";
import type { Model } from "./model";
import type { State } from "./steps";

export function draw(model: Model, state: State): readonly Mark[] {
  const { straight } = state;
  const { link, georgia } = model.ways;
  return [
    map(model, 1 - straight),
    ...shown(straight * 3 - 2, "posts", posts(model)),
    // The grey way lies on the trunk that both share, so that half of it is red.
    way(model, link, straight),
    way(model, georgia, straight),
    ...shown(state.claim, "claimed", claimed(model)),
    ...model.words.flatMap(({ key, names }) =>
      shown(
        state[key],
        `words-${key}`,
        names.flatMap(({ id, at: spot, x, y, look, words }) => [
          ...(spot ? [dot(`${id}-dot`, spot, model.thick * 0.27, { class: "dot" })] : []),
          label(`${id}-name`, [x, y], words, { class: look }),
        ]),
      ),
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

/** Baku and Kars as posts that both ways are pulled between. */
const posts = (model: Model): Mark[] =>
  [0, model.ways.georgia.ends].map((km, i) =>
    line(`post-${i}`, [at(model, km), model.top], [at(model, km), model.base], { class: "post" }),
  );

/** A way: its rails and ends. */
function way(model: Model, { id, y, stretches }: Model["ways"]["georgia"], amount: number): Mark {
  const { thick, fat } = model;
  const points = stretches.map(({ from, to, course }) =>
    course.map(([mx, my], i): Point => {
      const x = at(model, from + ((to - from) * i) / (course.length - 1));
      return [mix(mx, x, amount), mix(my, y, amount)];
    }),
  );
  const look = [id === "link" ? "" : " old", mix(thick * 0.5, fat, amount)] as const;
  const dash = mix(thick * 0.4, model.unit * 5, amount);
  const end = mix(thick * 0.5, fat * 0.75, amount);
  return group(id, {}, [
    ...stretches.flatMap((each, i) => rails(each, points[i]!, look, dash)),
    dot("start", points[0]![0]!, end, { class: "dot" }),
    dot("end", points.at(-1)!.at(-1)!, end, { class: "dot" }),
  ]);
}

/** A stretch in the story’s line language: solid, pale with a thin core under works, dotted where nothing stands. */
function rails(
  { id, status }: Stretch,
  points: readonly Point[],
  [look, width]: readonly [look: string, width: number],
  dash: number,
): Mark[] {
  const looks = { done: "leg", "under-way": "leg bed", missing: "leg missing" }[status];
  return [
    withRow(
      id,
      polyline(id, points, {
        class: `${looks} flat${look}`,
        "stroke-width": round(width),
        "stroke-dasharray": status === "missing" ? `${round(dash)} ${round(dash)}` : "none",
      }),
    ),
    ...(status === "under-way"
      ? [polyline(`${id}-core`, points, { class: "leg flat", "stroke-width": 1.4 })]
      : []),
  ];
}

/** On the map, what would have to go from the link if it were as much shorter as claimed: hatched across. */
const claimed = ({ claim, thick }: Model): Mark[] => [
  ...(["edge", "ground", "ribs"] as const).map((look, i) =>
    withRow(
      "savings-343km",
      polyline(look, claim, {
        class: `claimed ${look}`,
        "stroke-width": round(thick * (i ? 1.6 : 2)),
        ...(i > 1 ? { "stroke-dasharray": `${round(thick * 0.14)} ${round(thick * 0.5)}` } : {}),
      }),
    ),
  ),
  dot("kars", claim.at(-1)!, thick * 0.5, { class: "dot" }),
];
