/**
 * What was built as a line, and each promise as another from the day it was made to the day it
 * was for. Runs at compile time and in the browser, so it imports only `svg`.
 */
import { group, label, lines, mark, round, shown, withRow, type Mark } from "../../engine/svg/mark";
import { dot, line, polyline } from "../../engine/svg/parts";
import type { Model } from "./model";
import type { State } from "./steps";

export function draw(model: Model, state: State): readonly Mark[] {
  const at = placed(model, state);
  const { left, right, top, base } = model;
  const edge = model.size * 2;
  return [
    group("rules", {}, rules(model, state, at)),
    mark(
      "svg",
      "window",
      {
        x: round(left - edge),
        y: round(top - edge * 1.2),
        width: round(right - left + edge * 2),
        height: round(base - top + edge * 1.2),
        viewBox: `${round(left - edge)} ${round(top - edge * 1.2)} ${round(right - left + edge * 2)} ${round(base - top + edge * 1.2)}`,
      },
      [promises(model, state, at), built(model, at)],
    ),
    ...words(model, state, at),
    ...shown(state.last, "last", last(model, at)),
    ...shown(state.pace, "pace", pace(model, at)),
  ];
}

interface Placed {
  x: (time: number) => number;
  y: (percent: number) => number;
}

const placed = ({ left, right, top, base }: Model, { from, to, floor }: State): Placed => ({
  x: (time) => left + ((time - from) / (to - from)) * (right - left),
  y: (percent) => base - ((percent - floor) / (100 - floor)) * (base - top),
});

const rules = (model: Model, state: State, { x, y }: Placed) => [
  ...state.rules.flatMap(({ at, label: text }, i) => [
    line(`rule-${at}`, [model.left, y(at)], [model.right, y(at)], { class: i ? "rule" : "axis" }),
    label(`tick-${at}`, [model.left - 10, y(at) + 5], text, { class: "tick end" }),
  ]),
  ...model.years
    .filter(({ year }) => x(year) > model.left - 1 && x(year) <= model.right)
    .flatMap(({ year, label: text }) => [
      line(`mark-${year}`, [x(year), model.base], [x(year), model.base + 6], { class: "axis" }),
      label(`year-${year}`, [x(year), model.base + model.leading + 6], text, {
        class: "tick middle",
      }),
    ]),
];

/** As far as a promise is drawn, from the day it was made. */
const promises = (model: Model, state: State, { x, y }: Placed): Mark =>
  group(
    "promises",
    {},
    model.promises.flatMap(({ id, said, from, due }, i) => {
      const grown = Math.min(1, Math.max(0, state.promises - i));
      if (grown === 0) return [];
      const [x1, y1, x2, y2] = [x(said), y(from), x(due), y(100)];
      const r = model.size * 1.25;
      return [
        line(`${id}-way`, [x1, y1], [x1 + (x2 - x1) * grown, y1 + (y2 - y1) * grown], {
          class: "vow",
        }),
        ...(grown < 1
          ? []
          : [
              withRow(
                id,
                mark("path", id, {
                  class: "promise",
                  d: `M${round(x2)},${round(y2 - r)}L${round(x2 + r)},${round(y2)}L${round(x2)},${round(y2 + r)}L${round(x2 - r)},${round(y2)}Z`,
                }),
              ),
            ]),
      ];
    }),
  );

/** The railway's own shares as one line; another's beside it. */
const built = ({ shares, size }: Model, { x, y }: Placed): Mark =>
  group("built", {}, [
    polyline(
      "line",
      shares.filter(({ own }) => own).map(({ time, percent }) => [x(time), y(percent)]),
      { class: "came" },
    ),
    ...shares.map(({ id, time, percent, own }) =>
      withRow(
        id,
        dot(id, [x(time), y(percent)], size * 0.8, { class: own ? "bar corridor" : "also" }),
      ),
    ),
  ]);

/** Names of the promises that are drawn and inside the picture, and the first shares. */
const words = (model: Model, state: State, { x, y }: Placed): Mark[] => [
  ...model.promises
    .filter((one, i) => state.promises >= i + 1 && x(one.due) > model.left)
    .map(({ id, due, label: text, up }) =>
      label(`${id}-due`, [x(due), y(100) - model.size * 2 - up * model.leading], text, {
        class: x(due) > model.right - model.leading * 3 ? "note strong end" : "note strong middle",
      }),
    ),
  ...model.shares
    .filter(({ label: place, time }) => place.length && x(time) > model.left)
    .map(({ id, time, percent, amount, label: [dx = 0, dy = 0] }) =>
      label(`${id}-value`, [x(time) + dx, y(percent) + dy], amount, {
        class: "value middle as-corridor",
      }),
    ),
];

/** The last share of the railway, and the analyst’s beside it. */
function last(model: Model, { x, y }: Placed): Mark[] {
  const { last: one, rival, leading, size } = model;
  const { time, percent } = model.shares.find(({ id }) => id === one.id)!;
  const far = y(rival.percent) + leading * 3.4;
  return [
    label("amount", [x(time), y(percent) + size + leading * 1.2], one.amount, {
      class: "value middle as-corridor",
    }),
    ...lines("words", [x(time), y(percent) + size + leading * 2.3], one.words, {
      leading,
      class: "note middle",
    }),
    line("rival-stem", [x(rival.time), y(rival.percent) + size], [x(rival.time), far], {
      class: "hair",
    }),
    label("rival", [x(rival.time) - 3, far], rival.words, { class: "note end" }),
  ];
}

/** The last months from near: each share, what they come to, and what was left to gain. */
function pace(model: Model, { x, y }: Placed): Mark[] {
  const { leading, shares, size, pace: words } = model;
  const near = shares.filter((one) => one.near);
  const [first, last] = [near[0]!, near.at(-1)!];
  const foot = y(first.percent) + size + leading * 2.2;
  const [from, to, end] = [x(first.time), x(last.time), x(words.due)];
  const middle = (y(last.percent) + y(100)) / 2;
  return [
    ...near.map(({ id, time, percent, amount }, i) =>
      // The first stands over the analyst’s mark, the others under the lines of the promises.
      label(`${id}-at`, [x(time), y(percent) + (i ? size + leading : -size - 6)], amount, {
        class: "value middle as-corridor",
      }),
    ),
    line("gained", [from, foot], [to, foot], { class: "span" }),
    label("gained-words", [from, foot + leading], words.gained, { class: "note strong" }),
    line("level", [to + size, y(last.percent)], [end, y(last.percent)], { class: "hair" }),
    line("left", [end, y(last.percent)], [end, y(100) + size * 1.6], { class: "span" }),
    ...lines("left-words", [end - leading * 0.6, middle + leading * 1.5], words.left, {
      leading,
      class: "note strong end",
    }),
  ];
}
