import { geoDistance } from "d3-geo";
import type { SceneContext } from "../../engine/scene/context";
import { leading } from "../../engine/scene/layout";
import { round } from "../../engine/svg/mark";
import { margin } from "../../engine/svg/stage";
import { NOTES } from "./notes";

type Way = "route" | "north" | "sea";

/** A stop of a journey: how far along it lies, and between which days it is reached. */
interface Stop {
  along: number;
  low: number;
  high: number;
  /** Its name and days, at the stops on the way. */
  words?: string;
}

/** One account of a journey: its stops from where its clock starts, and the name of its end. */
interface Journey {
  id: string;
  /** The rows of the stops after the start. */
  rows: string[];
  way: Way;
  start: string;
  stops: Stop[];
  /** The name of its end, at a day. */
  end: string[];
  x: number;
  /** The account that ends in the same place and leaves the name to it, and the day between both. */
  shared?: { by: string; from: number; x: number };
}

/** Days in large, and words under them, which begin or end at a point. */
interface Note {
  id: string;
  way: Way;
  x: number;
  /** How far along it stands. */
  along: number;
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
  /** Whether names of stops on the way end at them, where there is no room behind. */
  before: boolean;
  /** How far along Xi'an lies, and the farthest stop. */
  inland: number;
  most: number;
  days: { x: number; label: string }[];
  journeys: Journey[];
  notes: Note[];
}

/** The stops whose distances make the scale, by which way, in the order of travel. */
const WAYS = {
  route: ["shanghai", "xian", "altynkol", "aktau", "baku", "poti", "constanta"],
  north: ["shanghai", "xian", "dostyk", "yekaterinburg", "moscow", "malaszewicze"],
} as const;
/** The accounts: by which way, and the rows of their stops. */
const CLAIMS = [
  ["railway", "route", ["time-altynkol-baku", "time-altynkol-poti", "time-altynkol-constanta"]],
  ["forwarder", "route", ["time-xian-constanta"]],
  ["north", "north", ["time-xian-malaszewicze"]],
  ["sea", "sea", ["time-shanghai-poti"]],
] as const;
const LAST_DAY = 42;
/** Places stops by distance and accounts by their days. */
export function model(context: SceneContext): Model {
  const { frame, number, say } = context;
  const wide = frame.name === "wide";
  const left = margin[frame.name] + (wide ? 84 : 62);
  const right = frame.width - margin[frame.name];
  const along = distances(context);
  const most = Math.max(...along.values());
  const inland = along.get("route xian")!;
  const day = (days: number) => round(left + ((right - left) * days) / LAST_DAY);
  return {
    left,
    right,
    top: frame.plot.y + (wide ? 34 : 24),
    base: frame.height - (wide ? 56 : 44),
    leading: leading(frame),
    before: !wide,
    inland,
    most,
    days: [0, 10, 20, 30, 40].map((days) => ({
      x: day(days),
      label: days === 0 ? say("labels.day") : number(days),
    })),
    journeys: met(CLAIMS.map(([id, way, rows]) => journey(context, { id, way, rows, along, day }))),
    notes: Object.entries(NOTES).map(([id, one]) => ({
      id,
      way: one.way,
      x: day(one[frame.name][0]),
      along: inland + (most - inland) * one[frame.name][1],
      end: one.end,
      amount: context.print(one.row, wide || one.unit ? "short1" : "amount"),
      words: context.lines(`notes.${id}`, { measure: wide ? 320 : one.measure }),
    })),
  };
}

function journey(
  context: SceneContext,
  how: {
    id: string;
    way: Way;
    rows: readonly string[];
    along: ReadonlyMap<string, number>;
    day: (days: number) => number;
  },
): Journey {
  const { id, way, rows, along, day } = how;
  const { data, frame, place, lines, print, say } = context;
  const found = rows.map((row) => data.times.rows.find((one) => one.id === row)!);
  // The ship sails another way: its ends lie where trains would reach them.
  const far = (key: string) => along.get(`${way === "north" ? "north" : "route"} ${key}`)!;
  const start = found[0]!.from!;
  const stops: Stop[] = [
    { along: far(start), low: day(0), high: day(0) },
    ...found.map(({ id: row, to, value, value_to = value }, i) => ({
      along: far(to!),
      low: day(value),
      high: day(value_to),
      ...(i < found.length - 1
        ? { words: say("labels.stop", { place: place(to!), days: print(row, "short1") }) }
        : {}),
    })),
  ];
  const end =
    id === "railway"
      ? []
      : lines(`ends.${id}`, { measure: frame.name === "wide" ? 260 : 92, look: "note" });
  const { low, high } = stops.at(-1)!;
  // The way through Russia is drawn beside the middle way, which names their start.
  return {
    id,
    way,
    start: way === "north" ? "" : place(start),
    stops,
    rows: [...rows],
    end,
    x: (low + high) / 2,
  };
}

/** Of accounts of one way that end in one place, the last names it, between all their ends. */
function met(all: readonly Journey[]): Journey[] {
  const [first, last] = [
    all.find(({ way }) => way === "route")!,
    all.findLast(({ way }) => way === "route")!,
  ];
  const from = first.stops.at(-1)!.high;
  const x = (first.stops.at(-1)!.low + last.stops.at(-1)!.high) / 2;
  return all.map((one) =>
    one === first
      ? { ...one, end: [] }
      : one === last
        ? { ...one, shared: { by: first.id, from, x } }
        : one,
  );
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
