import { geoDistance } from "d3-geo";
import type { SceneContext } from "../../engine/scene/context";
import { leading } from "../../engine/scene/layout";
import { round } from "../../engine/svg/mark";
import { margin } from "../../engine/svg/stage";

type Way = "route" | "north" | "sea";

/** A stop of a journey: how far down it lies, and between which days it is reached. */
interface Stop {
  y: number;
  low: number;
  high: number;
  /** Its days, at the stops on the way. */
  days?: string;
}

/** One account of a journey: its stops from where its clock starts. */
interface Journey {
  id: string;
  /** The rows of the stops after the start. */
  rows: string[];
  way: Way;
  stops: Stop[];
}

/** Days in large, and words under them, which begin or end at a point. */
interface Note {
  id: string;
  way: Way;
  x: number;
  y: number;
  end: boolean;
  amount: string;
  words: string[];
}

export interface Model {
  left: number;
  right: number;
  top: number;
  base: number;
  leading: number;
  days: { x: number; label: string }[];
  stations: { id: string; name: string; y: number }[];
  journeys: Journey[];
  notes: Note[];
}

/** The stops whose distances make the scale, by which way, in the order of travel. */
const WAYS = {
  route: ["xian", "altynkol", "aktau", "baku", "poti", "constanta"],
  north: ["xian", "dostyk", "yekaterinburg", "moscow", "malaszewicze"],
} as const;
/** Which of them are named. */
const NAMED = ["xian", "altynkol", "baku", "poti", "constanta"];
/** The accounts: by which way, and the rows of their stops. */
const CLAIMS = [
  ["railway", "route", ["time-altynkol-baku", "time-altynkol-poti", "time-altynkol-constanta"]],
  ["forwarder", "route", ["time-xian-constanta"]],
  ["north", "north", ["time-xian-malaszewicze"]],
  ["sea", "sea", ["time-shanghai-poti"]],
] as const;
const LAST_DAY = 42;
/** The words: of which row, where, whether they end there, and how wide in the narrow frame. */
const NOTES = {
  railway: { row: "time-altynkol-constanta", way: "route", at: [7.5, 0.5], end: false, narrow: 60 },
  forwarder: { row: "time-xian-constanta", way: "route", at: [15, 0.2], end: false, narrow: 110 },
  middle: { row: "time-xian-constanta", way: "route", at: [21.9, 0.73], end: true, narrow: 46 },
  north: { row: "time-xian-malaszewicze", way: "north", at: [8.4, 0.78], end: true, narrow: 46 },
  sea: { row: "time-shanghai-poti", way: "sea", at: [15, 0.14], end: false, narrow: 150 },
} as const;

/** Places stations by distance and accounts by their days. */
export function model(context: SceneContext): Model {
  const { frame, number, place } = context;
  const wide = frame.name === "wide";
  const left = margin[frame.name] + (wide ? 84 : 66);
  const right = frame.width - margin[frame.name];
  const top = frame.plot.y + (wide ? 22 : 10);
  const base = frame.height - (wide ? 44 : 24);
  const along = distances(context);
  const most = Math.max(...along.values());
  const down = (key: string) => round(top + ((base - top) * along.get(key)!) / most);
  const day = (days: number) => round(left + ((right - left) * days) / LAST_DAY);
  return {
    left,
    right,
    top,
    base,
    leading: leading(frame),
    days: [0, 10, 20, 30, 40].map((days) => ({ x: day(days), label: number(days) })),
    stations: NAMED.map((id) => ({ id, name: place(id), y: down(`route ${id}`) })),
    journeys: CLAIMS.map(([id, way, rows]) => journey(context, { id, way, rows, down, day })),
    notes: Object.entries(NOTES).map(([id, one]) => ({
      id,
      way: one.way,
      x: day(one.at[0]),
      y: round(top + (base - top) * one.at[1]),
      end: one.end,
      amount: context.print(one.row, wide ? "short1" : "amount"),
      words: context.lines(`notes.${id}`, {
        measure: wide ? 320 : one.narrow,
      }),
    })),
  };
}

function journey(
  context: SceneContext,
  how: {
    id: string;
    way: Way;
    rows: readonly string[];
    down: (key: string) => number;
    day: (days: number) => number;
  },
): Journey {
  const { id, way, rows, down, day } = how;
  const found = rows.map((row) => context.data.times.rows.find((one) => one.id === row)!);
  // A ship starts farther east than the trains and sails another way: only its days are to scale.
  const along = way === "sea" ? "route" : way;
  const start = way === "sea" ? "xian" : found[0]!.from!;
  const stops: Stop[] = [
    { y: down(`${along} ${start}`), low: day(0), high: day(0) },
    ...found.map(({ id: row, to, value, value_to = value }, i) => ({
      y: down(`${along} ${to!}`),
      low: day(value),
      high: day(value_to),
      ...(i < found.length - 1 ? { days: context.print(row, "amount") } : {}),
    })),
  ];
  return { id, way, stops, rows: [...rows] };
}

/** How far each stop of each way is from its first, in radians, from stop to stop as the crow flies. */
function distances({ data }: SceneContext): Map<string, number> {
  const far = new Map<string, number>();
  for (const way of ["route", "north"] as const) {
    let sum = 0;
    let before: [number, number] | undefined;
    for (const id of WAYS[way]) {
      const { lon, lat } = data.place(id);
      if (before) sum += geoDistance(before, [lon, lat]);
      far.set(`${way} ${id}`, sum);
      before = [lon, lat];
    }
  }
  return far;
}
