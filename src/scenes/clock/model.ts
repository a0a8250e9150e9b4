import type { SceneContext } from "../../engine/scene/context";
import { leading } from "../../engine/scene/layout";
import { round, type Point } from "../../engine/svg/mark";
import { margin } from "../../engine/svg/stage";

type Way = "route" | "north" | "sea";

/** A town in a band or behind its tip. */
interface Town {
  at: Point;
  text: string;
  look: string;
}

/** One account of a journey: a band of days from its upper edge, whose head spans the days it may end on. */
export interface Journey {
  id: string;
  way: Way;
  y: number;
  /** Where the band is after the fewest days, and after the most. */
  low: number;
  high: number;
  amount: string;
  /** Where the words begin, beside the number: what the days are of, and who says so. */
  beside: number;
  what: string;
  by: string;
  from: Town;
  to: Town;
  /** Towns on the way, with the row of each. */
  stops: { row: string; x: number; name: string; day: string }[];
}

export interface Model {
  left: number;
  leading: number;
  /** How thick a band is, and how far over it its words stand. */
  high: number;
  gap: number;
  journeys: Journey[];
}

/** The accounts: those of one forwarder first. By which way, the row of the end, and those of towns on the way. */
const ACCOUNTS = [
  { key: "north", way: "north", end: "time-xian-malaszewicze", stops: [] },
  { key: "forwarder", way: "route", end: "time-xian-constanta", stops: [] },
  {
    key: "railway",
    way: "route",
    end: "time-altynkol-constanta",
    stops: ["time-altynkol-baku", "time-altynkol-poti"],
  },
  { key: "sea", way: "sea", end: "time-shanghai-poti", stops: [] },
] as const;

type Account = (typeof ACCOUNTS)[number];

const SIZES = {
  wide: { band: 70, high: 58, gap: 13, pad: 14, beside: 14, foot: 20 },
  narrow: { band: 36, high: 21, gap: 6.5, pad: 7, beside: 8, foot: 5 },
} as const;

/** Lays the journeys under one another as bands of days, all from one edge and to one scale. */
export function model(context: SceneContext): Model {
  const { frame } = context;
  const { band, high, gap, foot } = SIZES[frame.name];
  const left = margin[frame.name];
  const most = Math.max(...ACCOUNTS.map(({ end }) => days(context, end).most));
  const unit = (frame.width - left * 2) / most;
  const down = (frame.height - foot - frame.plot.y - band - high) / (ACCOUNTS.length - 1);
  const journeys = ACCOUNTS.map((one, i) =>
    journey(context, one, { top: frame.plot.y + down * i, x: (at) => round(left + at * unit) }),
  );
  return { left, leading: leading(frame), high, gap, journeys };
}

/** The fewest days of a row, and the most. */
function days({ data }: SceneContext, id: string) {
  const { value, value_to } = data.figure(id);
  return { fewest: value, most: value_to ?? value };
}

/** Where a journey begins in the picture, and where a day of it lies. */
interface Place {
  top: number;
  x: (days: number) => number;
}

function journey(context: SceneContext, one: Account, { top, x }: Place): Journey {
  const { frame, say, width } = context;
  const { key, way, end, stops } = one;
  const { band, beside } = SIZES[frame.name];
  const { fewest, most } = days(context, end);
  const amount = say(`amounts.${key}`);
  const y = round(top + band);
  return {
    id: end,
    way,
    y,
    low: x(fewest),
    high: x(most),
    amount,
    beside: round(x(0) + width(amount, "hero small") + beside),
    what: say(`ways.${key}`),
    by: say(`speakers.${key}`),
    ...towns(context, one, { x: x(0), y, low: x(fewest), high: x(most) }),
    // On a phone there is no room for words between two towns.
    stops: frame.name === "wide" ? stops.map((row) => stop(context, row, x)) : [],
  };
}

/** The towns at both ends: the first in the band, the last behind its tip, or in the band if there is no room. */
function towns(
  { frame, place, say, width, data }: SceneContext,
  { key, end }: Account,
  { x, y, low, high }: { x: number; y: number; low: number; high: number },
): Pick<Journey, "from" | "to"> {
  const { pad } = SIZES[frame.name];
  const { from } = data.times.rows.find(({ id }) => id === end)!;
  const text = say(`ends.${key}`);
  const outside = high + pad + width(text, "town") <= frame.width - margin[frame.name];
  return {
    from: { at: [x + pad, y], text: place(from!), look: "town" },
    to: outside
      ? { at: [high + pad, y], text, look: "town out" }
      : { at: [low - pad, y], text, look: "town end" },
  };
}

function stop({ data, place, say }: SceneContext, row: string, x: Place["x"]) {
  const { to, value } = data.times.rows.find(({ id }) => id === row)!;
  return { row, x: x(value), name: place(to!), day: say(`stops.${row}`) };
}
