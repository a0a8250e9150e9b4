/** One pile of boxes in two parts. Runs at compile time and in the browser: only `svg`. */
import { group, label, lines, shown, withRow, type Mark } from "../../engine/svg/mark";
import { line } from "../../engine/svg/parts";
import { box } from "../../engine/svg/things/box";
import type { Model } from "./model";
import type { State } from "./steps";

export function draw(model: Model, state: State): readonly Mark[] {
  const { left, right, base, parts } = model;
  const [stayed, onward] = parts;
  return [
    line("ground", [left, base], [right, base], { class: "axis" }),
    ...shown(state.shown, "pile", [
      ...part(model, stayed, 0, "box ends"),
      ...part(model, onward, stayed.boxes, "box goes-on"),
    ]),
  ];
}

/** Where the box of a number stands, counted from the ground up, left to right. */
function corner({ left, base, across, box: { width, height, gap } }: Model, i: number) {
  const x = left + (i % across) * (width + gap);
  const y = base - (Math.floor(i / across) + 1) * (height + gap) + gap / 2;
  return [x, y, width, height] as const;
}

/** The boxes of a part, a bracket along them, and its share and words beside it. */
function part(model: Model, one: Model["parts"][0], first: number, look: string): Mark[] {
  const { left, across, leading, box: size } = model;
  const last = first + one.boxes - 1;
  const x = left + across * (size.width + size.gap) + leading * 0.4;
  const low = corner(model, Math.ceil(first / across) * across)[1] + size.height;
  const high = corner(model, last)[1];
  const top = (high + low) / 2 - (one.words.length * leading) / 2 + leading * 0.3;
  return [
    withRow(
      one.id,
      group(
        one.id,
        {},
        Array.from({ length: one.boxes }, (_, i) =>
          box(`box-${i}`, corner(model, first + i), look),
        ),
      ),
    ),
    line(`${one.id}-span`, [x, high], [x, low], { class: "span" }),
    label(`${one.id}-share`, [x + leading * 0.8, top], one.share, { class: "hero small" }),
    ...lines(`${one.id}-words`, [x + leading * 0.8, top + leading * 1.3], one.words, {
      leading,
      class: "note",
    }),
  ];
}
