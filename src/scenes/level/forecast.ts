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

/** A reading of the whole sea: a line at its height. */
interface Whole {
  id: string;
  y: number;
  label: string;
}

/** The record of the sea, and what two offices in Kazakhstan expect. */
export interface Forecast {
  left: number;
  right: number;
  top: number;
  base: number;
  /** Where heights of years before end, and the years begin that are to scale. */
  split: number;
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

const WHOLE = ["caspian-1977", "caspian-1995", "caspian-2020"];
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

/** Places readings and estimates in years and metres; what is older stands at the left, and nothing joins it. */
export function forecast(context: SceneContext): Forecast {
  const { frame, data, say, date } = context;
  const { plot, name, width } = frame;
  const wide = name === "wide";
  const [left, right] = [wide ? 74 : 46, width - margin[name]];
  const base = plot.y + plot.height - (wide ? 34 : 22);
  const until = data.constant("caspian-estimate-year");
  const from = yearOf(data.figure(PART[1]!).as_of);
  const split = round(left + (right - left) * (wide ? 0.4 : 0.5));
  const [start, end] = [split + (wide ? 50 : 17), right - (wide ? 20 : 10)];
  const depths = [...WHOLE, ...PART, ...ESTIMATES].map(data.value);
  const [high, low] = [
    Math.min(...depths) - (wide ? 0.3 : 0.45),
    Math.max(...depths) + (wide ? 0.5 : 0.62),
  ];
  const scale: Scale = {
    wide,
    x: (year) =>
      year < from
        ? round(split - (wide ? 40 : 14))
        : round(start + ((year - from) / (until + 0.5 - from)) * (end - start)),
    y: (depth) => round(plot.y + ((depth - high) / (low - high)) * (base - plot.y)),
  };
  const years = [...[yearIn(context)(PART[1]!)], `${until}`];
  return {
    left,
    right,
    top: scale.y(data.value("caspian-2006") + 0.6),
    base,
    split,
    rules: metres(high, low).map((depth) => ({
      y: scale.y(depth),
      label: say("labels.depth", { depth }),
    })),
    ticks: years.map((year) => ({ x: scale.x(yearOf(year)), label: date(year) })),
    whole: WHOLE.map((id) => whole(context, id, scale)),
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
  const label = say("next.part", { year: date(yearIn(context)(id)), depth });
  const [dx, dy] = first ? [wide ? 14 : 8, wide ? 24 : 17] : wide ? [-12, 24] : [-4, 17];
  const said = id !== PART[1];
  const at = { x: x(yearOf(as_of)), y: y(depth) };
  return {
    id,
    ...at,
    label: said ? label : "",
    dx,
    dy,
    look: first ? "note strong end" : `${wide ? "value" : "note strong"} end`,
  };
}

function whole({ data, say, date }: SceneContext, id: string, { y }: Scale): Whole {
  const { as_of, value: depth } = data.figure(id);
  return { id, y: y(depth), label: say("next.whole", { year: date(as_of.slice(0, 4)), depth }) };
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
    at: i ? y(depth) + (wide ? 14 : 10) : y(data.value("caspian-1977")) - (wide ? 10 : 7),
  };
}
