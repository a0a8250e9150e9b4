/** The wagons that wait for the ferries of Kuryk. Runs in the browser too: only `svg`. */
import { group, label, mark, round, withRow, type Mark } from "../../engine/svg/mark";
import { line, polyline, rect } from "../../engine/svg/parts";
import type { Model } from "./model";

type Queue = Model["queue"];

/** A line of wagons from the quay inland: those that a day of ferries took in front, and where weeks end. */
export function wagons({ queue: one }: Model): Mark[] {
  const { sea, track, days, weeks, amount, first, port } = one;
  return [
    withRow(
      "kuryk-wagons-waiting",
      label("amount", amount.at, amount.words, { class: "hero small" }),
    ),
    label("amount-words", amount.after, amount.more, { class: "value" }),
    rect("pier", [0, sea.y, sea.x + sea.quay, sea.high + sea.quay], { class: "quay" }),
    rect("sea", [0, sea.y, sea.x, sea.high], { class: "sea" }),
    polyline("track", track, { class: "siding" }),
    ferry(one),
    ...days.map((wagons, i) =>
      withRow(
        i ? "kuryk-wagons-waiting" : "kuryk-wagons-a-day",
        mark("path", `day-${i}`, { class: i ? "wagons waits" : "wagons did", d: wagons }),
      ),
    ),
    label("first", first.at, first.words, { class: "note strong" }),
    label("port", port.at, port.words, { class: "note strong on-sea end" }),
    ...weeks.flatMap(({ x, y: [from, to], at, name }, i) => [
      line(`week-${i}`, [x, from], [x, to], { class: "week" }),
      label(`week-name-${i}`, at, name, { class: "tick strong middle as-ink" }),
    ]),
  ];
}

/** A ferry from above, its stern at the quay, with tracks on its deck. */
function ferry({ ferry: { x, y, long, half } }: Queue): Mark {
  const at = (along: number, across: number) =>
    `${round(x - along * long)},${round(y + across * half)}`;
  const deck = [-0.5, 0, 0.5].map((across) => `M${at(0, across)}L${at(0.7, across)}`).join("");
  return group("ferry", {}, [
    mark("path", "hull", {
      class: "vessel",
      d: `M${at(0, -1)}L${at(0.72, -1)}Q${at(0.92, -0.9)} ${at(1, 0)}Q${at(0.92, 0.9)} ${at(0.72, 1)}L${at(0, 1)}Z`,
    }),
    mark("path", "deck", { class: "deck", d: deck }),
    mark("path", "bridge", {
      class: "paper",
      d: `M${at(0.75, -0.62)}L${at(0.82, -0.62)}L${at(0.82, 0.62)}L${at(0.75, 0.62)}Z`,
    }),
  ]);
}
