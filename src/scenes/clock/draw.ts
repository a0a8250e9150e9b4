/** A train graph: days across, distance down. Runs at compile time and in the browser: only `svg`. */
import { group, label, lines, shown, withRow, type Mark, type Point } from "../../engine/svg/mark";
import { dot, line, polyline } from "../../engine/svg/parts";
import type { Model } from "./model";
import type { State } from "./steps";

export function draw(model: Model, state: State): readonly Mark[] {
  const down = depth(model, state);
  return [
    group("days", {}, days(model)),
    ...model.journeys.flatMap((one) =>
      shown(state.shown[one.id] ?? 0, one.id, [
        ...journey(model, one, down),
        ...end(model, one, { state, down }),
      ]),
    ),
    ...model.notes.flatMap((one) =>
      shown(state.shown[`note-${one.id}`] ?? 0, `note-${one.id}`, note(model, one, down)),
    ),
  ];
}

/** How far down the picture a stop lies: the first of a state on top, the farthest at the foot. */
function depth({ top, base, inland, most }: Model, { sea }: State) {
  const first = inland * (1 - sea);
  return (along: number) => top + ((base - top) * (along - first)) / (most - first);
}

const days = ({ days: all, left, right, top, base, leading }: Model) => [
  line("axis", [left, top], [right, top], { class: "axis" }),
  ...all.flatMap(({ x, label: text }, i) => [
    line(`day-${i}`, [x, top], [x, base], { class: "rule" }),
    label(`day-name-${i}`, [x, top - leading * 0.5], text, { class: "tick middle" }),
  ]),
];

/** A line from stop to stop, as a wedge where the days are a range, and the name of its start. */
function journey(
  { left, leading, before }: Model,
  one: Model["journeys"][0],
  down: (along: number) => number,
): Mark[] {
  const { stops, way } = one;
  const edge = (side: "low" | "high") => stops.map((stop): Point => [stop[side], down(stop.along)]);
  return [
    withRow(
      one.rows.at(-1)!,
      polyline("wedge", [...edge("low"), ...edge("high").reverse()], { class: `wedge ${way}` }),
    ),
    ...(one.start
      ? [label("start", [left - 8, down(stops[0]!.along) + 5], one.start, { class: "note end" })]
      : []),
    ...stops.flatMap(({ low, along, words }, i) =>
      words === undefined
        ? []
        : [
            withRow(
              one.rows[i - 1]!,
              dot(`stop-${i}`, [low, down(along)], leading * 0.28, { class: "stop" }),
            ),
            before
              ? label(
                  `stop-${i}-words`,
                  [low - leading * 0.7, down(along) + leading * 0.2],
                  words,
                  {
                    class: "note end",
                  },
                )
              : label(
                  `stop-${i}-words`,
                  [low + leading * 0.6, down(along) - leading * 0.1],
                  words,
                  {
                    class: "note",
                  },
                ),
          ],
    ),
  ];
}

/** The name of an end: between two that are one place, with a line from one to the other. */
function end(
  { leading }: Model,
  { stops, shared, x, end: words }: Model["journeys"][0],
  { state, down }: { state: State; down: (along: number) => number },
): Mark[] {
  const last = stops.at(-1)!;
  const y = down(last.along);
  const both = shared ? (state.shown[shared.by] ?? 0) : 0;
  const middle = shared ? x + (shared.x - x) * both : x;
  return [
    ...(shared
      ? shown(both, "same", [line("same", [shared.from, y], [last.low, y], { class: "axis" })])
      : []),
    ...lines("end", [middle, y + leading * 1.05], words, { leading, class: "note middle" }),
  ];
}

/** The days of a line in large, and whose they are. */
function note(
  { leading }: Model,
  { x, along, end, way, amount, words }: Model["notes"][0],
  down: (along: number) => number,
): Mark[] {
  const side = end ? " end" : "";
  const y = down(along);
  return [
    label("amount", [x, y], amount, { class: `value${side} ${INK[way]}` }),
    ...lines("words", [x, y + leading], words, { leading, class: `note${side}` }),
  ];
}

const INK = { route: "as-corridor", north: "as-north", sea: "as-sea-route" } as const;
