import type { SceneContext } from "../../engine/scene/context";
import { round, type Point } from "../../engine/svg/mark";
import { margin } from "../../engine/svg/stage";
import { metres } from "./wall";

/** A reading of the sea, placed, with its year and height, and which water it was. */
interface Reading {
  id: string;
  x: number;
  y: number;
  whole: boolean;
  label: string;
  of: string;
  /** Where its words stand, and those of its water. */
  at: Point;
  ofAt: Point;
  look: string;
}

/** What an office expects: its mark, and its words. */
interface Estimate {
  id: string;
  x: number;
  y: number;
  label: string;
  words: string[];
  at: Point;
  look: string;
}

/** The readings of the sea and what two offices in Kazakhstan expect, on one axis of years. */
export interface Forecast {
  left: number;
  right: number;
  /** The edges of the picture, and where its years are named. */
  width: number;
  foot: number;
  base: number;
  /** The surface at the last reading. */
  today: number;
  rules: { y: number; label: string }[];
  ticks: { x: number; label: string }[];
  readings: Reading[];
  /** The higher one first. */
  estimates: Estimate[];
}

const WHOLE = ["caspian-1977", "caspian-1995", "caspian-2020"];
const PART = ["caspian-2006", "caspian-2024", "caspian-2025-09"];
const ESTIMATES = ["caspian-2030-ministry", "caspian-2030"];
const TODAY = PART.at(-1)!;

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

/** Places readings and estimates in years and metres. */
export function forecast(context: SceneContext): Forecast {
  const { frame, data, say, date } = context;
  const { plot, name, width } = frame;
  const wide = name === "wide";
  const [left, right] = wide ? [66, 674] : [42, 336];
  const from = Math.min(...WHOLE.map((id) => Number(yearIn(context, id))));
  const until = data.constant("caspian-estimate-year");
  const depths = [...WHOLE, ...PART, ...ESTIMATES].map(data.value);
  const high = Math.min(...depths) - (wide ? 0.3 : 0.4);
  const low = Math.max(...depths) + (wide ? 0.75 : 0.78);
  const scale: Scale = {
    wide,
    // A mark stands in the middle of its year, so the axis goes to the end of the last one.
    x: (year) =>
      round(left + (wide ? 22 : 8) + ((year - from - 0.5) / (until - from)) * (right - left - 22)),
    y: (depth) => round(plot.y + ((depth - high) / (low - high)) * plot.height),
  };
  return {
    left,
    right,
    width,
    foot: plot.y + plot.height,
    base: plot.y + plot.height - (wide ? 16 : 7),
    today: scale.y(data.value(TODAY)),
    rules: metres(high, low).map((depth) => ({
      y: scale.y(depth),
      label: say("labels.depth", { depth }),
    })),
    ticks: decades(from, until).map((year) => ({
      x: scale.x(year + 0.5),
      label: date(`${year}`),
    })),
    readings: [...WHOLE, ...PART].map((id) => reading(context, id, scale)),
    estimates: ESTIMATES.map((id, i) => estimate(context, id, scale, i)),
  };
}

const yearIn = ({ data }: SceneContext, id: string) => data.figure(id).as_of.slice(0, 4);

/** The years that end in a nought. */
const decades = (from: number, until: number) =>
  Array.from({ length: until - from + 1 }, (_, i) => from + i).filter((year) => year % 10 === 0);

/** A reading, with its words right of it but for those that others follow closely. */
function reading(context: SceneContext, id: string, { x, y, wide }: Scale): Reading {
  const { data, say, date } = context;
  const { as_of, value: depth } = data.figure(id);
  const whole = WHOLE.includes(id);
  const mark: Point = [x(yearOf(as_of)), y(depth)];
  const label = say("wall.mark", { year: date(yearIn(context, id)), depth });
  return {
    id,
    x: mark[0],
    y: mark[1],
    whole,
    label: id === PART[1] && !wide ? "" : label,
    of: id === PART[1] ? "" : say(whole ? "wall.whole" : "wall.part"),
    ...words(context, id, mark, label),
  };
}

/** Words stand right of their mark, but for those that others follow closely. */
function words(
  { frame, width }: SceneContext,
  id: string,
  [x, y]: Point,
  label: string,
): Pick<Reading, "at" | "ofAt" | "look"> {
  const wide = frame.name === "wide";
  const under = (at: Point): Point => [at[0], at[1] + (wide ? 19 : 14.5)];
  const set = (at: Point, look: string, ofAt = under(at)) => ({ at, look, ofAt });
  if (id === TODAY) {
    // Under the surface of today, on a phone in one line.
    const at: Point = [x - (wide ? 13 : 7), y + (wide ? 26 : 16)];
    const before: Point = [at[0] - width(label, "value") - 6, at[1]];
    return set(at, "end on-lake", wide ? under(at) : before);
  }
  if (id === PART[1]) return set([x - 15, y - 4], "end");
  if (id === WHOLE[2] && !wide) return set([frame.width - margin.narrow, y - 24], "end");
  if (id === WHOLE[0] && !wide) return set([x - 8, y - 25], "");
  return set(wide ? [x + 15, y - 4] : [x + 9, y - (id === PART[0] ? -3 : 6)], "");
}

function estimate(context: SceneContext, id: string, { x, y, wide }: Scale, i: number): Estimate {
  const { data, say, lines, frame } = context;
  const at = [x(data.constant("caspian-estimate-year") + 0.5), y(data.value(id))] as const;
  const right = frame.width - margin[frame.name];
  const words = lines(`next.${id}-words.${frame.name}`, {
    measure: wide ? right - at[0] - 20 : at[0] - 29,
  });
  // The words of the higher one end at its mark, those of the lower one begin there.
  const first = wide ? (i ? at[1] + 7 : at[1] - 38) : at[1] + (i ? 10 : 4);
  return {
    id,
    x: at[0],
    y: at[1],
    label: wide ? say(`next.${id}`) : "",
    words,
    at: [wide ? at[0] + 20 : at[0] - 15, first],
    look: wide ? "on-lake" : "end on-lake",
  };
}
