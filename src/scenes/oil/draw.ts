/**
 * The ways on a map; then one band that splits into many, each as wide as its tonnes. Runs at
 * compile time and in the browser, so it imports only `svg`.
 */
import {
  label,
  lines,
  mark,
  round,
  setBack,
  shown,
  withRow,
  type Mark,
} from "../../engine/svg/mark";
import { drawMap } from "./draw-map";
import type { Model } from "./model";
import type { State } from "./steps";

export function draw(model: Model, state: State): readonly Mark[] {
  const bands = placed(model, state);
  return [
    ...shown(state.map, "map", drawMap(model)),
    ...shown(
      1 - state.map,
      "bands",
      bands.flatMap((band) => ribbon(model, state, band)),
    ),
    ...names(model, state, bands),
    ...shown(state.year, "total", total(model, model.total, bands)),
    ...shown(state.month, "month", total(model, model.month, bands)),
    ...shown(state.share, "share", share(model, bands)),
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
function placed(model: Model, { flows, scale }: State): Band[] {
  const { top, base, unit, leading, wide } = model;
  const heights = flows.map((flow) => flow * unit * scale);
  const apart = leading * (wide ? 1.7 : 1.35);
  // Words stand at the middle of a band, so it is the middles that are kept apart.
  const gaps = heights.map((height, i) => {
    const next = heights.slice(i + 1).find((one) => one > 0.05);
    return height > 0.05 && next ? Math.max(wide ? 10 : 5, apart - (height + next) / 2) : 0;
  });
  const total = (list: number[]) => list.reduce((all, one) => all + one, 0);
  const sum = total(heights);
  const spread = sum + total(gaps);
  const middle = (top + base) / 2;
  return model.ways.map((way, i) => {
    const before = total(heights.slice(0, i));
    return {
      way,
      height: heights[i]!,
      from: middle - sum / 2 + before,
      to: Math.max(top, middle - spread / 2) + before + total(gaps.slice(0, i)),
    };
  });
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

/** Amounts and words at the bands' ends, those of the year and those of the month. */
function names(model: Model, state: State, bands: Band[]): Mark[] {
  const { right, leading, wide } = model;
  return bands.flatMap(({ way, height, to }) => {
    const say = ({ amount, words, indent }: Pick<Way, "amount" | "words" | "indent">) => {
      const x = right + (wide ? 12 : 7);
      const below = indent ? 0 : words.length;
      const y = to + height / 2 - (below * leading) / 2 + leading * 0.3;
      const strength = state[way.side];
      return [
        label("amount", [x, y], amount, { class: setBack(`value ${way.side}-ink`, strength) }),
        ...lines("words", [x + indent, indent ? y : y + leading], words, {
          leading,
          class: setBack("note", strength),
        }),
      ];
    };
    return [
      ...shown(height > 0.05 ? state.year : 0, `${way.id}-name`, say(way)),
      ...(way.month
        ? shown(height > 0.05 ? state.month : 0, `${way.id}-month`, say(way.month))
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
