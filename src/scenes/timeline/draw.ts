/**
 * One line of time, papers over it and the ground under it. Runs at compile time and in the
 * browser, so it imports only `svg`.
 */
import { group, label, round, shown, withRow, type Mark } from "../../engine/svg/mark";
import { dot, line, rect } from "../../engine/svg/parts";
import type { Event, Model } from "./model";
import type { State } from "./steps";

export function draw(model: Model, state: State): readonly Mark[] {
  const { left, right, top, axis, edge, base, wide, names } = model;
  const x = (at: number) => left + ((at - state.from) / (state.to - state.from)) * (right - left);
  const gap = wide ? 20 : 13;
  const outer = wide ? 6 : 4;
  const width = right - left + outer * 2;
  return [
    rect("syunik", [left - outer, edge, width, base - edge], { class: "no-ground" }),
    ...shown(state.years, "quiet", quiet(model, x)),
    line("axis", [left - outer, axis], [right + outer, axis], { class: "spine" }),
    ...(["years", "months"] as const).flatMap((part) =>
      shown(state[part], part, [
        ...model.ticks[part].flatMap(({ at, text }, i) => [
          line(`tick-${i}`, [x(at), axis - 5], [x(at), axis + 5], { class: "axis" }),
          label(`at-${i}`, [x(at), axis + gap], text, { class: "tick middle" }),
        ]),
        ...model[part].map((one) => event(model, one, x(one.at))),
      ]),
    ),
    label("paper", [left, top + gap * 0.8], names.paper, { class: "note strong" }),
    label("beside", [right, edge - gap * 0.5], names.beside, { class: "note strong end" }),
    label("ground", [left, base - (wide ? 12 : 5)], names.syunik, { class: "note strong" }),
  ];
}

/** The years without anything, as a dark band. */
function quiet({ quiet, years, axis, wide }: Model, x: (at: number) => number) {
  const { from, to, words } = quiet;
  const lowest = Math.max(...years.filter(({ lane }) => lane === "paper").map(({ y }) => y));
  const head = lowest + (wide ? 16 : 10);
  return [
    rect("band", [x(from), head, x(to) - x(from), axis - head], { class: "silence" }),
    label("words", [(x(from) + x(to)) / 2, (head + axis) / 2 + (wide ? 13 : 8)], words, {
      class: "hero small middle on-silence",
    }),
  ];
}

/** A mark on the line for a paper or works beside it; in Syunik, in its own band. */
function event({ axis, edge, size, wide }: Model, one: Event, x: number): Mark {
  const { id, lane, y, side, hollow, text } = one;
  const foot = lane === "syunik" ? edge : axis;
  const inner = wide ? 8 : 5;
  const at = side === "right" ? x + inner : x - inner;
  return withRow(
    id,
    group(id, {}, [
      line("pole", [x, foot], [x, y], { class: "hair" }),
      dot("sign", [x, foot], size, { class: lane === "paper" || hollow ? "sheet" : "built" }),
      label("text", [at, round(y + (wide ? 5 : 4))], text, {
        class: side === "right" ? "note" : "note end",
      }),
    ]),
  );
}
