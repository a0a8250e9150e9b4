/**
 * One band that splits into many, each as wide as its tonnes. Runs at compile time and in the
 * browser, so it imports only `svg`.
 */
import {
  group,
  label,
  lines,
  mark,
  round,
  setBack,
  shown,
  withRow,
  type Mark,
} from "../../engine/svg/mark";
import { hatch, rect } from "../../engine/svg/parts";
import type { Model } from "./model";
import type { State } from "./steps";

export function draw(model: Model, state: State): readonly Mark[] {
  const { left, right, top, base } = model;
  const bands = placed(model, state);
  return [
    mark(
      "svg",
      "window",
      {
        x: left,
        y: top,
        width: round(right - left),
        height: round(base - top),
        viewBox: `${left} ${top} ${round(right - left)} ${round(base - top)}`,
      },
      [
        group(
          "bands",
          {},
          bands.flatMap((band) => ribbon(model, state, band)),
        ),
        ...shown(state.small, "other-count", second(model, state, bands)),
      ],
    ),
    ...names(model, state, bands),
    ...shown(state.year * (1 - state.near), "total", total(model, model.total, bands)),
    ...shown(state.month, "month", total(model, model.month, bands)),
    ...shown(state.share, "share", share(model, bands)),
    ...shown(state.small, "small", small(model)),
  ];
}

type Way = Model["ways"][0];
interface Band {
  way: Way;
  height: number;
  /** Upper edges at the left and at the right. */
  from: number;
  to: number;
}

/** Stacks the bands close at the left and apart at the right, so that each has room for its words. */
function placed(model: Model, { flows, scale, near }: State): Band[] {
  const { top, base, unit, leading, wide } = model;
  const heights = flows.map((flow) => flow * unit * scale);
  const apart = leading * (wide ? 2.5 : 2.12);
  const least = wide ? 10 + 14 * near : 5 + 5 * near;
  // Words stand at the middle of a band, so it is the middles that are kept apart.
  const gaps = heights.map((height, i) => {
    const next = heights.slice(i + 1).find((one) => one > 0.05) ?? 0;
    return height > 0.05 ? Math.max(least, apart - (height + next) / 2) : 0;
  });
  const sum = heights.reduce((all, one) => all + one, 0);
  const spread = sum + gaps.reduce((all, one) => all + one, 0);
  const before = (list: number[], i: number) => list.slice(0, i).reduce((all, one) => all + one, 0);
  // Near, the first small band begins at the top and the great ones are out of the window.
  const lift = near * (before(heights, model.great) + before(gaps, model.great));
  const middle = (top + base) / 2;
  return model.ways.map((way, i) => ({
    way,
    height: heights[i]!,
    from:
      (1 - near) * (middle - sum / 2) +
      near * (top + leading * (wide ? 4 : 3)) +
      before(heights, i) -
      near * before(heights, model.great),
    to:
      (1 - near) * Math.max(top, middle - spread / 2) +
      near * (top + (wide ? 12 : 6)) +
      before(heights, i) +
      before(gaps, i) -
      lift,
  }));
}

/** A band with level ends. */
function path({ left, right, bar }: Model, from: number, to: number, height: number): string {
  const [a, b] = [left + bar, right - bar];
  const middle = (a + b) / 2;
  return `M${left},${round(from)}H${round(a)}C${round(middle)},${round(from)} ${round(middle)},${round(to)} ${round(b)},${round(to)}H${right}V${round(to + height)}H${round(b)}C${round(middle)},${round(to + height)} ${round(middle)},${round(from + height)} ${round(a)},${round(from + height)}H${left}Z`;
}

const LOOKS = { russia: "flow-north", baku: "flow-energy", other: "flow-other" };

function ribbon(model: Model, state: State, { way, height, from, to }: Band): Mark[] {
  if (height < 0.05) return [];
  const row = state.month > 0.5 ? (way.month?.id ?? way.id) : way.id;
  return [
    withRow(
      row,
      mark("path", way.id, {
        class: LOOKS[way.side],
        d: path(model, from, to, height),
        opacity: round(state[way.side], 2),
      }),
    ),
  ];
}

/** The minister's count for Baku over the company's, hatched at the end of the band. */
function second(model: Model, state: State, bands: Band[]): Mark[] {
  const { to, height } = bands.find(({ way }) => way.id === model.second.way)!;
  const more = model.second.more * model.unit * state.scale;
  const width = model.bar * 2;
  return [
    rect("ground", [model.right - width, to + height, width, more], { class: "flow-claim" }),
    hatch("hatch", [model.right - width, to + height, width, more], 6, { class: "flow-hatch" }),
  ];
}

/** Amounts and words at the bands' ends, those of the year and those of the month. */
function names(model: Model, state: State, bands: Band[]): Mark[] {
  const { right, leading, wide, top, base } = model;
  const x = right + (wide ? 12 : 7);
  return bands.flatMap(({ way, height, to }) => {
    const count = way.words.length + 1;
    const y = to + height / 2 - ((count - 1) * leading) / 2 + leading * 0.3;
    const inside = to + height / 2 > top && to < base;
    const strength = state[way.side];
    const say = (amount: string, words: string[]) => [
      label("amount", [x, y], amount, { class: setBack(`value ${way.side}-ink`, strength) }),
      ...lines("words", [x, y + leading], words, { leading, class: setBack("note", strength) }),
    ];
    return [
      ...shown(
        inside && height > 0.05 ? state.year : 0,
        `${way.id}-name`,
        say(way.amount, way.words),
      ),
      ...(way.month
        ? shown(
            height > 0.05 ? state.month : 0,
            `${way.id}-month`,
            say(way.month.amount, way.month.words),
          )
        : []),
    ];
  });
}

/** The whole, written on the band before it splits. */
function total(model: Model, one: Model["total"], bands: Band[]): Mark[] {
  const { left, leading, wide } = model;
  const from = Math.min(...bands.map((band) => band.from));
  const y = from - leading * (wide ? 1.5 : 1.3);
  return [
    label("amount", [left, y], one.amount, { class: wide ? "hero small as-ink" : "value" }),
    ...lines("words", [left, y + leading], one.words, { leading, class: "note" }),
  ];
}

function share(model: Model, bands: Band[]): Mark[] {
  const { left, bar, leading, wide } = model;
  const { from, height } = bands[0]!;
  const y = from + height / 2 + (wide ? 14 : -2);
  return [
    label("amount", [left + bar * 1.5, y], model.share.amount, { class: "hero on-north" }),
    ...lines("words", [left + bar * 1.5, y + leading * (wide ? 1.4 : 1)], model.share.words, {
      leading,
      class: "note strong on-north",
    }),
  ];
}

function small(model: Model): Mark[] {
  const { left, base, leading, wide, small: one } = model;
  const y = base - leading * (one.words.length + (wide ? 1 : 0.6));
  return [
    label("amount", [left, y], one.amount, { class: "hero as-energy" }),
    ...lines("words", [left, y + leading * 1.4], one.words, { leading, class: "note" }),
  ];
}
