/** A train graph: days across, stations down. Runs at compile time and in the browser: only `svg`. */
import { group, label, lines, shown, withRow, type Mark } from "../../engine/svg/mark";
import { line, polyline } from "../../engine/svg/parts";
import type { Model } from "./model";
import type { State } from "./steps";

export function draw(model: Model, state: State): readonly Mark[] {
  return [
    group("days", {}, days(model)),
    ...model.stations.flatMap((one) => group(`station-${one.id}`, {}, station(model, one))),
    ...model.journeys.flatMap((one) =>
      shown(state.shown[one.id] ?? 0, one.id, journey(model, one)),
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

/** A wedge from the start of the clock to the days at its end. */
function journey({ left, leading }: Model, one: Model["journeys"][0]): Mark[] {
  const { from, to, low, high, way, spot } = one;
  const above = to - leading * (one.words.length + 0.4);
  const [x, y] = {
    left: [low - leading * 3, above] as const,
    right: [high + leading * 0.5, above] as const,
    middle: [(left + high) / 2 + leading * 1.2, (from + to) / 2 - leading] as const,
  }[spot];
  const side = spot === "left" ? " end" : "";
  return [
    withRow(
      one.id,
      polyline(
        "wedge",
        [
          [left, from],
          [low, to],
          [high, to],
          [left, from],
        ],
        {
          class: `wedge ${way}`,
        },
      ),
    ),
    label("amount", [x, y], one.amount, {
      class: `value${side} ${way === "north" ? "as-north" : "as-corridor"}`,
    }),
    ...lines("words", [x, y + leading], one.words, { leading, class: `note${side}` }),
  ];
}
