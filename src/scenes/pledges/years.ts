import type { SceneContext } from "../../engine/scene/context";
import { leading, noted } from "../../engine/scene/layout";
import { inYears } from "../../engine/scene/years";
import { round, type Point } from "../../engine/svg/mark";
import type { Note } from "../../engine/svg/note";
import { margin } from "../../engine/svg/stage";

/** What was named, as a ring over the month in which it was; its words if it was far more than came. */
interface Said {
  id: string;
  at: Point;
  r: number;
  words: Note[];
}

/** A year’s oil as a bar, with the top of a second, higher count of the same year where there is one. */
interface Came {
  id: string;
  x: number;
  y: number;
  also: { id: string; y: number } | null;
}

export interface Years {
  /** The zero line, from the first year to the last. */
  from: number;
  to: number;
  zero: number;
  thick: number;
  said: Said[];
  came: Came[];
  /** From and to of the years for which nothing was found. */
  unknown: (readonly [from: number, to: number])[];
  /** The height of the most of any year found. */
  most: number;
  rules: { y: number; label: string }[];
  ticks: { x: number; label: string }[];
  notes: Note[];
}

const MOST = "kz-btc-2009";
const LAST = "kz-btc-2025-kmg";

interface Spoken {
  key: string;
  place: "after" | "before" | "between" | "over";
}

/** What was named, in the order of time; those that the picture speaks of have words. */
const SAID: readonly ({ id: string } & Partial<Spoken>)[] = [
  { id: "kz-btc-2006-accession", key: "accession", place: "after" },
  { id: "kz-btc-6mt-plan-2022", key: "in-time", place: "between" },
  { id: "kz-socar-contract-2022" },
  { id: "kz-btc-3mt-plan-2024" },
  { id: "kz-socar-contract-2024" },
  { id: "kz-20mt-satkaliyev-2024-11", key: "possible", place: "before" },
  { id: "kz-btc-7mt-2027", key: "by-2027", place: "over" },
];

/** What came, in the order of time. */
const CAME: readonly { id: string; also?: string }[] = [
  { id: "kz-btc-2008" },
  { id: MOST },
  { id: "kz-btc-2020" },
  { id: "kz-aktau-baku-2022" },
  { id: "kz-aktau-baku-2023" },
  { id: "kz-btc-2024", also: "kz-btc-2024-tokayev" },
  { id: LAST, also: "kz-btc-2025-minister" },
];

/** Years and tonnes between two names on an axis. */
const STEP = 5;

/** From the edges of the plot; and how thick a bar is for a year. */
const FORM = {
  wide: { left: 56, right: 60, top: 42, foot: 62, rings: [7, 5], bar: 0.7, gap: 16 },
  narrow: { left: 36, right: 52, top: 17, foot: 37.5, rings: [3.2, 2.2], bar: 0.74, gap: 8 },
} as const;

type Scale = (year: number, amount: number) => Point;

/** What was named and what came, in time: all to one scale. */
export function years(context: SceneContext): Years {
  const { frame, data, number, date } = context;
  const { plot } = frame;
  const { left, right, top, foot, bar } = FORM[frame.name];
  const most = data.value("kz-btc-2006-accession");
  const yearOf = (id: string) => Math.floor(inYears(data.figure(id).as_of.slice(0, 4)));
  const [first, end] = [yearOf("kz-btc-2006-accession"), yearOf(LAST) + 1];
  const [zero, unit] = [plot.y + plot.height - foot, (plot.height - foot - top) / most];
  const pitch = (plot.width - left - right) / (end - first);
  const at: Scale = (year, amount) => [
    round(left + (year - first) * pitch),
    round(zero - amount * unit),
  ];
  const all = Array.from({ length: end - first }, (_, i) => first + i);
  const found = new Set(CAME.map(({ id }) => yearOf(id)));
  return {
    from: left,
    to: plot.width - right,
    zero,
    thick: round(pitch * bar),
    said: said(context, at),
    came: CAME.map(({ id, also }): Came => {
      const [x, y] = at(yearOf(id) + (1 - bar) / 2, data.value(id));
      return { id, x, y, also: also ? { id: also, y: at(0, data.value(also))[1] } : null };
    }),
    unknown: all.flatMap((year) =>
      found.has(year) || (!found.has(year - 1) && year > first)
        ? []
        : [
            [
              at(year, 0)[0],
              at(
                all.find((one) => one > year && found.has(one))!,
                0,
              )[0],
            ] as const,
          ],
    ),
    most: at(0, data.value(MOST))[1],
    rules: all
      .slice(0, most / STEP + 1)
      .map((_, i) => ({ y: at(0, i * STEP)[1], label: number(i * STEP) })),
    ticks: all
      .filter((year) => year === first || year % STEP === 0)
      .map((year) => ({ x: at(year + 0.5, 0)[0], label: date(String(year)) })),
    notes: notes(context, at, yearOf),
  };
}

