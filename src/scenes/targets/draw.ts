/**
 * Promises hang hollow over the outcomes that stand filled, in time. Runs at compile time and
 * in the browser, so it imports only `svg`.
 */
import { group, label, lines, mark, round, shown, withRow, type Mark } from "../../engine/svg/mark";
import { dot, line, polyline, rect } from "../../engine/svg/parts";
import type { Model } from "./model";
import type { State } from "./steps";

export function draw(model: Model, state: State): readonly Mark[] {
  const x = (time: number) =>
    model.left + ((time - state.from) / (state.to - state.from)) * (model.right - model.left);
  return [
    group("years", {}, years(model, state, x)),
    ...model.subjects.flatMap((one) =>
      shown(state.shown[one.id as keyof State["shown"]], one.id, subject(model, one, x)),
    ),
    ...shown(
      state.shown.dates,
      "dates",
      model.hops.flatMap((one) => hops(model, one, x)),
    ),
  ];
}

type X = (time: number) => number;
type Subject = Model["subjects"][0];
type Point = Subject["promises"][0];

const years = ({ left, right, base, leading }: Model, state: State, x: X) => [
  ...(state.shown.dates > 0.5 ? [] : [line("axis", left, base, right, base, { class: "axis" })]),
  ...state.years.map(({ year, label: text }) =>
    label(`year-${year}`, x(year + 0.5), base + leading + 2, text, {
      class: "tick middle",
    }),
  ),
];

function subject(
  model: Model,
  { ceiling, rules, promises, outcomes, joined, also, same, slide, limit }: Subject,
  x: X,
): Mark[] {
  const y = (amount: number) => model.base - (amount / ceiling) * (model.base - model.top);
  const size = model.leading * 0.42;
  return [
    ...rules.flatMap(({ amount, label: text }) => [
      line(`rule-${amount}`, model.left, y(amount), model.right, y(amount), { class: "rule" }),
      label(`tick-${amount}`, model.left - 8, y(amount) + 5, text, { class: "tick end" }),
    ]),
    ...(limit ? most(model, limit, x, y) : []),
    ...(slide
      ? [
          polyline(
            "slide",
            [...promises, ...outcomes].map(({ time, amount }) => [x(time), y(amount)]),
            { class: "same" },
          ),
        ]
      : []),
    ...(same.length
      ? [line("same", x(same[0]), y(same[2]), x(same[1]), y(same[2]), { class: "same" })]
      : []),
    ...falls(promises, outcomes, x, y),
    ...(joined
      ? [
          polyline(
            "came",
            outcomes.slice(0, joined).map(({ time, amount }) => [x(time), y(amount)]),
            { class: "came" },
          ),
        ]
      : []),
    ...outcomes.map(({ id: key, time, amount }) =>
      withRow(key, dot(key, x(time), y(amount), size * 0.8, { class: "bar corridor" })),
    ),
    ...(also
      ? [
          withRow(
            also.id,
            dot(also.id, x(also.time), y(also.amount), size * 0.8, { class: "also" }),
          ),
          ...words(model, also, "note", x, y),
        ]
      : []),
    ...promises.map(({ id: key, time, amount }) =>
      withRow(key, diamond(key, x(time), y(amount), size * 1.25)),
    ),
    ...promises.flatMap((one) => words(model, one, "note", x, y)),
    ...outcomes.flatMap((one) => words(model, one, "note strong as-corridor", x, y)),
  ];
}

/** From each promise down to what came in the same year. */
const falls = (promises: readonly Point[], outcomes: readonly Point[], x: X, y: X) =>
  promises.flatMap(({ id, time, amount }) => {
    const came = outcomes.find((one) => Math.abs(one.time - time) < 0.01);
    return came
      ? [line(`${id}-fall`, x(time), y(amount), x(time), y(came.amount), { class: "fall" })]
      : [];
  });

const words = (
  { leading }: Model,
  { id, time, amount, words: text, dx, dy, anchor }: Point,
  look: string,
  x: X,
  y: X,
) =>
  lines(`${id}-words`, x(time) + dx, y(amount) + dy, text, leading, {
    class: anchor === "start" ? look : `${look} ${anchor}`,
  });

/** The sign of a promise. */
const diamond = (key: string, x: number, y: number, r: number) =>
  mark("path", key, {
    class: "promise",
    d: `M${round(x)},${round(y - r)}L${round(x + r)},${round(y)}L${round(x)},${round(y + r)}L${round(x - r)},${round(y)}Z`,
  });

/** What could pass at most, as a band. */
const most = (
  { base, leading }: Model,
  { from, to, amount, words: text }: NonNullable<Subject["limit"]>,
  x: X,
  y: X,
) => [
  rect("limit", x(from), y(amount), x(to) - x(from), base - y(amount), { class: "limit" }),
  ...lines("limit-words", x(from), y(amount) - leading * 0.5, text, leading, { class: "note" }),
];

/** Each announcement of a date hops to the next. */
function hops(model: Model, { id, title, dues, last, under, row }: Model["hops"][0], x: X): Mark[] {
  const { left, right, leading } = model;
  const y = model.top + row * (model.base - model.top);
  const rise = (from: number, to: number) => Math.min(leading * 5, (x(to) - x(from)) * 0.9);
  const arc = (from: number, to: number) => {
    const [a, b, top] = [round(x(from)), round(x(to)), round(y - rise(from, to))];
    return `M${a},${round(y)}C${a},${top} ${b},${top} ${b},${round(y)}`;
  };
  const end = dues.at(-1)!.time;
  const middle = (x(dues[0]!.time) + x(end)) / 2;
  return [
    ...lines(`${id}-title`, left, y - leading * 5.4, title, leading, { class: "note strong" }),
    line(`${id}-ground`, left, y, right, y, { class: "rule" }),
    ...dues
      .slice(1)
      .map((due, i) =>
        mark("path", `${id}-hop-${i}`, { class: "hop", d: arc(dues[i]!.time, due.time) }),
      ),
    ...dues.flatMap((due, i) => [
      diamond(`${id}-due-${i}`, x(due.time), y, leading * 0.5),
      label(`${id}-year-${i}`, x(due.time), y + leading * 1.5, due.label, {
        class: "note strong middle",
      }),
    ]),
    ...(under
      ? lines(`${id}-last`, middle, y - leading * 0.6, last, leading, { class: "tick middle" })
      : lines(
          `${id}-last`,
          x(end) + leading,
          y - leading * 0.6 - (last.length - 1) * leading,
          last,
          leading,
          { class: "tick" },
        )),
  ];
}
