import type { SceneContext } from "../../engine/scene/context";
import { leading } from "../../engine/scene/layout";
import { margin } from "../../engine/svg/stage";
import { basins, hulls, tanker, type Basin, type Hull, type Tanker } from "./ports";

export interface Reading {
  id: string;
  /** A reading of a month stands in that month: a year and a part of it. */
  year: number;
  /** Metres below zero. */
  depth: number;
  label: string;
  /** Which view names it: the long one, that only where there is room, the near one or both. */
  views: "long" | "wide" | "near" | "both";
  anchor: "start" | "middle" | "under";
}

/** A year below the picture. */
export interface Tick {
  year: number;
  label: string;
}

export interface Model {
  wide: boolean;
  left: number;
  right: number;
  top: number;
  base: number;
  leading: number;
  size: number;
  /** In the order of their years. */
  readings: Reading[];
  ticks: { long: Tick[]; near: Tick[] };
  /** The estimate, and what stands beside it. */
  next: {
    id: string;
    year: number;
    depth: number;
    label: string;
    gap: string;
    unit: string;
    words: string[];
  };
  /** The reading that the sea fell below again. */
  old: { depth: number; words: string };
  last: { amount: string; words: string[] };
  hulls: Hull[];
  basins: Basin[];
  tanker: Tanker;
}

const READINGS: [id: string, views: Reading["views"], anchor: Reading["anchor"]][] = [
  ["caspian-1977", "long", "under"],
  ["caspian-1995", "long", "middle"],
  ["caspian-2006", "wide", "middle"],
  ["caspian-2020", "both", "start"],
  ["caspian-2024", "near", "start"],
  ["caspian-2025-09", "near", "start"],
];

/** Stands the readings in time and height, in years and metres; hulls by share, basins in metres. */
export function model(context: SceneContext): Model {
  const { frame, data, say, lines } = context;
  const wide = frame.name === "wide";
  const { plot } = frame;
  const all = readings(context);
  const estimate = next(context);
  return {
    wide,
    left: wide ? 84 : 42,
    right: plot.width - margin[frame.name],
    top: plot.y + (wide ? 24 : 14),
    base: plot.y + plot.height - (wide ? 44 : 28),
    leading: leading(frame),
    size: wide ? 6 : 4,
    readings: all,
    ticks: ticks(context, all, estimate.year),
    next: estimate,
    old: { depth: data.value("caspian-1977"), words: say("labels.old") },
    last: {
      amount: say("last.amount"),
      words: lines("last.words", { measure: wide ? 300 : 130 }),
    },
    hulls: hulls(context),
    basins: basins(context),
    tanker: tanker(context),
  };
}

const yearOf = (iso: string) => {
  const [year, month] = iso.split("-").map(Number) as [number, number?];
  return year + (month ? (month - 0.5) / 12 : 0);
};

const readings = ({ data, say }: SceneContext): Reading[] =>
  READINGS.map(([id, views, anchor]): Reading => {
    const { as_of, value: depth } = data.figure(id);
    return {
      id,
      year: yearOf(as_of),
      depth,
      label: say("labels.reading", { depth }),
      views,
      anchor,
    };
  }).sort((a, b) => a.year - b.year);

/** From afar, the years whose readings are named; from near, the first, the last and the next. */
function ticks({ date }: SceneContext, all: Reading[], next: number): Model["ticks"] {
  const named = (years: number[]): Tick[] =>
    years.map((year) => ({ year: Math.floor(year), label: date(String(Math.floor(year))) }));
  const near = all.filter(({ views }) => views === "near" || views === "both");
  return {
    long: named(all.filter(({ views }) => views !== "near").map(({ year }) => year)),
    near: named([near[0]!.year, near.at(-1)!.year, next]),
  };
}

function next({ frame, data, say, lines }: SceneContext): Model["next"] {
  return {
    id: "caspian-2030",
    year: data.constants.rows.find(({ id }) => id === "caspian-estimate-year")!.value,
    depth: data.value("caspian-2030"),
    label: say("next.label"),
    gap: say("next.gap"),
    unit: say("next.unit"),
    words: frame.name === "wide" ? lines("next.words", { measure: 330 }) : [],
  };
}
