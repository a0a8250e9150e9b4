/** What is said at the marks of the whole view. Runs in the browser too: only `svg`. */
import { group, label, lines, mix, round, type Mark } from "../../engine/svg/mark";
import type { Placed } from "./draw-fan";
import type { Model } from "./model";

/** What the names of the promises are, before the first. */
export const above = ({ left, top, size, over: text }: Model): Mark[] => [
  label("words", [left, top - size * 2], text, { class: "note" }),
];

/** Why no way leads to the first promise. */
export const unknown = ({ promises, any, size, leading }: Model, { x, y }: Placed): Mark[] =>
  promises
    .filter(({ from }) => from === null)
    .flatMap(({ id, due }) =>
      lines(id, [x(due) - size * 2, y(100) + leading * 1.4], any, { leading, class: "note end" }),
    );

/** Along the first line at which share it was promised, and what. */
export function ends({ promises, vow, size }: Model, { x, y }: Placed): Mark {
  const { said, due, from } = promises.find((one) => one.from !== null)!;
  const [ax, ay, bx, by] = [x(said), y(from!), x(due), y(100)];
  const turn = round((Math.atan2(by - ay, bx - ax) * 180) / Math.PI);
  const [midX, midY] = [round(mix(ax, bx, 0.44)), round(mix(ay, by, 0.44))];
  return group("vow", { transform: `rotate(${turn} ${midX} ${midY})` }, [
    label("words", [midX, midY - size], vow, { class: "note middle" }),
  ]);
}

/** The last share of the railway, and the one that it rose from. */
export function last(model: Model, { x, y }: Placed): Mark[] {
  const { last: one, leading, size } = model;
  const { time, percent } = model.shares.find(({ id }) => id === one.id)!;
  const left = x(time) + size * 1.4;
  const since = model.shares.find(({ id }) => id === one.from)!;
  return [
    label("since", [x(since.time), y(since.percent) - size * 1.7], one.since, {
      class: "value middle as-corridor",
    }),
    label("amount", [left, y(percent) + leading * 1.6], one.amount, { class: "hero small" }),
    ...lines("words", [left, y(percent) + leading * 2.8], one.words, { leading, class: "note" }),
    label(
      "built-words",
      [(x(model.shares[0]!.time) + x(time)) / 2, y(0) - leading * 1.6],
      model.built,
      {
        class: "note middle on-built",
      },
    ),
  ];
}
