import type { SceneContext } from "../../engine/scene/context";
import { round } from "../../engine/svg/mark";
import { margin } from "../../engine/svg/stage";
import { MONTHS, YEARS, type Lane, type Listed } from "./events";

/** An event at its time, in years, and its words at their height. */
export interface Event {
  id: string;
  lane: Lane;
  at: number;
  /** Where the words stand. */
  y: number;
  side: Listed["side"];
  hollow: boolean;
  text: string;
}

export interface Model {
  wide: boolean;
  left: number;
  right: number;
  /** The edges between lanes: top of paper, the axis, the edge of Syunik, its foot. */
  top: number;
  axis: number;
  edge: number;
  base: number;
  size: number;
  years: Event[];
  months: Event[];
  names: { paper: string; beside: string; syunik: string };
  /** The longest time without an event: from when to when, and its words. */
  quiet: { from: number; to: number; words: string; years: number };
  ticks: { years: Tick[]; months: Tick[] };
  /** The times at the ends of the line, in years and in months. */
  domains: { years: [number, number]; months: [number, number] };
  /** How many months the last part lasts. */
  span: number;
}

interface Tick {
  at: number;
  text: string;
}

/** A date in years; without a day or month, its middle. */
export function time(iso: string): number {
  const [y, m = 7, d = 15] = iso.split("-").map(Number) as [number, number?, number?];
  return y + (m - 1) / 12 + (d - 1) / 365;
}

/** Stands events on one line of time, papers over it and the ground under it. */
export function model(context: SceneContext): Model {
  const { frame, say } = context;
  const wide = frame.name === "wide";
  const { plot } = frame;
  const [top, base] = [plot.y + (wide ? 14 : 4), plot.y + plot.height - (wide ? 14 : 4)];
  const place = wide
    ? { top, axis: plot.y + 290, edge: plot.y + 470, base }
    : { top, axis: plot.y + 125, edge: plot.y + 208, base };
  const years = YEARS.map((one) => event(context, one, place));
  const months = MONTHS.map((one) => event(context, one, place));
  const [first, last] = [months[0]!.at, Math.max(...months.map(({ at }) => at))];
  const start = years[0]!.at;
  return {
    wide,
    left: margin[frame.name] + (wide ? 6 : 4),
    right: frame.width - margin[frame.name] - (wide ? 6 : 4),
    ...place,
    size: wide ? 8 : 5,
    years,
    months,
    names: {
      paper: say("names.paper"),
      beside: say(`names.beside.${frame.name}`),
      syunik: say("names.syunik"),
    },
    quiet: quiet(context, years),
    ticks: ticks(context, [start, last], [first, last]),
    domains: { years: [start, last], months: [first, last] },
    span: Math.round((last - first) * 12),
  };
}

type Place = Pick<Model, "top" | "axis" | "edge" | "base">;

function event({ frame, data, say }: SceneContext, one: Listed, place: Place): Event {
  const wide = frame.name === "wide";
  const { id, lane, side, hollow } = one;
  const line = wide ? one.line : (one.narrow ?? one.line);
  const pitch = wide ? 31 : 14;
  const from = {
    paper: place.top + (wide ? 42 : 24),
    beside: place.axis + (wide ? 64 : 30),
    syunik: place.edge + (wide ? 34 : 15),
  }[lane];
  const text = say(`labels.${id}.${frame.name}`);
  const y = round(from + line * pitch);
  return { id, lane, at: time(data.dated(id).date), y, side, hollow: hollow ?? false, text };
}

/** The longest time between two events of the years. */
function quiet({ say }: SceneContext, years: readonly Event[]): Model["quiet"] {
  const times = years.map(({ at }) => at).sort((a, b) => a - b);
  const gaps = times.slice(1).map((at, i) => at - times[i]!);
  const longest = Math.max(...gaps);
  const from = times[gaps.indexOf(longest)]!;
  const whole = Math.floor(longest);
  return { from, to: from + longest, words: say("labels.quiet", { years: whole }), years: whole };
}

/** Years in tens on the long line; every second month on the short one. */
function ticks(
  { date, frame }: SceneContext,
  [start, end]: [number, number],
  [first, last]: [number, number],
): Model["ticks"] {
  const decades = [2000, 2010, 2020].filter((at) => at > start && at < end);
  const step = frame.name === "wide" ? 2 : 3;
  const months: Tick[] = [];
  for (let m = Math.ceil(first * 12); m / 12 <= last; m += step) {
    const iso = `${Math.floor(m / 12)}-${String((m % 12) + 1).padStart(2, "0")}`;
    months.push({ at: m / 12, text: date(iso, m % 12 === 0 ? "month" : "monthOnly") });
  }
  return { years: decades.map((at) => ({ at, text: date(String(at)) })), months };
}
