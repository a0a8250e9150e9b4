import type { SceneContext } from "../../engine/scene/context";
import { inYears } from "../../engine/scene/years";
import { round, type Point } from "../../engine/svg/mark";
import type { Note } from "../../engine/svg/note";
import { FORM, LAST, MOST, notes, spoken, type Scale, type Spoken } from "./words";

/** What was named, as a hollow column over the year in which it was; its words. */
interface Said {
  id: string;
  x: number;
  y: number;
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
  /** From and to where years are drawn shorter: the lines of amounts end there. */
  cut: readonly [from: number, to: number];
  /** Down from the foot of the last bar, to what is said of it. */
  last: { x: number; to: number };
  rules: { y: number; label: string }[];
  ticks: { x: number; label: string }[];
  notes: Note[];
}

/** What was named, in the order of time; those that the picture speaks of have words. */
export const SAID: readonly ({ id: string } & Partial<Spoken>)[] = [
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

/** Years from their beginning, those between two as a part of what they are. */
const passed = (year: number, [from, to]: readonly [number, number]) =>
  year - (Math.min(Math.max(year, from), to) - from) * (1 - SHORT);

/** How long an empty year is drawn. */
const SHORT = 0.3;

/** What was named and what came, in time: all to one scale. */
export function years(context: SceneContext): Years {
  const { frame, data, number, date } = context;
  const { plot } = frame;
  const { left, right, top, foot, bar } = FORM[frame.name];
  const most = data.value("kz-btc-2006-accession");
  const yearOf = (id: string) => Math.floor(inYears(data.figure(id).as_of.slice(0, 4)));
  const [first, end] = [yearOf("kz-btc-2006-accession"), yearOf(LAST) + 1];
  const [zero, unit] = [plot.y + plot.height - foot, (plot.height - foot - top) / most];
  const empty = [yearOf(MOST) + 2, yearOf("kz-btc-2020") - 1] as const;
  const pitch = (plot.width - left - right) / (passed(end, empty) - first);
  const at: Scale = (year, amount) => [
    round(left + (passed(year, empty) - first) * pitch),
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
      return { id, x, y, also: also ? { id: also, y: at(first, data.value(also))[1] } : null };
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
    cut: [at(empty[0], 0)[0], at(empty[1], 0)[0]],
    last: { x: at(end - 0.5, 0)[0], to: round(zero + (frame.name === "wide" ? 39 : 20)) },
    rules: all
      .slice(0, most / STEP + 1)
      .map((_, i) => ({ y: at(first, i * STEP)[1], label: number(i * STEP) })),
    ticks: all
      .filter(
        (year) =>
          (year === first || year % STEP === 0) &&
          // What is said of the last has its year, and short years have none.
          year < end - 1 &&
          (year <= empty[0] || year >= empty[1]),
      )
      .map((year) => ({ x: at(year + 0.5, 0)[0], label: date(String(year)) })),
    notes: notes(context, at, yearOf),
  };
}

/** Columns with words; contracts and a plan, which are less, stand in the table alone. */
function said(context: SceneContext, at: Scale): Said[] {
  const { data, frame } = context;
  const { bar } = FORM[frame.name];
  return SAID.flatMap(({ id, key, place }): Said[] => {
    if (!key || !place) return [];
    const { value, value_to, as_of } = data.figure(id);
    const year = Math.floor(inYears(as_of.slice(0, 4)));
    const [x, y] = at(year + (1 - bar) / 2, value_to ?? value);
    const edge: Point = [place === "after" ? at(year + (1 + bar) / 2, 0)[0] : x, y];
    return [{ id, x, y, words: spoken(context, edge, { key, place }) }];
  });
}
