/** The last months from near, and what is left until the end. Runs in the browser too: only `svg`. */
import { label, lines, withRow, type Mark } from "../../engine/svg/mark";
import { rect } from "../../engine/svg/parts";
import type { Model } from "./model";

/** Where a time and a share stand in the picture. */
export interface Placed {
  x: (time: number) => number;
  y: (percent: number) => number;
}

/** The last months from near: where they start and end, and where the promise ends that still holds. */
const months = ({ shares, pace: { due } }: Model, { x, y }: Placed) => {
  const near = shares.filter((one) => one.near);
  const [first, last] = [near[0]!, near.at(-1)!];
  const [low, level, top] = [y(first.percent), y(last.percent), y(100)];
  return { first, last, from: x(first.time), to: x(last.time), end: x(due), low, level, top };
};

/** Two steps under the line: what was gained, and what is left until the end that still holds. */
export function gains(model: Model, at: Placed): Mark[] {
  const { from, to, end, low, level, top } = months(model, at);
  return [
    withRow(
      "built-in-six-months",
      rect("gained", [from, level, to - from, low - level], { class: "gained" }),
    ),
    withRow("left-to-build", rect("left", [to, top, end - to, level - top], { class: "left" })),
  ];
}

/** What the two steps come to. */
export function pace(model: Model, at: Placed): Mark[] {
  const { leading, size, pace: said } = model;
  const { first, last: now, from, to, end, low, level } = months(model, at);
  const rise = leading * (said.left.length - 0.4);
  return [
    label("from-share", [from - size, low - size], first.amount, {
      class: "value end as-corridor",
    }),
    label("to-share", [to + size, level + leading * 1.2], now.amount, {
      class: "value as-corridor",
    }),
    label("gained-words", [from, low + size + leading * 1.2], said.gained, {
      class: "note strong",
    }),
    // Under the dashed line, where the step has room.
    ...lines("left-words", [end - leading * 0.7, level - rise], said.left, {
      leading,
      class: "note strong end",
    }),
  ];
}
