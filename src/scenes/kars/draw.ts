/**
 * Two railways on the map, and the same two pulled straight, so that their lengths can be
 * compared by eye. Runs at compile time and in the browser, so it imports only `svg`.
 */
import {
  group,
  label,
  mark,
  round,
  shown,
  slot,
  withRow,
  type Mark,
  type Point,
} from "../../engine/svg/mark";
import { dot, hatch, line, polyline, rect } from "../../engine/svg/parts";
import type { Model } from "./model";
import type { State } from "./steps";

export function draw(model: Model, state: State): readonly Mark[] {
  const { georgia, link } = model.ways;
  return [
    map(model, state),
    way(model, georgia, state),
    way(model, link, state),
    ...shown(
      state.map,
      "names",
      model.names.map(({ id, x, y, look, words }) =>
        label(`${id}-name`, [x, y], words, { class: look }),
      ),
    ),
    ...shown(state.even, "even", even(model)),
    ...shown(state.claim, "claim", claim(model)),
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

const at = ({ left, unit }: Model, km: number) => left + km * unit;

/** The points of a stretch, part of the way from the map to its place on a straight line. */
function pulled(model: Model, { from, to, course }: Stretch, y: number, amount: number): Point[] {
  return course.map(([mx, my], i): Point => {
    const x = at(model, from + ((to - from) * i) / (course.length - 1));
    return [mx + (x - mx) * amount, my + (y - my) * amount];
  });
}

/** A way: its rails and ends, and when it is straight its length, name and countries. */
function way(model: Model, one: Way, { straight }: State): Mark {
  const { leading, thick } = model;
  const { id, y, title, total, indent, stretches, ends } = one;
  const words = Math.max(0, straight * 3 - 2);
  const points = stretches.map((each) => pulled(model, each, y, straight));
  const high = y - thick * 0.75 - leading * 0.5;
  return group(id, {}, [
    ...stretches.flatMap((each, i) => rails(model, each, points[i]!)),
    dot("start", points[0]![0]!, thick * 0.5, { class: "dot" }),
    dot("end", points.at(-1)!.at(-1)!, thick * 0.5, { class: "dot" }),
    ...shown(words, "words", [
      label("total", [at(model, 0), y - leading * 2.6], total, {
        class: id === "link" ? "value as-corridor" : "value",
      }),
      label("title", [at(model, 0) + indent, y - leading * 2.6], title, { class: "note" }),
      ...stretches
        .filter(({ country }) => country)
        .map(({ id: key, from, to, country }) =>
          label(`${key}-name`, [at(model, (from + to) / 2), y + thick + leading * 0.9], country, {
            class: "tick middle",
          }),
        ),
      label("from", [at(model, 0), high], model.start, { class: "note strong" }),
      label("to", [at(model, ends), high], model.end, { class: "note strong end" }),
    ]),
  ]);
}

/** A stretch in the story's line language: solid, pale with a thin core under works, dotted where nothing stands. */
function rails(model: Model, { id, status }: Stretch, points: readonly Point[]): Mark[] {
  const looks = { done: "leg", "under-way": "leg bed", missing: "leg missing" }[status];
  const { thick } = model;
  return [
    withRow(
      id,
      polyline(id, points, {
        class: `${looks} flat`,
        "stroke-width": round(thick * (status === "missing" ? 0.6 : 0.5)),
        "stroke-dasharray":
          status === "missing" ? `${round(thick * 0.4)} ${round(thick * 0.5)}` : "none",
      }),
    ),
    ...(status === "under-way"
      ? [polyline(`${id}-core`, points, { class: "leg flat", "stroke-width": 1.4 })]
      : []),
  ];
}

/** Where a difference is shown: between the ways, clear of the names under the first. */
const between = ({ top, leading, thick }: Model) => top + thick + leading * 1.6;

const even = (model: Model): Mark[] => {
  const { top, base, thick, leading } = model;
  const x = at(model, model.ways.georgia.ends);
  const middle = (top + base) / 2;
  return [
    line("plumb", [x, top + thick], [x, base - thick], { class: "hair" }),
    label("even-words", [x - leading * 0.6, middle], model.even, { class: "note strong end" }),
  ];
};

/** The claimed saving, hatched, and under it what is saved to the border, filled. */
function claim(model: Model): Mark[] {
  const { claim: one, border, top, thick, leading } = model;
  const [a, b] = [at(model, one.from), at(model, one.to)];
  const [c, d] = [at(model, border.link), at(model, border.georgia)];
  const level = between(model);
  const low = level + thick + leading * 1.7;
  return [
    line("from", [a, top - thick], [a, level + thick], { class: "hair" }),
    withRow("savings-343km", rect("ground", [a, level, b - a, thick], { class: "second-ground" })),
    hatch("hatch", [a, level, b - a, thick], 7, { class: "hatch" }),
    label("claim-words", [b, level + thick + leading], one.words, { class: "note end" }),
    withRow("border-saved", rect("saved", [c, low, d - c, thick], { class: "bar corridor" })),
    label("saved-words", [c - leading * 0.5, low + thick * 0.85], border.words, {
      class: "note strong end",
    }),
  ];
}
