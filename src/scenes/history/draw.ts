/**
 * A railway as a band in time, from above: rails and sleepers while trains ran, pieces while
 * they were stopped, a dotted bed since. Runs at compile time and in the browser, so it imports
 * only `svg`.
 */
import { group, label, lines, mark, round, shown, withRow, type Mark } from "../../engine/svg/mark";
import { dot, line, rect } from "../../engine/svg/parts";
import type { Model } from "./model";
import type { State } from "./steps";

export function draw(model: Model, state: State): readonly Mark[] {
  const { left, right, base, y } = model;
  const half = model.half * state.tall;
  const x = (time: number) =>
    left + ((time - state.from) / (state.to - state.from)) * (right - left);
  const inside = (time: number) => Math.min(right, Math.max(left, x(time)));
  return [
    group("axis", {}, axis(model, state, x)),
    ...band({ ...model, half }, inside, x),
    ...shown(state.cut, "borders", borders(model, inside)),
    ...shown(state.line, "whole", whole({ ...model, half }, x)),
    ...shown(state.cut, "cut", happenings({ ...model, half }, "cut", x)),
    ...shown(state.papers, "papers", happenings({ ...model, half }, "papers", x)),
    line("foot", [left, base], [right, base], { class: "axis" }),
    ...shown(state.papers, "void", [
      line("void", [left, y - half], [right, y - half], { class: "hair" }),
      line("void-low", [left, y + half], [right, y + half], { class: "hair" }),
    ]),
  ];
}

type Across = (time: number) => number;

const axis = (model: Model, state: State, x: Across): Mark[] =>
  model.years
    .filter(
      ({ year }) =>
        year % state.step === 0 &&
        x(year) > model.left - 1 &&
        x(year) < model.right - model.leading,
    )
    .flatMap(({ year, label: text }) => [
      line(`mark-${year}`, [x(year), model.base], [x(year), model.base + 6], { class: "axis" }),
      label(`year-${year}`, [x(year), model.base + model.leading + 4], text, {
        class: x(year) < model.left + model.leading ? "tick" : "tick middle",
      }),
    ]);

/** The line itself: whole, in pieces, gone. */
function band(model: Model, inside: Across, x: Across): Mark[] {
  const { y, half, band: one, known } = model;
  const [opened, stopped, gone, end] = [one.opened, one.stopped, one.gone, known].map(inside);
  const rails = (key: string, from: number, to: number, dash: string) =>
    to - from < 0.5
      ? []
      : [-1, 1].map((side) =>
          line(`${key}${side}`, [from, y + side * half * 0.6], [to, y + side * half * 0.6], {
            class: "old-rail",
            "stroke-width": model.thick,
            "stroke-dasharray": dash,
          }),
        );
  return [
    withRow("line-opened-1941", sleepers("sleepers", model, x, [one.opened, one.stopped])),
    ...rails("rail", opened!, stopped!, "none"),
    withRow("blockade-1989", sleepers("torn", model, x, [one.stopped, one.gone])),
    ...rails("piece", stopped!, gone!, pieces(gone! - stopped!)),
    ...(end! - gone! < 0.5
      ? []
      : [
          withRow(
            "meghri-last-train",
            line("bed", [gone!, y], [end!, y], {
              class: "old-bed",
              "stroke-width": model.thick * 1.2,
              "stroke-dasharray": `0 ${round(model.thick * 4)}`,
            }),
          ),
        ]),
  ];
}

/** The line in four pieces, the last of which ends before the end. */
const pieces = (length: number) => `${round(length * 0.15)} ${round(length * 0.1)}`;

/** Sleepers that are in the picture: every two months from near, every two years from afar. */
function sleepers(
  key: string,
  { y, half, thick, left, right }: Model,
  x: Across,
  [from, to]: readonly [number, number],
): Mark {
  const pitch = x(1) - x(0) > 40 ? 1 / 6 : 2;
  let d = "";
  for (let time = from; time < to; time += pitch) {
    const at = x(time);
    if (at >= left && at <= right) d += `M${round(at)},${round(y - half)}V${round(y + half)}`;
  }
  return mark("path", key, { class: "old-sleeper", "stroke-width": thick, d: d || "M0,0" });
}

const borders = ({ borders: all, leading, right }: Model, inside: Across): Mark[] =>
  all.flatMap(({ id, time, y, words }) => [
    withRow(
      id,
      rect(`${id}-bar`, [inside(time), y, right - inside(time), leading * 0.5], { class: "shut" }),
    ),
    label(`${id}-words`, [right, y + leading * 1.5], words, { class: "note end" }),
  ]);

function whole(model: Model, x: Across): Mark[] {
  const { y, half, leading, band: one, whole: words } = model;
  const start = x(one.opened);
  return [
    label("opened", [start, y + half + leading * 1.4], words.opened, { class: "note strong" }),
    ...lines("used", [start, y - half - leading * (words.used.length - 0.4)], words.used, {
      leading,
      class: "note",
    }),
    ...lines("empty", [x(one.gone) + leading * 0.6, y + half + leading * 1.4], words.empty, {
      leading,
      class: "note strong as-corridor",
    }),
  ];
}

/** What was done, as dots over the band; what was signed, as hollow diamonds under it. */
const happenings = (model: Model, name: string, x: Across): Mark[] =>
  model.events
    .filter((one) => one.group === name)
    .flatMap(({ id, kind, time, dy, look, lines: words }) => {
      const { y, half, leading } = model;
      const [at, side] = [x(time), Math.sign(dy)];
      const r = model.thick * 2.6;
      const start = dy < 0 ? y + dy : y + dy + leading;
      const end = dy < 0 ? start + (words.length - 1) * leading + 6 : start - leading;
      const shape =
        kind === "done"
          ? dot(id, [at, y + side * half], r * 0.8, { class: "dot" })
          : mark("path", id, {
              class: "promise",
              d: `M${round(at)},${round(y + half - r)}l${round(r)},${round(r)}l${round(-r)},${round(r)}l${round(-r)},${round(-r)}z`,
            });
      return [
        line(`${id}-stem`, [at, y + side * (half + r)], [at, end], { class: "hair" }),
        withRow(id, shape),
        ...lines(`${id}-words`, [at, start], words, { leading, class: look }),
      ];
    });
