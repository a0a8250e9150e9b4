import type { SceneContext } from "../../engine/scene/context";
import { leading } from "../../engine/scene/layout";
import { round } from "../../engine/svg/mark";
import { margin } from "../../engine/svg/stage";

type Way = "route" | "north" | "sea";

/** One account of a journey: a bar from the day it starts to the days on which it may end. */
export interface Journey {
  id: string;
  /** The rows of its stops, in the order of travel; the last is its end. */
  rows: string[];
  way: Way;
  /** The fewest days to its end, and the most. */
  low: number;
  high: number;
  /** From where to where, and who says so. */
  ends: string;
  words: string[];
  /** The days of its end, in large. */
  amount: string;
  /** Stops on the way, and to which side of them their names stand. */
  stops: { x: number; name: string; look: string }[];
}

export interface Model {
  left: number;
  /** Where the days stand, and where their lines end. */
  top: number;
  base: number;
  leading: number;
  /** How high a bar is, and how far under a bar's middle its large number stands. */
  high: number;
  sink: number;
  days: { x: number; label: string }[];
  journeys: Journey[];
}

/** The accounts: by which way, and the rows of their stops. */
const CLAIMS = [
  ["railway", "route", ["time-altynkol-baku", "time-altynkol-poti", "time-altynkol-constanta"]],
  ["forwarder", "route", ["time-xian-constanta"]],
  ["north", "north", ["time-xian-malaszewicze"]],
  ["sea", "sea", ["time-shanghai-poti"]],
] as const;

/** The days on the axis, the last of which leaves room for a large number behind it. */
const DAYS = [0, 10, 20, 30, 40];

/** Lays the days out once for both states, so that a bar that stays in the picture stays as long. */
export function model(context: SceneContext): Model {
  const { frame, number } = context;
  const wide = frame.name === "wide";
  const left = margin[frame.name];
  const right = frame.width - margin[frame.name];
  const room = wide ? 206 : 96;
  const day = (days: number) => round(left + ((right - room - left) * days) / DAYS.at(-1)!);
  return {
    left,
    top: frame.plot.y + (wide ? 26 : 16),
    base: frame.plot.y + frame.plot.height - (wide ? 16 : 4),
    leading: leading(frame),
    high: wide ? 92 : 31,
    sink: wide ? 23 : 11,
    days: DAYS.map((days) => ({ x: day(days), label: number(days) })),
    journeys: CLAIMS.map(([id, way, rows]) => journey(context, { id, way, rows, day })),
  };
}

function journey(
  { data, frame, place, lines, number, say }: SceneContext,
  how: { id: string; way: Way; rows: readonly string[]; day: (days: number) => number },
): Journey {
  const { id, way, rows, day } = how;
  const found = rows.map((row) => data.times.rows.find((one) => one.id === row)!);
  const { value, value_to = value } = found.at(-1)!;
  return {
    id,
    way,
    rows: [...rows],
    low: day(value),
    high: day(value_to),
    ends: say(`ends.${id}`),
    words: lines(`words.${id}`, { measure: frame.width - margin[frame.name] * 2 }),
    amount: say(`amounts.${id}`),
    // The first ends at its stop and the last begins at it, so that neither touches the other.
    stops: found.slice(0, -1).map(({ to, value: at }, i) => ({
      x: day(at),
      name: say("labels.stop", { place: place(to!), day: number(at) }),
      look: i ? "note" : "note end",
    })),
  };
}
