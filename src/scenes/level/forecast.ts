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

/** A phone shows the last readings off Kazakhstan only, so that what is expected has room. */
const seen = (wide: boolean) => (wide ? [...WHOLE, ...PART] : PART.slice(1));

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
  const readings = seen(wide);
  const from = Math.min(...readings.map((id) => Number(yearIn(context, id))));
  const until = data.constant("caspian-estimate-year");
  const depths = [...readings, ...ESTIMATES].map(data.value);
  const high = Math.min(...depths) - (wide ? 0.3 : 0.26);
  const low = Math.max(...depths) + (wide ? 0.75 : 0.55);
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
    ticks: ticks(from, until, wide ? 10 : 5).map((year) => ({
      x: scale.x(year + 0.5),
      label: date(`${year}`),
    })),
    readings: readings.map((id) => reading(context, id, scale)),
    estimates: ESTIMATES.map((id, i) => estimate(context, id, scale, i)),
  };
}

const yearIn = ({ data }: SceneContext, id: string) => data.figure(id).as_of.slice(0, 4);

/** The years that are named: every so many. */
const ticks = (from: number, until: number, every: number) =>
  Array.from({ length: until - from + 1 }, (_, i) => from + i).filter((year) => year % every === 0);

/** A reading by its day and its height, with its words. */
function reading(context: SceneContext, id: string, { x, y }: Scale): Reading {
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
    label,
    of: id === PART[1] ? "" : say(whole ? "wall.whole" : "wall.part"),
    ...words(context, id, mark),
  };
}

/** Words stand right of their mark, but for those that others follow closely. */
function words(
  { frame }: SceneContext,
  id: string,
  [x, y]: Point,
): Pick<Reading, "at" | "ofAt" | "look"> {
  const wide = frame.name === "wide";
  const set = (at: Point, look: string) => ({
    at,
    look,
    ofAt: [at[0], at[1] + (wide ? 19 : 14.5)] as const,
  });
  // Under the surface of today, before the fan begins.
  if (id === TODAY) return set([x - (wide ? 13 : 7), y + (wide ? 26 : 17)], "end on-lake");
  if (id === PART[1]) return wide ? set([x - 15, y - 4], "end") : set([x - 8, y - 12], "");
  return set([x + 15, y - 4], "");
}

function estimate(context: SceneContext, id: string, { x, y, wide }: Scale, i: number): Estimate {
  const { data, say, lines, frame } = context;
  const mark: Point = [x(data.constant("caspian-estimate-year") + 0.5), y(data.value(id))];
  const right = frame.width - margin[frame.name];
  // Right of the marks; on a phone over the fan and under it.
  const far: Point = [mark[0] + 20, mark[1] + (i ? 7 : -38)];
  const near: Point = i ? [mark[0] - 12, mark[1] + 22] : [right, y(data.value(TODAY)) + 18];
  return {
    id,
    x: mark[0],
    y: mark[1],
    label: say(`next.${id}`),
    words: lines(`next.${id}-words`, {
      measure: wide ? right - mark[0] - 20 : i ? near[0] - 29 : 150,
    }),
    at: wide ? far : near,
    look: wide ? "on-lake" : "end on-lake",
  };
}
