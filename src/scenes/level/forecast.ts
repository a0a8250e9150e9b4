import type { SceneContext } from "../../engine/scene/context";
import { round } from "../../engine/svg/mark";
import { margin } from "../../engine/svg/stage";

/** A reading, placed, with its year and height where there is room. */
interface Reading {
  id: string;
  x: number;
  y: number;
  label: string;
  /** Whether the words stand under the reading, and to which side of it. */
  below: boolean;
  look: "" | "end" | "middle";
}

/** Readings of one water. */
interface Record {
  id: "whole" | "part";
  readings: Reading[];
  name: string;
  /** Where the name stands. */
  at: { x: number; y: number };
}

/** The record of the sea, and what two offices in Kazakhstan expect. */
export interface Forecast {
  left: number;
  right: number;
  base: number;
  rules: { y: number; label: string }[];
  ticks: { x: number; label: string }[];
  records: Record[];
  /** The higher one first. */
  estimates: { id: string; x: number; y: number; label: string; words: string[] }[];
}

const WHOLE = ["caspian-1977", "caspian-1995", "caspian-2020"];
const PART = ["caspian-2006", "caspian-2024", "caspian-2025-09"];
const ESTIMATES = ["caspian-2030-ministry", "caspian-2030"];

/** How the words of a reading stand to it; one that is not here has none. */
const SAID: Readonly<{ [id: string]: Pick<Reading, "below" | "look"> }> = {
  "caspian-1977": { below: true, look: "" },
  "caspian-1995": { below: false, look: "middle" },
  "caspian-2025-09": { below: true, look: "end" },
};

/** A year and a part of it; a whole year stands in its middle. */
const yearOf = (iso: string) => {
  const [year, month] = iso.split("-").map(Number) as [number, number?];
  return year + (month ? (month - 0.5) / 12 : 0.5);
};

/** Places readings and estimates in years and metres. */
export function forecast(context: SceneContext): Forecast {
  const { frame, data, say, lines, date } = context;
  const { plot, name, width } = frame;
  const wide = name === "wide";
  const [left, right] = [wide ? 74 : 46, width - margin[name]];
  const base = plot.y + plot.height - (wide ? 34 : 24);
  const until = data.constant("caspian-estimate-year");
  const from = yearOf(data.figure("caspian-1977").as_of);
  const start = left + (wide ? 24 : 10);
  const room = right - start - (wide ? 168 : 84);
  const x = (year: number) => round(start + ((year - from) / (until + 0.5 - from)) * room);
  const depths = [...WHOLE, ...PART, ...ESTIMATES].map(data.value);
  const [high, low] = [Math.min(...depths) - 0.5, Math.max(...depths) + (wide ? 0.3 : 0.6)];
  const y = (depth: number) => round(plot.y + ((depth - high) / (low - high)) * (base - plot.y));
  const whole = Array.from({ length: Math.floor(low) - Math.ceil(high) + 1 }, (_, i) => i);
  const reading = (id: string): Reading => {
    const { as_of, value: depth } = data.figure(id);
    const label = say("wall.mark", { year: date(as_of.slice(0, 4)), depth });
    const { below, look } = SAID[id] ?? { below: false, look: "" };
    return { id, x: x(yearOf(as_of)), y: y(depth), label: SAID[id] ? label : "", below, look };
  };
  const years = [data.figure("caspian-1977").as_of, data.figure("caspian-2006").as_of, `${until}`];
  return {
    left,
    right,
    base,
    rules: whole
      .map((i) => Math.ceil(high) + i)
      .map((depth) => ({ y: y(depth), label: say("labels.depth", { depth }) })),
    ticks: years.map((year) => ({ x: x(yearOf(year)), label: date(year) })),
    records: [
      {
        id: "whole",
        readings: WHOLE.map(reading),
        name: say("wall.whole"),
        at: { x: x(1988), y: y(28) },
      },
      {
        id: "part",
        readings: PART.map(reading),
        name: say("next.part"),
        at: { x: x(2008), y: y(27) },
      },
    ],
    estimates: ESTIMATES.map((id) => ({
      id,
      x: x(until + 0.5),
      y: y(data.value(id)),
      label: say(`next.${id}`),
      words: lines(`next.${id}-words.${name}`, { measure: wide ? 150 : 72 }),
    })),
  };
}
