/** The last months from near, and where two paces would end. Runs in the browser too: only `svg`. */
import { group, label, lines, withRow, type Mark } from "../../engine/svg/mark";
import { dot, line, polyline } from "../../engine/svg/parts";
import type { Model } from "./model";

/** Where a time and a share stand in the picture. */
export interface Placed {
  x: (time: number) => number;
  y: (percent: number) => number;
}

/** Two paces drawn on until all is built, beside the promise that still holds. */
export function pace({ shares, leading, size, pace: said }: Model, { x, y }: Placed): Mark[] {
  const wide = size > 6;
  const near = shares.filter((one) => one.near);
  const [first, now] = [near[0]!, near.at(-1)!];
  const [from, to] = [x(first.time), x(now.time)];
  return [
    polyline(
      "gained",
      near.map(({ time, percent }) => [x(time), y(percent)]),
      { class: "gained" },
    ),
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
        lines(
          "left-words",
          [x(said.due) - size * (wide ? 2.6 : 3.6), y(100) + leading * 1.5],
          said.left,
          {
            leading,
            class: "note end",
          },
        ),
      ),
    ),
    ...said.runs.flatMap(({ id, done, years, on }, i) => {
      const end = x(done);
      const high = (y(now.percent) + y(100)) / 2;
      // The words of the longer pace stand higher, where the lines are apart.
      const words = i
        ? [to + (end - to) * 0.84 + leading * 0.8, y(100) + (high - y(100)) * 0.32 + leading * 0.6]
        : [(to + end) / 2 + leading * 0.8, high + leading * (wide ? 1.9 : 1.6)];
      return [
        withRow(id, line(`on-${i}`, [to, y(now.percent)], [end, y(100)], { class: "on-pace" })),
        dot(`done-${i}`, [end, y(100)], size, { class: "promise" }),
        label(`years-${i}`, [end, y(100) - size * 2.2], years, {
          class: i ? "note strong middle" : "note strong end",
        }),
        ...lines(`on-words-${i}`, [words[0]!, words[1]!], on, { leading, class: "note" }),
      ];
    }),
  ];
}
