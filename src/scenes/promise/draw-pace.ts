/** What is left to build as sleepers, over the time that each pace would need. Runs in the browser too: only `svg`. */
import {
  group,
  label,
  lines,
  mark,
  round,
  withRow,
  type Mark,
  type Point,
} from "../../engine/svg/mark";
import { line } from "../../engine/svg/parts";
import type { Model } from "./model";

type Run = Model["pace"]["runs"][0];

export function pace({ pace: model, leading }: Model): Mark[] {
  const { now, high, top, base, runs, years, next, thick } = model;
  const gap = leading * 0.5;
  return [
    line("now", [now, top], [now, base], { class: "post" }),
    label("built", [model.middle, top - gap * 0.7], model.built, { class: "share-built middle" }),
    ...runs.map((run) => track(run, [high, next, thick], [now - gap, now + gap])),
    ...years.flatMap(({ x, middle, label: text }) => [
      line(`mark-${text}`, [x, base], [x, base + leading * 0.4], { class: "axis" }),
      label(`year-${text}`, [middle, base + leading * 1.4], text, { class: "tick middle" }),
    ]),
    line("axis", [runs[1]!.past!.from, base], [runs.at(-1)!.rest.to, base], { class: "axis" }),
  ];
}

/** What was laid at a pace, and in the same steps the rest; over it how long that takes. */
function track(
  { id, past, rest, y, long, whose, done }: Run,
  [high, next, thick]: readonly [number, number, number],
  [left, right]: Point,
): Mark {
  const over = y - high * 0.5 - high * 0.2;
  // What is only promised is an outline: its rails are its edges.
  const look = past ? "open" : "vowed";
  return withRow(
    id,
    group(id, {}, [
      ...(past ? sleepers("past", past, [y, high, thick], "laid") : []),
      ...sleepers("rest", rest, [y, high, thick], look),
      line("end", [rest.to, y - high * 0.6], [rest.to, y + high * 0.6], {
        class: past ? "rail-laid" : "rail-laid vowed",
      }),
      label("done", [done.x, done.y], done.text, { class: done.look }),
      ...lines("whose", [left, over - (whose.length - 1) * next], whose, {
        leading: next,
        class: "years-said end",
      }),
      label("long", [right, over], long, { class: "years-words" }),
    ]),
  );
}

/** Evenly over a time, each in the middle of the part of the time that it takes, all alike; on two rails. */
function sleepers(
  key: string,
  { from, to, count }: Run["rest"],
  [y, high, thick]: readonly [number, number, number],
  look: string,
): Mark[] {
  const pitch = (to - from) / count;
  const d = Array.from(
    { length: Math.round(count) },
    (_, i) => `M${round(from + pitch * (i + 0.5), 2)},${round(y - high / 2)}v${high}`,
  ).join("");
  const wide = look === "vowed" ? 2 : 1;
  return [
    mark("path", key, {
      d: d || "M0,0",
      class: `sleeper-${look}`,
      "stroke-width": thick,
    }),
    ...[-0.25, 0.25].map((side) =>
      line(`${key}-rail${side}`, [from, y + side * wide * high], [to, y + side * wide * high], {
        class: `rail-${look}`,
      }),
    ),
  ];
}
