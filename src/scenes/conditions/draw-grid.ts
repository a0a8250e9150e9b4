/** Steps to three things as tracks: laid as far as they are taken, red dots beyond. Imports only `svg`. */
import { group, label, lines, mark, round, withRow, type Mark } from "../../engine/svg/mark";
import { dot, line } from "../../engine/svg/parts";
import type { Model } from "./model";

type Row = Model["rows"][0];

export const grid = ({ rows, wide }: Model): Mark[] =>
  rows.map(({ key, name, at, count, whose, under, aside, broad, stops }) =>
    group(key, {}, [
      label("name", at, name, { class: "row-name" }),
      label("count", under, count, { class: "taken" }),
      ...(whose ? [label("whose", aside, whose, { class: "month" })] : []),
      ...stops.map((one, n) => stop(one, n, [wide ? 25 : 13.5, broad, wide ? 6 : 4])),
    ]),
  );

const WORDS = { reached: "taken", next: "next-step", open: "box-words" } as const;

/** A step: a stretch of track with its sleepers, or a dot where there is none. */
function stop(
  { id, how, track, title, words, when, foot }: Row["stops"][0],
  n: number,
  [leading, broad, sleepers]: [number, number, number],
): Mark {
  const drawn = group(`box-${n}`, {}, [
    ...(how === "reached" ? laid(track, broad, sleepers) : [dots(track, broad)]),
    ...lines("title", words, title, { leading, class: WORDS[how] }),
    ...(when ? [label("when", foot, when, { class: how === "next" ? "month due" : "month" })] : []),
  ]);
  return id ? withRow(id, drawn) : drawn;
}

/** Rails on sleepers, as many to each stretch. */
function laid([x, from, to]: Row["stops"][0]["track"], broad: number, count: number): Mark[] {
  const step = (to - from) / count;
  const thick = round(broad * 0.13);
  const side = round(broad * 0.3);
  return [
    line("sleepers", [x, from], [x, to], {
      class: "step-track",
      "stroke-width": broad,
      "stroke-dasharray": `${thick} ${round(step - thick, 2)}`,
      "stroke-dashoffset": round(-(step - thick) / 2, 2),
    }),
    mark("path", "rails", {
      class: "step-track",
      "stroke-width": thick,
      d: `M${round(x - side)},${from}V${to}M${round(x + side)},${from}V${to}`,
    }),
  ];
}

/** A dot in place of track. */
const dots = ([x, from]: Row["stops"][0]["track"], broad: number): Mark =>
  dot("dots", [x, from + broad * 0.5], broad * 0.28, { class: "step-open" });
