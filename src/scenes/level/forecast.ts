import type { SceneContext } from "../../engine/scene/context";
import { round } from "../../engine/svg/mark";
import { margin } from "../../engine/svg/stage";

/** A reading, placed, and the day on which it was taken. */
interface Reading {
  id: string;
  x: number;
  y: number;
  label: string;
  words: string;
}

/** The last readings off Kazakhstan, and what two offices there expect. */
export interface Forecast {
  left: number;
  right: number;
  base: number;
  rules: { y: number; label: string }[];
  ticks: { x: number; label: string }[];
  readings: Reading[];
  /** The higher one first. */
  estimates: (Omit<Reading, "words"> & { words: string[] })[];
}

const ESTIMATES = ["caspian-2030-ministry", "caspian-2030"];

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
  const [left, right] = [wide ? 74 : 50, width - margin[name]];
  const base = plot.y + plot.height - (wide ? 34 : 22);
  const until = data.constants.rows.find(({ id }) => id === "caspian-estimate-year")!.value;
  const { as_of: first } = data.figure("caspian-2024");
  const from = yearOf(first) - 0.3;
  const room = right - left - (wide ? 210 : 116);
  const x = (year: number) => round(left + ((year - from) / (until - from)) * room);
  const depths = ["caspian-2024", ...ESTIMATES].map(data.value);
  const [high, low] = [Math.min(...depths) - (wide ? 0.2 : 0.25), Math.max(...depths) + 0.25];
  const y = (depth: number) => round(plot.y + ((depth - high) / (low - high)) * (base - plot.y));
  const steps = Array.from({ length: Math.floor((low - high) * 2) + 1 }, (_, i) => i / 2);
  const rules = steps.map((step) => Math.ceil(high * 2) / 2 + step).filter((one) => one < low);
  const reading = (id: string, key: string): Reading => {
    const { as_of, value: depth } = data.figure(id);
    const label = say("labels.reading", { depth });
    return { id, x: x(yearOf(as_of)), y: y(depth), label, words: say(`next.${key}`) };
  };
  return {
    left,
    right,
    base,
    rules: rules.map((depth) => ({ y: y(depth), label: say("labels.depth", { depth }) })),
    ticks: [
      { x: x(yearOf(first)), label: date(first) },
      { x: x(until), label: date(String(until)) },
    ],
    readings: [reading("caspian-2024", "first"), reading("caspian-2025-09", "last")],
    estimates: ESTIMATES.map((id) => ({
      id,
      x: x(until),
      y: y(data.value(id)),
      label: say(`next.${id}`),
      words: lines(`next.${id}-words.${name}`, { measure: wide ? 180 : 100 }),
    })),
  };
}
