/** Steps to three things as stops on tracks: black as far as they are taken. Imports only `svg`. */
import { group, label, lines, withRow, type Mark } from "../../engine/svg/mark";
import { dot, line, polyline } from "../../engine/svg/parts";
import type { Model } from "./model";

export const grid = ({ rows, wide }: Model): Mark[] =>
  rows.map(({ key, name, at, whose, under, stops }) =>
    group(key, {}, [
      label("name", at, name, { class: "row-name" }),
      ...(whose ? [label("whose", under, whose, { class: "month" })] : []),
      ...stops.flatMap(({ track, how }, n) =>
        track ? [line(`track-${n}`, ...track, { class: `between ${how}` })] : [],
      ),
      ...stops.map((one, n) => stop(one, n, wide ? 25 : 13.5)),
    ]),
  );

const WORDS = { reached: "taken", next: "next-step", open: "box-words" } as const;

/** A step: a full stop with a tick, or an empty one; the next is red. */
function stop(
  { id, how, at, r, tick, title, words, when, foot }: Model["rows"][0]["stops"][0],
  n: number,
  leading: number,
): Mark {
  const drawn = group(`box-${n}`, {}, [
    dot("box", at, r, { class: `box ${how}` }),
    ...(tick.length ? [polyline("tick", tick, { class: "tick-sign" })] : []),
    ...lines("title", words, title, { leading, class: WORDS[how] }),
    ...(when ? [label("when", foot, when, { class: how === "next" ? "month due" : "month" })] : []),
  ]);
  return id ? withRow(id, drawn) : drawn;
}
