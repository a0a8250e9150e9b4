import type { SceneContext } from "../../engine/scene/context";
import { round } from "../../engine/svg/mark";
import { margin } from "../../engine/svg/stage";

/** Contracts and a plan for so little that circles would stand among the columns: told in words alone. */
export const LOW = ["kz-socar-contract-2022", "kz-btc-3mt-plan-2024", "kz-socar-contract-2024"];

/** A figure that was named, at the day it was named. */
export interface Named {
  id: string;
  x: number;
  y: number;
  words: string;
  at: [x: number, y: number];
  look: string;
}

/** A year's oil, with a second, higher count of the same year where there is one. */
export interface Came {
  id: string;
  x: number;
  width: number;
  height: number;
  words: string;
  also: { id: string; height: number } | null;
}

export interface Years {
  said: Named[];
  came: Came[];
  ticks: { x: number; words: string }[];
  rules: { y: number; words: string }[];
  /** Where the axis is cut; nowhere when all years are equally wide. */
  cuts: number[];
  notes: { key: string; x: number; y: number; look: string; lines: string[] }[];
}

/** Figures that were named, with the key of what is said of each. */
const SAID: [id: string, key: string, side: "right" | "left"][] = [
  ["kz-btc-2006-accession", "accession", "right"],
  ["kz-btc-6mt-plan-2022", "in-time", "left"],
  ["kz-20mt-satkaliyev-2024-11", "possible", "left"],
  ["kz-btc-7mt-2027", "by-2027", "right"],
];

const CAME: [id: string, key: string, also?: string][] = [
  ["kz-btc-2008", ""],
  ["kz-btc-2009", "most"],
  ["kz-btc-2020", ""],
  ["kz-aktau-baku-2022", ""],
  ["kz-aktau-baku-2023", ""],
  ["kz-btc-2024", "", "kz-btc-2024-tokayev"],
  ["kz-btc-2025-kmg", "last", "kz-btc-2025-minister"],
];

/** Rows whose years stand under the axis. */
const TICKS = ["kz-btc-2009", "kz-btc-2020", "kz-btc-2025-kmg"];

/** Years past the last count, so that its words have room. */
const AFTER = { wide: 5.4, narrow: 6.2 };
const TICK = 5;

/** On phones the empty years have little room. */
const SCALES: [from: number, width: number][] = [
  [2006, 1],
  [2010, 0.24],
  [2020, 1],
];

/** A year on an axis on which some are short. */
const short = (year: number) =>
  SCALES.reduce((sum, [from, width], i) => {
    const to = SCALES[i + 1]?.[0] ?? Infinity;
    return sum + Math.max(0, Math.min(year, to) - from) * width;
  }, SCALES[0]![0]);

/** The years from the first promise to the last count, with what was named and what came. */
export function years(context: SceneContext): Years {
  const { frame, data, say, date, number } = context;
  const wide = frame.name === "wide";
  const left = margin[frame.name] + (wide ? 26 : 20);
  const right = frame.width - margin[frame.name] - (wide ? 8 : 2);
  const base = frame.plot.y + frame.plot.height - (wide ? 40 : 22);
  const most = data.value("kz-btc-2006-accession");
  const unit = (base - frame.plot.y - (wide ? 40 : 16)) / most;
  const yearOf = (id: string) => Number(data.figure(id).as_of.slice(0, 4));
  const [first, last] = [yearOf(SAID[0]![0]), yearOf(CAME.at(-1)![0])];
  // Both begin at the first year.
  const squeezed = wide ? (year: number) => year : short;
  const pitch = (right - left) / (squeezed(last + AFTER[frame.name]) - first);
  const across = (year: number) => round(left + (squeezed(year) - first) * pitch);
  const up = (value: number) => round(base - value * unit);
  const said = SAID.map(([id, key, side]): Named => {
    const { value, value_to, as_of } = data.figure(id);
    const [year = first, month = 1] = as_of.split("-").map(Number);
    const x = across(year + (month - 1) / 12);
    const y = up(value_to ?? value);
    const away = wide ? 13 : 8;
    const left = side === "left";
    return {
      id,
      x,
      y,
      words: say(`who.${key}${left || wide ? "" : "-short"}`),
      at: [left ? x - away : x + away, y + away * 0.4],
      look: `note strong${left ? " end" : ""}`,
    };
  });
  const came = CAME.map(([id, key, also]): Came => {
    const high = (of: string) => round(data.value(of) * unit);
    return {
      id,
      // A column fills the middle of its year.
      x: across(yearOf(id) + 0.15),
      width: round((across(yearOf(id) + 1) - across(yearOf(id))) * (wide ? 0.7 : 0.6)),
      height: high(id),
      words: key ? say(`came.${key}`) : "",
      also: also ? { id: also, height: high(also) } : null,
    };
  });
  const ticks = [first, ...TICKS.map(yearOf)];
  return {
    said,
    came,
    ticks: ticks.map((year) => ({ x: across(year + 0.5), words: date(String(year), "year") })),
    rules: Array.from({ length: Math.floor(most / TICK) + 1 }, (_, i) => ({
      y: up(i * TICK),
      words: number(i * TICK),
    })),
    cuts: wide ? [] : [across(2015)],
    notes: notes(context, (after) => across(first + after), up),
  };
}

type Scale = (value: number) => number;

/** What is said of the low figures, and of the years without a count. */
function notes({ frame, lines }: SceneContext, across: Scale, up: Scale): Years["notes"] {
  const wide = frame.name === "wide";
  const note = (key: string, at: [number, number], look: string, measure: number) => ({
    key,
    x: at[0],
    y: at[1],
    look,
    lines: lines(`notes.${key}.${frame.name}`, { measure }),
  });
  return [
    note(
      "gap",
      [across(wide ? 8.4 : 8.6), up(wide ? 3.3 : 10)],
      "note middle quiet",
      wide ? 210 : 118,
    ),
  ];
}
