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
import { at, claim, even, posts } from "./draw-beside";
import type { Model } from "./model";
import type { State } from "./steps";

export function draw(model: Model, state: State): readonly Mark[] {
  const { georgia, link } = model.ways;
  return [
    map(model, state),
    ...shown(state.claim, "claim", claim(model)),
    // The grey way lies on the trunk that both share, so that half of it is red.
    way(model, link, state),
    way(model, georgia, state),
    ...shown(
      state.map,
      "names",
      model.names.flatMap(({ id, at: spot, x, y, look, words }) => [
        ...(spot ? [dot(`${id}-dot`, spot, model.thick * 0.27, { class: "dot" })] : []),
        label(`${id}-name`, [x, y], words, { class: look }),
      ]),
    ),
    ...shown(state.straight * 3 - 2, "posts", posts(model)),
    ...shown(state.even, "even", even(model)),
  ];
}

/** The ground stays where it is and goes while the lines are pulled off it. */
const map = ({ box: { x, y, width, height } }: Model, state: State): Mark =>
  mark(
    "svg",
    "map",
    {
      x,
      y,
      width,
      height,
      viewBox: `0 0 ${width} ${height}`,
      opacity: round(state.map, 2),
      visibility: state.map > 0 ? "visible" : "hidden",
    },
    [
      rect("water", [0, 0, width, height], { class: "sea" }),
      group("ground", { "stroke-width": 0.9 }, [slot("land", {})]),
    ],
  );

type Way = Model["ways"]["georgia"];
type Stretch = Way["stretches"][0];

/** The points of a stretch, part of the way from the map to its place on a straight line. */
function pulled(model: Model, { from, to, course }: Stretch, y: number, amount: number): Point[] {
  return course.map(([mx, my], i): Point => {
    const x = at(model, from + ((to - from) * i) / (course.length - 1));
    return [mix(mx, x, amount), mix(my, y, amount)];
  });
}

/** Where the band of a way lies: close to the other, or apart to leave room for a claim. */
const levelOf = ({ close, apart }: Way, { claim }: State) => mix(close, apart, claim);

/** A way: its rails and ends, and when it is straight its length, name and countries. */
function way(model: Model, one: Way, state: State): Mark {
  const { thick, fat } = model;
  const { id, stretches } = one;
  const { straight } = state;
  const y = levelOf(one, state);
  const words = Math.max(0, straight * 3 - 2);
  const points = stretches.map((each) => pulled(model, each, y, straight));
  const width = mix(thick * 0.5, fat, straight);
  return group(id, {}, [
    ...stretches.flatMap((each, i) =>
      rails(
        each,
        points[i]!,
        [id === "link" ? "" : " old", width],
        mix(thick * 0.4, model.unit * 5, straight),
      ),
    ),
    ...shown(1 - straight, "ends", [
      dot("start", points[0]![0]!, thick * 0.5, { class: "dot" }),
      dot("end", points.at(-1)!.at(-1)!, thick * 0.5, { class: "dot" }),
    ]),
    ...shown(words, "words", said(model, one, y)),
  ]);
}

/** The length and the name of a straight way, its countries, and the borders between them. */
function said(model: Model, { id, title, total, indent, stretches, ends }: Way, y: number): Mark[] {
  const { leading, fat } = model;
  const names = model.countries[id];
  const over = y - fat / 2 - leading * (names.some((one) => one.over) ? 1.6 : 0.5);
  const right = at(model, 0) - leading * 0.4;
  const missing = stretches.find(({ status }) => status === "missing")?.to ?? 0;
  return [
    label("total", [right - indent, over], total, {
      class: id === "link" ? "length as-corridor end" : "length as-ink end",
    }),
    label("title", [right, over], title, { class: "note end" }),
    ...(id === "link"
      ? [
          label(
            "works",
            [(at(model, ends) + at(model, missing)) / 2, y + fat / 2 + leading * 2],
            model.works,
            { class: "note middle" },
          ),
        ]
      : []),
    ...names.map((one) =>
      label(
        `${one.id}-name`,
        [one.x, one.over ? y - fat / 2 - leading * 0.4 : y + fat / 2 + leading * 0.95],
        one.words,
        {
          class: one.over ? "note strong as-corridor middle" : "tick middle",
        },
      ),
    ),
    ...stretches
      .filter(({ starts }) => starts)
      .map(({ id: key, from }) =>
        line(`${key}-border`, [at(model, from), y - fat / 2], [at(model, from), y + fat / 2], {
          class: "parting",
        }),
      ),
  ];
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
