/**
 * Journeys as bars under a strip of map, from where the clock starts to where it stops, each
 * cut into its days. Runs at compile time and in the browser, so it imports only `svg`.
 */
import { group, label, lines, mark, shown, slot, withRow, type Mark } from "../../engine/svg/mark";
import { dot, hatch, line, rect } from "../../engine/svg/parts";
import type { Model } from "./model";
import type { State } from "./steps";

export function draw(model: Model, state: State): readonly Mark[] {
  const { map } = model;
  return [
    mark("svg", "map", { ...map, viewBox: `0 0 ${map.width} ${map.height}` }, [
      rect("water", [0, 0, map.width, map.height], { class: "sea" }),
      slot("strip", {}),
    ]),
    group("journeys", {}, journeys(model, state)),
    group("places", {}, places(model)),
  ];
}

const places = ({ places: list }: Model) =>
  list.flatMap(({ id, name, x, y, anchor, above }) => [
    dot(`${id}-dot`, [x, y], 3.2, { class: "dot" }),
    label(`${id}-name`, [anchor === "start" ? x + 8 : x, above ? y - 8 : y + 5], name, {
      class: anchor === "middle" ? "place middle" : "place",
    }),
  ]);

/** Journeys under one another, each pushed down by as much of those before as is shown. */
function journeys(model: Model, state: State): Mark[] {
  let before = 0;
  return model.journeys.flatMap((one) => {
    const amount = state.shown[one.id] ?? 0;
    const y = model.top + before * model.pitch;
    before += amount;
    return shown(
      amount,
      one.id,
      one.from === undefined ? endless(model, one, y) : journey(model, one, y),
    );
  });
}

type Journey = Model["journeys"][0];

const words = ({ left, leading }: Model, one: Journey, y: number) => [
  label("amount", [left, y], one.amount, {
    class: one.way === "north" ? "value as-north" : "value as-corridor",
  }),
  ...lines("words", [left + one.indent, y], one.words, { leading, class: "note" }),
];

/** A bar between two places. Days a range leaves open are lighter. */
function journey(model: Model, one: Journey, y: number): Mark[] {
  const top = y + model.leading * 0.75;
  const across = one.to! - one.from!;
  const day = across / (one.days + one.more);
  const sure = one.from! + day * one.days;
  const cuts = Array.from(
    { length: one.days + Math.round(one.more) - 1 },
    (_, i) => one.from! + day * (i + 1),
  );
  const foot = model.map.y + model.map.height;
  return [
    line("start", [one.from!, foot], [one.from!, top], { class: "plumb" }),
    line("stop", [one.to!, foot], [one.to!, top], { class: "plumb" }),
    ...words(model, one, y),
    ...(one.more
      ? [rect("open", [one.from!, top, across, model.bar], { class: `open ${one.way}` })]
      : []),
    withRow(
      one.id,
      rect("sure", [one.from!, top, sure - one.from!, model.bar], { class: `sure ${one.way}` }),
    ),
    ...cuts.map((x, i) => line(`cut-${i}`, [x, top], [x, top + model.bar], { class: "day" })),
    dot("clock", [one.from!, top + model.bar / 2], model.bar * 0.3, { class: "dot" }),
  ];
}

/** A bar from nowhere to nowhere: hatched, with a question at either end. */
function endless(model: Model, one: Journey, y: number): Mark[] {
  const top = y + model.leading * 0.75;
  const left = model.left + model.leading * 1.5;
  const right = model.right - model.leading * 1.5;
  return [
    ...words(model, one, y),
    withRow(one.id, hatch("hatch", [left, top, right - left, model.bar], 7, { class: "hatch" })),
    label("from", [model.right, top + model.bar / 2 + 6], "?", { class: "value end" }),
    label("to", [model.left, top + model.bar / 2 + 6], "?", { class: "value" }),
  ];
}
