/** A train graph: days across, stations down. Runs at compile time and in the browser: only `svg`. */
import { group, label, lines, shown, withRow, type Mark, type Point } from "../../engine/svg/mark";
import { dot, line, polyline } from "../../engine/svg/parts";
import type { Model } from "./model";
import type { State } from "./steps";

export function draw(model: Model, state: State): readonly Mark[] {
  return [
    group("days", {}, days(model)),
    ...model.stations.flatMap((one) => group(`station-${one.id}`, {}, station(model, one))),
    ...model.journeys.flatMap((one) =>
      shown(state.shown[one.id] ?? 0, one.id, journey(model, one)),
    ),
    ...model.notes.flatMap((one) =>
      shown(state.shown[`note-${one.id}`] ?? 0, `note-${one.id}`, note(model, one)),
    ),
  ];
}

const days = ({ days: all, top, base, leading }: Model) =>
  all.flatMap(({ x, label: text }, i) => [
    line(`day-${i}`, [x, top], [x, base], { class: "rule" }),
    label(`day-name-${i}`, [x, base + leading * 1.2], text, { class: "tick middle" }),
  ]);

/** A line across at a station, with its name left of it. */
const station = ({ left, right }: Model, { name, y }: Model["stations"][0]): Mark[] => [
  line("line", [left, y], [right, y], { class: "axis" }),
  label("name", [left - 8, y + 5], name, { class: "tick end as-ink" }),
];

/** A line from stop to stop, as a wedge where the days are a range. */
function journey({ leading }: Model, one: Model["journeys"][0]): Mark[] {
  const { stops, way } = one;
  const edge = (side: "low" | "high") => stops.map((stop): Point => [stop[side], stop.y]);
  return [
    withRow(
      one.rows.at(-1)!,
      polyline("wedge", [...edge("low"), ...edge("high").reverse()], { class: `wedge ${way}` }),
    ),
    ...stops.flatMap(({ low, y: at, days: text }, i) =>
      text === undefined
        ? []
        : [
            withRow(
              one.rows[i - 1]!,
              dot(`stop-${i}`, [low, at], leading * 0.28, { class: "stop" }),
            ),
            label(`stop-${i}-days`, [low + leading * 0.7, at - leading * 0.4], text, {
              class: "value as-corridor",
            }),
          ],
    ),
  ];
}

/** The days of a line in large, and whose they are. */
function note({ leading }: Model, { x, y, end, way, amount, words }: Model["notes"][0]): Mark[] {
  const side = end ? " end" : "";
  return [
    label("amount", [x, y], amount, { class: `value${side} ${INK[way]}` }),
    ...lines("words", [x, y + leading], words, { leading, class: `note${side}` }),
  ];
}

const INK = { route: "as-corridor", north: "as-north", sea: "as-sea-route" } as const;