/** Rings, and words at those that are far over what came. */
function said(context: SceneContext, at: Scale): Said[] {
  const { data, frame } = context;
  const [large, small] = FORM[frame.name].rings;
  return SAID.map(({ id, key, place }): Said => {
    const { value, value_to, as_of } = data.figure(id);
    const ring = at(inYears(as_of), value_to ?? value);
    return key && place
      ? { id, at: ring, r: large, words: spoken(context, ring, { key, place }) }
      : { id, at: ring, r: small, words: [] };
  });
}

/** How much was named and by whom: after or before a stem and under its rule, between rules, or over a ring. */
function spoken(context: SceneContext, [x, y]: Point, { key, place }: Spoken): Note[] {
  const { frame } = context;
  const wide = frame.name === "wide";
  const lead = leading(frame);
  const { gap, rings } = FORM[frame.name];
  const note = noted(context);
  const strong = wide ? "value" : "note strong";
  if (place === "over") {
    const [right, measure] = wide ? [frame.width - margin.wide, 80] : [frame.width - 9, 50];
    const found = note(`who.${key}`, [right, y], `${strong} end`, measure);
    const up = rings[0] + (wide ? 9 : 5.5) + lead * (found.lines.length - 1);
    return [{ ...found, y: round(y - up) }];
  }
  const side = place === "after" ? "" : " end";
  const from = x + (place === "after" ? gap : -gap);
  const large = wide && place !== "between";
  const down = large ? 42 : place === "between" ? (wide ? -12 : 4.5) : 15.5;
  const look = `${large ? "hero small as-ink" : strong}${side}`;
  const who = note(`who.${key}`, [from, y + down], look);
  // On phones only the first has room for more.
  return wide || place === "after"
    ? [who, note(`by.${key}`, [from, y + down + lead * (large ? 1.3 : 1.05)], `note${side}`)]
    : [who];
}

/** What is said of what came, and of the years without a figure. */
function notes(context: SceneContext, at: Scale, yearOf: (id: string) => number): Note[] {
  const { frame, data } = context;
  const wide = frame.name === "wide";
  const note = noted(context);
  const strong = `${wide ? "value" : "note strong"} as-energy`;
  const [x, y] = at(yearOf(MOST) + 0.15, data.value(MOST));
  const [before, after] = [at(yearOf(MOST) + 1, 0), at(yearOf("kz-btc-2020"), 0)];
  const [before22] = at(inYears(data.figure("kz-socar-contract-2022").as_of), 0);
  const least = at(0, data.value("kz-btc-3mt-plan-2024"))[1];
  return [
    note(`came.most.${frame.name}`, [x, y - (wide ? 10 : 5)], strong),
    // At the left of the grey rings.
    note("came.smaller", [before22 - (wide ? 14 : 7), least + (wide ? 5 : 4.5)], "note quiet end"),
    note(
      "came.missing",
      [(before[0] + after[0]) / 2, before[1] - (wide ? 11 : 3.2)],
      "note quiet middle",
    ),
    note(
      "came.last",
      [frame.width - margin[frame.name], before[1] + (wide ? 50 : 32.5)],
      `${strong} end`,
    ),
  ];
}
