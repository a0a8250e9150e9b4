import type { SceneContext } from "../../engine/scene/context";
import { round } from "../../engine/svg/mark";
import { margin } from "../../engine/svg/stage";
import { metres } from "./wall";

/** A reading off Kazakhstan, placed, with its year and height where there is room. */
interface Reading {
  id: string;
  x: number;
  y: number;
  label: string;
  /** How far the label stands from the reading, and to which side of it. */
  dx: number;
  dy: number;
  look: string;
}

/** A reading of the whole sea: a line at its height if its year is before the axis, or a dot. */
interface Whole {
  id: string;
  /** Where its year stands, or nothing. */
  x?: number;
  y: number;
  label: string;
  /** Where the label ends or begins, and how far over the reading. */
  at: number;
  up: number;
  look: string;
}

/** The record of the sea, and what two offices in Kazakhstan expect. */
export interface Forecast {
  left: number;
  right: number;
  base: number;
  rules: { y: number; label: string }[];
  ticks: { x: number; label: string }[];
  whole: Whole[];
  part: Reading[];
  /** The higher one first, with the height at which its words stand, and how far before its end. */
  estimates: {
    id: string;
    x: number;
    y: number;
    label: string;
    words: string[];
    at: number;
    before: number;
  }[];
}

const BEFORE = ["caspian-1977", "caspian-1995"];
const WHOLE = [...BEFORE, "caspian-2020"];
const PART = ["caspian-2006", "caspian-2024", "caspian-2025-09"];
const ESTIMATES = ["caspian-2030-ministry", "caspian-2030"];

/** A year and a part of it; a whole year stands in its middle. */
const yearOf = (iso: string) => {
  const [year, month] = iso.split("-").map(Number) as [number, number?];
  return year + (month ? (month - 0.5) / 12 : 0.5);
};

/** Maps years and metres to the picture. */
interface Scale {
  x: (year: number) => number;
  y: (depth: number) => number;
  wide: boolean;
}

/** Places readings and estimates in years and metres; the years begin with the first reading off Kazakhstan. */
export function forecast(context: SceneContext): Forecast {
  const { frame, data, say, date } = context;
  const { plot, name, width } = frame;
  const wide = name === "wide";
  const [left, right] = [wide ? 74 : 46, width - margin[name]];
  const base = plot.y + plot.height - (wide ? 34 : 22);
  const until = data.constant("caspian-estimate-year");
  const from = yearOf(data.figure(PART[0]!).as_of);
  const [start, end] = [left + (wide ? 24 : 10), right - (wide ? 20 : 10)];
  const depths = [...WHOLE, ...PART, ...ESTIMATES].map(data.value);
  const [high, low] = [
    Math.min(...depths) - (wide ? 0.3 : 0.45),
    Math.max(...depths) + (wide ? 0.5 : 0.62),
  ];
  const scale: Scale = {
    wide,
    x: (year) => round(start + ((year - from) / (until + 0.5 - from)) * (end - start)),
    y: (depth) => round(plot.y + ((depth - high) / (low - high)) * (base - plot.y)),
  };
  const years = [...[PART[0]!, "caspian-2020", PART[2]!].map(yearIn(context)), `${until}`];
  return {
    left,
    right,
    base,
    rules: metres(high, low).map((depth) => ({
      y: scale.y(depth),
      label: say("labels.depth", { depth }),
    })),
    ticks: years.map((year) => ({ x: scale.x(yearOf(year)), label: date(year) })),
    whole: WHOLE.map((id) => whole(context, id, scale, [left, right])),
    part: PART.map((id) => reading(context, id, scale)),
    estimates: ESTIMATES.map((id, i) => estimate(context, id, scale, i)),
  };
}

const yearIn =
  ({ data }: SceneContext) =>
  (id: string) =>
    data.figure(id).as_of.slice(0, 4);

/** A reading off Kazakhstan; that of 2024 stands so close to the next that it has no words. */
function reading(context: SceneContext, id: string, { x, y, wide }: Scale): Reading {
  const { data, say, date } = context;
  const { as_of, value: depth } = data.figure(id);
  const first = id === PART[0];
  const key = first ? "next.part" : "wall.mark";
  const label = say(key, { year: date(yearIn(context)(id)), depth });
  const [dx, dy] = first ? [0, wide ? -14 : -6] : wide ? [-12, 16] : [-8, 14];
  const said = id !== PART[1];
  const at = { x: x(yearOf(as_of)), y: y(depth) };
  return { id, ...at, label: said ? label : "", dx, dy, look: first ? "" : "end" };
}

function whole(context: SceneContext, id: string, { x, y, wide }: Scale, ends: number[]): Whole {
  const { data, say, date } = context;
  const { as_of, value: depth } = data.figure(id);
  const label = say("next.whole", { year: date(yearIn(context)(id)), depth });
  const one = { id, y: y(depth), label };
  if (id === BEFORE[0]) return { ...one, at: ends[0]!, up: 8, look: "note" };
  if (id === BEFORE[1]) return { ...one, at: ends[1]!, up: 8, look: "note end" };
  const at = x(yearOf(as_of));
  // On a narrow picture the words of an estimate stand right under this reading.
  const beside = wide
    ? { at: at + 10, up: -5, look: "note" }
    : { at: ends[1]!, up: 34, look: "note end" };
  return { ...one, x: at, ...beside };
}

function estimate(context: SceneContext, id: string, scale: Scale, i: number) {
  const { data, say, lines, frame, width } = context;
  const { x, y, wide } = scale;
  const depth = data.value(id);
  const label = say(`next.${id}`);
  return {
    id,
    x: x(data.constant("caspian-estimate-year") + 0.5),
    y: y(depth),
    label,
    before: width(label, "value") + (wide ? 10 : 6),
    words: lines(`next.${id}-words`, { measure: frame.width * (wide ? 0.4 : 0.45) }),
    // The words of the higher one stand over the record of the sea, those of the lower one before it.
    at: i ? y(depth) + (wide ? 14 : 10) : y(data.value(BEFORE[0]!)) - (wide ? 10 : 7),
  };
}
