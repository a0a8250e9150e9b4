import type { SceneContext } from "../../engine/scene/context";
import { round } from "../../engine/svg/mark";
import { margin } from "../../engine/svg/stage";

/** Oil of a year as a bar from the zero line. */
interface Bar {
  id: string;
  y: number;
  high: number;
  long: number;
  year: string;
  /** What stands in the bar or after it, and where it begins. */
  words: string;
  at: number;
}

/** What was named, as a hollow bar; far more than ever came, or near to it. */
interface Said extends Bar {
  far: boolean;
}

/** A year’s oil, with a second, higher count of the same year where there is one. */
interface Came extends Bar {
  also: { id: string; long: number } | null;
}

export interface Years {
  zero: number;
  said: Said[];
  came: Came[];
  /** From and to of the time for which nothing was found, and what says so in the longest. */
  unknown: (readonly [from: number, to: number])[];
  missing: { x: number; y: number; words: string };
  /** The most of any year found: a line through all years. */
  most: { x: number; from: number; to: number };
  /** Where what is said of the last count stands. */
  last: { x: number; y: number; words: string; long: number; counted: string };
}

/** A row of the chart: what was named, what came, or time for which nothing was found, so many rows long. */
type Row = { said: string; key: string } | { came: string; also?: string } | { unknown: number };

const MOST = "kz-btc-2009";
const LAST = "kz-btc-2025-kmg";

/** From year to year; what was named in a year stands over what came in it. */
const ROWS: readonly Row[] = [
  { said: "kz-btc-2006-accession", key: "accession" },
  { unknown: 0.5 },
  { came: "kz-btc-2008" },
  { came: MOST },
  { unknown: 1.2 },
  { came: "kz-btc-2020" },
  { unknown: 0.5 },
  { said: "kz-btc-6mt-plan-2022", key: "in-time" },
  { said: "kz-socar-contract-2022", key: "contract" },
  { came: "kz-aktau-baku-2022" },
  { came: "kz-aktau-baku-2023" },
  { said: "kz-btc-3mt-plan-2024", key: "plan" },
  { said: "kz-socar-contract-2024", key: "steps" },
  { said: "kz-20mt-satkaliyev-2024-11", key: "possible" },
  { came: "kz-btc-2024", also: "kz-btc-2024-tokayev" },
  { said: "kz-btc-7mt-2027", key: "by-2027" },
  { came: LAST, also: "kz-btc-2025-minister" },
];

/** How far rows stand apart and how high bars are, for what was named and what came; the space between years. */
const FORM = {
  wide: { zero: 78, top: 8, said: [33, 26], came: [31, 22], gap: 9, room: 12, pad: 10 },
  narrow: { zero: 50, top: 0, said: [15.2, 14], came: [13.5, 11], gap: 2, room: 11.5, pad: 6 },
} as const;

/** What was named and what came, year by year: all bars to one scale. */
export function years(context: SceneContext): Years {
  const { frame, data, say, date, width } = context;
  const { zero, top, gap, room, pad, ...form } = FORM[frame.name];
  const unit = (frame.width - margin[frame.name] - zero) / data.value("kz-btc-2006-accession");
  const line = zero + unit * data.value(MOST);
  const all: Pick<Years, "said" | "came" | "unknown"> = { said: [], came: [], unknown: [] };
  let y = frame.plot.y + top;
  let before = "";
  const bar = (id: string, words: string, [pitch, high]: readonly [number, number]): Bar => {
    const figure = data.figure(id);
    const long = round((figure.value_to ?? figure.value) * unit);
    const year = date(figure.as_of.slice(0, 4), "year");
    // The last has its words large.
    if (id === LAST) y += room;
    const inside = line + width(words, "note strong") + pad * 2 < zero + long;
    const at = round((inside ? line : Math.max(zero + long, line)) + pad);
    // A year that has several bars stands at the first.
    const one = { id, y: round(y), high, long, year: year === before ? "" : year, words, at };
    before = year;
    y += pitch;
    return one;
  };
  for (const [i, row] of ROWS.entries())
    if ("unknown" in row) {
      all.unknown.push([round(y), round((y += row.unknown * form.came[0]))]);
    } else if ("said" in row) {
      // What was named begins a year’s rows, so these stand apart from those of the year before.
      if ("came" in (ROWS[i - 1] ?? {})) y += gap;
      const one = bar(row.said, say(`who.${row.key}.${frame.name}`), form.said);
      all.said.push({ ...one, far: one.long > data.value("kz-btc-3mt-plan-2024") * unit + 1 });
    } else {
      const words = row.came === LAST ? "" : say(`came.${row.came}`);
      const also = row.also && { id: row.also, long: round(data.value(row.also) * unit) };
      all.came.push({ ...bar(row.came, words, form.came), also: also || null });
    }
  const foot = all.came.at(-1)!.y + form.came[1];
  const [from, to] = all.unknown[1]!;
  return {
    zero,
    ...all,
    missing: {
      x: round(line + pad),
      y: round((from + to) / 2 + (frame.name === "wide" ? 5.5 : 4.6)),
      words: say("came.missing"),
    },
    most: { x: round(line), from: all.said[0]!.y, to: foot },
    last: {
      x: round(line + pad),
      y: round(foot),
      words: say("came.last"),
      long: round(width(say("came.last"), "hero small")) + pad,
      counted: say("came.counted"),
    },
  };
}
