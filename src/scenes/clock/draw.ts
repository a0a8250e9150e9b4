/** A train graph: days across, stations down. Runs at compile time and in the browser: only `svg`. */
import { group, label, lines, shown, withRow, type Mark } from "../../engine/svg/mark";
import { line, polyline } from "../../engine/svg/parts";
import type { Model } from "./model";
import type { State } from "./steps";

export function draw(model: Model, state: State): readonly Mark[] {
  return [
    group("days", {}, days(model)),
    ...model.stations.flatMap((one) =>
      shown(one.way === "north" ? state.north : 1, `station-${one.id}`, station(model, one)),
    ),
    ...model.journeys.flatMap((one) => shown(state.shown[one.id] ?? 0, one.id, journey(model, one))),
  ];
}

const days = ({ days: all, top, base, leading }: Model) =>
  all.flatMap(({ x, label: text }, i) => [
    line(`day-${i}`, [x, top], [x, base], { class: "rule" }),
    label(`day-name-${i}`, [x, base + leading * 1.2], text, { class: "tick middle" }),
  ]);

/** A line across at a station. The end of the north is named at the right, where the route's is not. */
function station({ left, right }: Model, { name, y, way }: Model["stations"][0]): Mark[] {
  const line_ = line("line", [left, y], [right, y], { class: "axis" });
  return way === "north"
    ? [line_, label("name", [right, y - 6], name, { class: "note end as-north strong" })]
    : [line_, label("name", [left - 8, y + 5], name, { class: "tick end as-ink" })];
}

/** A wedge from the start of the clock to the days at its end. */
function journey({ left, leading }: Model, one: Model["journeys"][0]): Mark[] {
  const { from, to, low, high, way, anchor } = one;
  const x = anchor === "end" ? low - leading * 0.5 : high + leading * 0.5;
  const y = to - leading * (one.words.length + 0.5);
  const side = anchor === "end" ? " end" : "";
  return [
    withRow(
      one.id,
      polyline("wedge", [[left, from], [low, to], [high, to], [left, from]], {
        class: `wedge ${way}`,
      }),
    ),
    label("amount", [x, y], one.amount, {
      class: `value${side} ${way === "north" ? "as-north" : "as-corridor"}`,
    }),
    ...lines("words", [x, y + leading], one.words, { leading, class: `note${side}` }),
  ];
}
