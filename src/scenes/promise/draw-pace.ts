/** The last months from near, and where their pace would end. Runs in the browser too: only `svg`. */
import { group, label, lines, withRow, type Mark } from "../../engine/svg/mark";
import { dot, line, polyline } from "../../engine/svg/parts";
import type { Model } from "./model";

/** Where a time and a share stand in the picture. */
export interface Placed {
  x: (time: number) => number;
  y: (percent: number) => number;
}

/** The pace drawn on until all is built, beside the promise that still holds. */
export function pace({ shares, leading, size, pace: said }: Model, { x, y }: Placed): Mark[] {
  const near = shares.filter((one) => one.near);
  const [first, now] = [near[0]!, near.at(-1)!];
  const [from, to, end] = [x(first.time), x(now.time), x(said.done)];
  const wide = size > 6;
  const middle = (to + end) / 2;
  const under = (y(now.percent) + y(100)) / 2 + leading * (wide ? 1.9 : 1.6);
  return [
    polyline(
      "gained",
      near.map(({ time, percent }) => [x(time), y(percent)]),
      { class: "gained" },
    ),
    withRow("years-at-pace", line("on", [to, y(now.percent)], [end, y(100)], { class: "on-pace" })),
    dot("done", [end, y(100)], size, { class: "promise" }),
    label("from-share", [from - size, y(first.percent) - size * 1.4], first.amount, {
      class: "value end as-corridor",
    }),
    label("to-share", [to + size * 0.6, y(now.percent) + size + leading], now.amount, {
      class: "value as-corridor",
    }),
    withRow(
      "built-in-six-months",
      label("gained-words", [to + size * 0.6, y(now.percent) + size + leading * 2.1], said.gained, {
        class: "note",
      }),
    ),
    withRow(
      "left-to-build",
      group(
        "left",
        {},
        lines("left-words", [x(said.due) + size * 2, y(100) + leading * 1.5], said.left, {
          leading,
          class: "note",
        }),
      ),
    ),
    label("years", [end, y(100) - size * 2.2], said.years, { class: "note strong end" }),
    ...lines("on-words", [middle + leading * 0.8, under], said.on, { leading, class: "note" }),
  ];
}
