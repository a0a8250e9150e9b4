/**
 * Circles of what is claimed over circles of what is counted; then a fund. Runs at compile time
 * and in the browser, so it imports only `svg`.
 */
import {
  faded,
  group,
  label,
  lines,
  mark,
  round,
  setBack,
  shown,
  withRow,
  type Mark,
} from "../../engine/svg/mark";
import { dot, rect } from "../../engine/svg/parts";
import type { Model } from "./model";
import type { State } from "./steps";

export const draw = (model: Model, state: State): readonly Mark[] => [
  ...shown(
    state.claims * 2,
    "claims",
    model.claims.map((one) => disc(model, one, true, state.claims * 2 - 1)),
  ),
  ...shown(
    state.counts,
    "counts",
    model.counts.map((one) => disc(model, one, false, 1)),
  ),
  ...shown(state.fund, "fund", fund(model)),
];

/** A circle with its sum in it or under it, who named it and of when. */
function disc(model: Model, one: Model["claims"][0], claimed: boolean, strength: number): Mark {
  const { leading, wide } = model;
  const { x, y, r } = one;
  const inside = r > (wide ? 34 : 18);
  const foot = y + (wide ? 92 : 40) + leading;
  return withRow(
    one.id,
    group(one.id, {}, [
      faded("circle", Math.max(0, strength), 0.5, [
        dot("disc", [x, y], r, { class: claimed ? "energy-ground" : "bar energy" }),
        ...(claimed ? [mark("path", "hatch", { class: "energy-hatch", d: chords(x, y, r) })] : []),
      ]),
      label("amount", [x, inside ? y + leading * 0.35 : foot - leading * 1.1], one.amount, {
        class: inside
          ? `value middle ${claimed ? "on-claim" : "on-count"}`
          : setBack("value middle as-energy", strength),
      }),
      ...lines("who", [x, foot], one.who, { leading, class: setBack("note middle", strength) }),
      label("when", [x, foot + one.who.length * leading], one.when, { class: "tick middle" }),
    ]),
  );
}

/** Slanting chords of a circle: the sign of a claim. */
function chords(x: number, y: number, r: number): string {
  const slope = Math.SQRT1_2;
  let d = "";
  for (let c = -r + 5; c < r; c += 7) {
    const half = Math.sqrt(r * r - c * c);
    const [cx, cy] = [x + c * slope, y + c * slope];
    d += `M${round(cx - half * slope)},${round(cy + half * slope)}L${round(cx + half * slope)},${round(cy - half * slope)}`;
  }
  return d;
}

/** The fund's capital at two times. */
function fund({ fund: one, leading, left, wide }: Model): Mark[] {
  const pitch = one.height + leading * 3;
  return [
    ...one.bars.map(({ id, value, amount, when }, i) =>
      withRow(
        id,
        group(id, {}, [
          rect("bar", [one.x, one.y + i * pitch, value * one.unit, one.height], {
            class: "bar energy",
          }),
          label("amount", [one.x, one.y + i * pitch - leading * 0.5], amount, {
            class: wide ? "hero small as-energy" : "value as-energy",
          }),
          label("when", [one.x + (wide ? 96 : 40), one.y + i * pitch - leading * 0.5], when, {
            class: "tick",
          }),
        ]),
      ),
    ),
    ...lines("words", [left, one.y + 2 * pitch - leading * (wide ? 0.6 : 1)], one.words, {
      leading,
      class: "note",
    }),
  ];
}
