/** What was built as an area, and each promise as a line from the day it was made to the day it was for. */
import { group, label, withRow, type Mark } from "../../engine/svg/mark";
import { diamond, dot, line, polyline } from "../../engine/svg/parts";
import { above, ends, last, unknown } from "./draw-notes";
import type { Model } from "./model";

/** Where a time and a share stand in the picture. */
export interface Placed {
  x: (time: number) => number;
  y: (percent: number) => number;
}

export function fan(model: Model): Mark[] {
  const at = placed(model);
  return [
    group("rules", {}, rules(model, at)),
    area(model, at),
    group("promises", {}, promises(model, at)),
    built(model, at),
    ...words(model, at),
    ...unknown(model, at),
    ends(model, at),
    ...last(model, at),
    ...above(model),
  ];
}

const placed = ({ left, right, top, base, span: [from, to] }: Model): Placed => ({
  x: (time) => left + ((time - from) / (to - from)) * (right - left),
  y: (percent) => base - (percent / 100) * (base - top),
});

const rules = ({ left, right, base, leading, rules: all, years }: Model, { x, y }: Placed) => [
  line("axis", [left, base], [right, base], { class: "axis" }),
  ...all.flatMap(({ at, label: text }) => [
    line(`rule-${at}`, [left, y(at)], [right, y(at)], { class: "rule" }),
    label(`tick-${at}`, [left - 10, y(at) + 5], text, { class: "tick end" }),
  ]),
  ...years
    .filter(({ year }) => x(year) > left - 1 && x(year) <= right)
    .map(({ year }) =>
      line(`mark-${year}`, [x(year), base], [x(year), base + 8], { class: "axis" }),
    ),
  ...years
    .filter(({ year }) => x(year + 0.5) > left + leading * 0.6 && x(year + 0.5) < right)
    .map(({ year, label: text }) =>
      label(`year-${year}`, [x(year + 0.5), base + leading + 2], text, { class: "tick middle" }),
    ),
];

/** Each promise, from the day it was made; where no share was given there is no way to draw, only its end. */
const promises = ({ promises: all, size }: Model, { x, y }: Placed): Mark[] =>
  all.flatMap(({ id, said, from, due }) => [
    ...(from === null
      ? []
      : [line(`${id}-way`, [x(said), y(from)], [x(due), y(100)], { class: "vow" })]),
    withRow(id, diamond(id, [x(due), y(100)], size * 1.25, { class: "promise" })),
  ]);

/** What was built, from nothing up to its line. */
const area = ({ shares }: Model, { x, y }: Placed): Mark => {
  const [first, last] = [shares[0]!, shares.at(-1)!];
  return polyline(
    "area",
    [
      [x(first.time), y(0)],
      ...shares.map(({ time, percent }) => [x(time), y(percent)] as const),
      [x(last.time), y(0)],
    ],
    { class: "built-area" },
  );
};

/** The railway's shares as one line. */
const built = ({ shares, size }: Model, { x, y }: Placed): Mark =>
  group("built", {}, [
    polyline(
      "line",
      shares.map(({ time, percent }) => [x(time), y(percent)]),
      { class: "came" },
    ),
    ...shares.map(({ id, time, percent }) =>
      withRow(id, dot(id, [x(time), y(percent)], size * 0.8, { class: "bar corridor" })),
    ),
  ]);

/** Names of the promises, and the first shares. */
const words = (model: Model, { x, y }: Placed): Mark[] => [
  ...model.promises.flatMap(({ id, due, label: text, up }) => {
    const [over, raised] = [y(100) - model.size * 2, up * model.leading];
    return [
      ...(raised
        ? [line(`${id}-stem`, [x(due), over + 4], [x(due), over + 4 - raised], { class: "hair" })]
        : []),
      label(`${id}-due`, [x(due), over - raised], text, {
        class: "note strong middle as-corridor",
      }),
    ];
  }),
  ...model.shares
    .filter(({ label: place }) => place.length)
    .map(({ id, time, percent, amount, label: [dx = 0, dy = 0], look }) =>
      label(`${id}-value`, [x(time) + dx, y(percent) + dy], amount, { class: look }),
    ),
];
