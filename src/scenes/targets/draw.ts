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
  ...(state.shown.dates > 0.5
    ? []
    : [line("axis", [left, base], [right, base], { class: "axis" })]),
  ...state.years.map(({ year, label: text }) =>
    label(`year-${year}`, [x(year + 0.5), base + leading + 2], text, {
      class: "tick middle",
    }),
  ),
];

/** Where a time and an amount stand. */
interface Placed {
  x: X;
  y: (amount: number) => number;
}

function subject(model: Model, one: Subject, x: X): Mark[] {
  const { promises, outcomes, also, limit } = one;
  const y = (amount: number) => model.base - (amount / one.ceiling) * (model.base - model.top);
  const at = { x, y };
  const size = model.leading * 0.42;
  return [
    ...rules(model, one, at),
    ...(limit ? most(model, limit, at) : []),
    ...joins(one, at),
    ...outcomes.map((came) => ball(came, size, "bar corridor", at)),
    ...(also ? [ball(also, size, "also", at), ...words(model, also, "note", at)] : []),
    ...promises.map(({ id: key, time, amount }) =>
      withRow(key, diamond(key, x(time), y(amount), size * 1.25)),
    ),
    ...promises.flatMap((promise) => words(model, promise, "note", at)),
    ...outcomes.flatMap((came) => words(model, came, "note strong as-corridor", at)),
  ];
}

const rules = ({ left, right }: Model, { rules: all }: Subject, { y }: Placed) =>
  all.flatMap(({ amount, label: text }) => [
    line(`rule-${amount}`, [left, y(amount)], [right, y(amount)], { class: "rule" }),
    label(`tick-${amount}`, [left - 8, y(amount) + 5], text, { class: "tick end" }),
  ]);

/** The lines between marks: of one promise that moved, from promises to outcomes, of one count. */
function joins({ promises, outcomes, joined, same, slide }: Subject, at: Placed): Mark[] {
  const { x, y } = at;
  const path = (key: string, points: readonly Point[], look: string) =>
    polyline(
      key,
      points.map(({ time, amount }) => [x(time), y(amount)]),
      { class: look },
    );
  return [
    ...(slide ? [path("slide", [...promises, ...outcomes], "same")] : []),
    ...(same.length
      ? [line("same", [x(same[0]), y(same[2])], [x(same[1]), y(same[2])], { class: "same" })]
      : []),
    ...falls(promises, outcomes, at),
    ...(joined ? [path("came", outcomes.slice(0, joined), "came")] : []),
  ];
}

/** From each promise down to what came in the same year. */
const falls = (promises: readonly Point[], outcomes: readonly Point[], { x, y }: Placed) =>
  promises.flatMap(({ id, time, amount }) => {
    const came = outcomes.find((one) => Math.abs(one.time - time) < 0.01);
    return came
      ? [line(`${id}-fall`, [x(time), y(amount)], [x(time), y(came.amount)], { class: "fall" })]
      : [];
  });

const ball = ({ id, time, amount }: Point, size: number, look: string, { x, y }: Placed) =>
  withRow(id, dot(id, [x(time), y(amount)], size * 0.8, { class: look }));

const words = (
  { leading }: Model,
  { id, time, amount, words: text, dx, dy, anchor }: Point,
  look: string,
  { x, y }: Placed,
) =>
  lines(`${id}-words`, [x(time) + dx, y(amount) + dy], text, {
    leading,
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
  { x, y }: Placed,
) => [
  rect("limit", [x(from), y(amount), x(to) - x(from), base - y(amount)], { class: "limit" }),
  ...lines("limit-words", [x(from), y(amount) - leading * 0.5], text, { leading, class: "note" }),
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
    ...lines(`${id}-title`, [left, y - leading * 5.4], title, { leading, class: "note strong" }),
    line(`${id}-ground`, [left, y], [right, y], { class: "rule" }),
    ...dues
      .slice(1)
      .map((due, i) =>
        mark("path", `${id}-hop-${i}`, { class: "hop", d: arc(dues[i]!.time, due.time) }),
      ),
    ...dues.flatMap((due, i) => [
      diamond(`${id}-due-${i}`, x(due.time), y, leading * 0.5),
      label(`${id}-year-${i}`, [x(due.time), y + leading * 1.5], due.label, {
        class: "note strong middle",
      }),
    ]),
    ...(under
      ? lines(`${id}-last`, [middle, y - leading * 0.6], last, { leading, class: "tick middle" })
      : lines(
          `${id}-last`,
          [x(end) + leading, y - leading * 0.6 - (last.length - 1) * leading],
          last,
          { leading, class: "tick" },
        )),
  ];
}
