/**
 * What was built as a line, and each promise as another from the day it was made to the day it
 * was for. Runs at compile time and in the browser, so it imports only `svg`.
 */
import { group, label, mark, mix, round, shown, withRow, type Mark } from "../../engine/svg/mark";
import { diamond, dot, line, polyline } from "../../engine/svg/parts";
import { above, last, unknown } from "./draw-notes";
import { pace, type Placed } from "./draw-pace";
import type { Model } from "./model";
import type { State } from "./steps";

export function draw(model: Model, state: State): readonly Mark[] {
  const at = placed(model, state);
  const { left, right, top, base } = model;
  const edge = model.size * 2;
  const over = edge * 1.2;
  const [x, y] = [round(left), round(top - over)];
  const [width, height] = [round(right - left + edge), round(base - top + over)];
  return [
    group("rules", {}, rules(model, state, at)),
    mark("svg", "window", { x, y, width, height, viewBox: `${x} ${y} ${width} ${height}` }, [
      ...shown(1 - state.pace, "under", [area(model, at)]),
      promises(model, state, at),
      built(model, state, at),
    ]),
    ...words(model, state, at),
    ...shown(1 - state.pace, "unknown", unknown(model, at)),
    ...shown(state.last, "last", last(model, at)),
    ...shown(state.pace, "pace", pace(model, at)),
    ...(model.over ? shown(1 - state.pace, "over", above(model)) : []),
  ];
}

const placed = (model: Model, { from, to, floor }: State): Placed => {
  const { left, right, top, base } = model;
  return {
    x: (time) => left + ((time - from) / (to - from)) * (right - left),
    y: (percent) => base - ((percent - floor) / (100 - floor)) * (base - top),
  };
};

const rules = (model: Model, state: State, { x, y }: Placed) => [
  line("axis", [model.left, model.base], [model.right, model.base], { class: "axis" }),
  ...state.rules.flatMap(({ at, label: text }) => [
    line(`rule-${at}`, [model.left, y(at)], [model.right, y(at)], { class: "rule" }),
    label(`tick-${at}`, [model.left - 10, y(at) + 5], text, { class: "tick end" }),
  ]),
  ...model.years
    .filter(({ year }) => x(year) > model.left - 1 && x(year) <= model.right)
    .map(({ year }) =>
      line(`mark-${year}`, [x(year), model.base], [x(year), model.base + 8], { class: "axis" }),
    ),
  ...model.years
    .filter(
      ({ year }) => x(year + 0.5) > model.left + model.leading * 0.6 && x(year + 0.5) < model.right,
    )
    .map(({ year, label: text }) =>
      label(`year-${year}`, [x(year + 0.5), model.base + model.leading + 2], text, {
        class: "tick middle",
      }),
    ),
];

/** As far as a promise is drawn, from the day it was made. */
const promises = (model: Model, state: State, { x, y }: Placed): Mark =>
  group(
    "promises",
    {},
    model.promises.flatMap(({ id, said, from, due }, i) => {
      // From near only the promise that still holds is drawn.
      const kept = id === model.pace.id ? 1 : 1 - state.pace;
      const grown = Math.min(kept, Math.max(0, state.promises - i));
      if (grown === 0) return [];
      const [x2, y2] = [x(due), y(100)];
      const begun = [x(said), y(from ?? state.floor)] as const;
      // From near it starts at the last share, so that what is left is its rise.
      const now = model.shares.findLast((one) => one.near)!;
      const near = id === model.pace.id ? state.pace : 0;
      const [x1, y1] = [mix(begun[0], x(now.time), near), mix(begun[1], y(now.percent), near)];
      return [
        // Where no share was given there is no way to draw, only its end.
        ...(from === null
          ? []
          : [
              line(`${id}-way`, [x1, y1], [mix(x1, x2, grown), mix(y1, y2, grown)], {
                class: "vow",
              }),
            ]),
        ...(grown < 1
          ? []
          : [withRow(id, diamond(id, [x2, y2], model.size * 1.25, { class: "promise" }))]),
      ];
    }),
  );

/** What was built, from nothing up to its line. */
const area = ({ shares }: Model, { x, y }: Placed): Mark => {
  const own = shares.filter((one) => one.own);
  const [first, last] = [own[0]!, own.at(-1)!];
  return polyline(
    "area",
    [
      [x(first.time), y(0)],
      ...own.map(({ time, percent }) => [x(time), y(percent)] as const),
      [x(last.time), y(0)],
    ],
    { class: "built-area" },
  );
};

/** The railway's own shares as one line; another's beside it. */
const built = ({ shares, size }: Model, { pace: near }: State, { x, y }: Placed): Mark =>
  group("built", {}, [
    polyline(
      "line",
      shares.filter(({ own }) => own).map(({ time, percent }) => [x(time), y(percent)]),
      { class: "came" },
    ),
    ...shares
      .filter(({ own }) => own || near < 0.5)
      .map(({ id, time, percent, own }) =>
        withRow(
          id,
          dot(id, [x(time), y(percent)], size * 0.8, { class: own ? "bar corridor" : "also" }),
        ),
      ),
  ]);

/** Names of the promises that are drawn and inside the picture, and the first shares. */
const words = (model: Model, state: State, { x, y }: Placed): Mark[] => [
  ...model.promises
    .filter(({ id }, i) => state.promises >= i + 1 && (!state.pace || id === model.pace.id))
    .flatMap(({ id, due, label: text, up, leans }, i, all) => {
      // A name stays left of the stem of a raised one that is close.
      const next = all[i + 1];
      const tight = !up && !!next?.up && x(next.due) - x(due) < model.leading * 2;
      const [over, raised] = [y(100) - model.size * 2, up * model.leading * (1 - state.pace)];
      return [
        ...(raised
          ? [line(`${id}-stem`, [x(due), over + 4], [x(due), over + 4 - raised], { class: "hair" })]
          : []),
        // A raised name leans away from the one before it.
        label(
          `${id}-due`,
          [x(due) + (leans ? raised * 0.8 : tight ? model.size * 2 : 0), over - raised],
          state.pace > 0.5 ? model.pace.name : text,
          {
            class:
              !model.over && (tight || x(due) > model.right - model.leading * 3)
                ? "note strong end"
                : "note strong middle",
          },
        ),
      ];
    }),
  ...model.shares
    .filter(({ label: place, time }) => place.length && x(time) > model.left)
    .map(({ id, time, percent, amount, label: [dx = 0, dy = 0] }) =>
      label(`${id}-value`, [x(time) + dx, y(percent) + dy], amount, {
        class: "value middle as-corridor",
      }),
    ),
];
