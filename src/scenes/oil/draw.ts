/**
 * The ways on a map; and one band that splits into many, each as wide as its tonnes. Runs at compile
 * time and in the browser, so it imports only `svg`.
 */
import { label, lines, mark, mix, round, shown, withRow, type Mark } from "../../engine/svg/mark";
import { drawMap } from "./draw-map";
import type { Model, Way } from "./model";
import type { State } from "./steps";

export function draw(model: Model, state: State): readonly Mark[] {
  const bands = placed(model);
  return [
    ...shown(state.map, "map", drawMap(model)),
    ...shown(state.year, "bands", [
      ...bands.map((band) => ribbon(model, band)),
      ...bands.flatMap((band) => name(model, band)),
      ...share(model, bands),
    ]),
  ];
}

/** The class of a band whose oil goes across Russia, by Baku, or another way. */
const LOOKS = { russia: "flow-north", baku: "flow-energy", other: "flow-other" };
/** How strongly it is drawn: the words speak of what goes across Russia. */
const STRENGTHS = { russia: 1, baku: 0.25, other: 0.4 };

interface Band {
  way: Way;
  height: number;
  /** Upper edges at the left and at the right. */
  from: number;
  to: number;
}

/** Stacks the bands close at the left and apart at the right, so that each has room for its words. */
function placed(model: Model): Band[] {
  const { top, base, unit, leading, wide } = model;
  const heights = model.ways.map(({ tonnes }) => tonnes * unit);
  const apart = leading * (wide ? 2.2 : 1.6);
  // Words stand at the middle of a band, so it is the middles that are kept apart.
  const gaps = heights.map((height, i) => {
    const next = heights[i + 1];
    return next === undefined ? 0 : Math.max(wide ? 22 : 8, apart - (height + next) / 2);
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
function path({ from: left, right, bar }: Model, { from, to, height }: Band): string {
  const [a, b] = [left + bar, right - bar];
  const middle = (a + b) / 2;
  return `M${left},${round(from)}H${round(a)}C${round(middle)},${round(from)} ${round(middle)},${round(to)} ${round(b)},${round(to)}H${right}V${round(to + height)}H${round(b)}C${round(middle)},${round(to + height)} ${round(middle)},${round(from + height)} ${round(a)},${round(from + height)}H${left}Z`;
}

/** A band of which the words do not speak is paler, and still seen in the dark. */
const ribbon = (model: Model, band: Band): Mark => {
  const { way } = band;
  return withRow(
    way.id,
    mark("path", way.id, {
      class: LOOKS[way.side],
      d: path(model, band),
      opacity: round(mix(0.55, 1, STRENGTHS[way.side]), 2),
    }),
  );
};

/** The amount and the words at a band's end. */
function name({ right, leading, wide }: Model, { way, height, to }: Band): Mark[] {
  const x = right + (wide ? 12 : 7);
  const { amount, words, indent } = way;
  const below = indent ? 0 : words.length;
  const y = to + height / 2 - (below * leading) / 2 + leading * 0.3;
  // Where a band has room, its amount is in it.
  const inside = height > 5 * leading;
  return [
    label(
      `${way.id}-amount`,
      [inside ? right - leading : x, inside ? y + 1.5 * leading : y],
      amount,
      {
        class: inside ? `hero ${wide ? "" : "small "}in-band end` : `value ${way.side}-ink`,
      },
    ),
    ...lines(`${way.id}-words`, [x + indent, indent ? y : y + leading], words, {
      leading,
      class: "note",
    }),
  ];
}

/** At the left, where bands are stacked, a bracket round those across Russia, and their share. */
function share(model: Model, bands: Band[]): Mark[] {
  const { from: start, leading, wide, share: one } = model;
  const across = bands.filter(({ way }) => way.side === "russia");
  const top = Math.min(...across.map(({ from }) => from));
  const foot = Math.max(...across.map(({ from, height }) => from + height));
  const [x, tick] = [start - (wide ? 8 : 5), wide ? 9 : 5];
  const at = x - tick - (wide ? 12 : 6);
  const y = (top + foot) / 2 - (wide ? 0 : leading * 1.4);
  const under = leading * (wide ? 1.4 : 1.15);
  return [
    label("whence", [start + (wide ? 20 : -10), top - leading * 0.6], model.whence, {
      class: "value middle",
    }),
    mark("path", "across", {
      class: "brace",
      d: `M${x},${round(top)}H${x - tick}V${round(foot)}H${x}`,
    }),
    label("share", [at, y], one.amount, { class: "hero as-north end" }),
    ...lines("share-words", [at, y + under], one.words, {
      leading,
      class: "note strong as-north end",
    }),
    ...lines("total-words", [at, y + under + one.words.length * leading], one.of, {
      leading,
      class: "note end",
    }),
  ];
}
