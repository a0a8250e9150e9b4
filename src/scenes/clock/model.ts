import type { SceneContext } from "../../engine/scene/context";
import { leading } from "../../engine/scene/layout";
import { round, type Point } from "../../engine/svg/mark";
import { margin } from "../../engine/svg/stage";

type Way = "route" | "north" | "sea";

/** One account of a journey: a line from its start to the days on which it may end. */
export interface Journey {
  id: string;
  way: Way;
  /** Its start and its stops, with the row of each stop. */
  begun: Point[];
  stops: string[];
  /** Its end after the fewest days, and after the most. */
  end: string;
  low: Point;
  high: Point;
  /** The days of its end and what they are of, and the end at which these words stand. */
  amount: string;
  words: string[];
  at: Point;
  look: string;
  /** From the end of the line to its words, where they stand apart. */
  thread: Point[];
}

/** Two ends at one port: from the last day of one to the first of the other. */
interface Same {
  from: Point;
  to: Point;
  label: string;
}

/** A place of the timetable: its height, and its name at the left if there is room for it. */
interface Station {
  id: string;
  y: number;
  name: string;
  words: string[];
}

export interface Model {
  left: number;
  right: number;
  top: number;
  foot: number;
  leading: number;
  days: { x: number; label: string }[];
  stations: Station[];
  journeys: Journey[];
  same: Same;
}

/** The accounts: by which way, and the rows of their stops, the last of which is their end. */
const CLAIMS = [
  ["sea", "sea", ["time-shanghai-poti"]],
  ["north", "north", ["time-xian-malaszewicze"]],
  ["forwarder", "route", ["time-xian-constanta"]],
  ["railway", "route", ["time-altynkol-baku", "time-altynkol-poti", "time-altynkol-constanta"]],
] as const;

/** The places from east to west, and those whose names have room on a phone. */
const STATIONS = ["shanghai", "xian", "altynkol", "baku", "poti", "constanta", "malaszewicze"];
const NARROW = ["shanghai", "xian", "altynkol", "baku", "constanta"];
const DAYS = [0, 10, 20, 30, 40];

/** Where the words of each account stand on a phone: at their end for the north, else where they begin. */
const NARROW_AT = { sea: 0, north: 124, forwarder: 248, railway: 134 } as const;

/** Maps days across, and places from east to west down the picture. */
interface Scale {
  wide: boolean;
  x: (days: number) => number;
  y: (place: string) => number;
}

/** Lays out a timetable: days across, places by their longitude down. */
export function model(context: SceneContext): Model {
  const { frame, data, say, number } = context;
  const wide = frame.name === "wide";
  const { plot } = frame;
  const [left, right] = wide ? [164, 830] : [82, 324];
  const [top, foot] = wide
    ? [plot.y + 42, plot.y + plot.height - 126]
    : [plot.y + 28, plot.y + plot.height - 77];
  const [east, west] = [STATIONS[0]!, STATIONS.at(-1)!].map((id) => data.place(id).lon) as [
    number,
    number,
  ];
  const scale: Scale = {
    wide,
    x: (days) => round(left + ((right - left) * days) / DAYS.at(-1)!),
    y: (id) => round(top + ((foot - top) * (east - data.place(id).lon)) / (east - west)),
  };
  const journeys = CLAIMS.map(([id, way, rows]) => journey(context, { id, way, rows }, scale));
  return {
    left,
    right,
    top,
    foot,
    leading: leading(frame),
    days: DAYS.map((days) => ({
      x: scale.x(days),
      // On a phone the first says that they are days.
      label: wide || !days ? say("labels.day", { day: number(days) }) : number(days),
    })),
    stations: STATIONS.map((id) => station(context, id, scale)),
    journeys,
    same: {
      from: journeys.find(({ id }) => id === "railway")!.high,
      to: journeys.find(({ id }) => id === "forwarder")!.low,
      label: wide ? say("labels.same") : "",
    },
  };
}

function station({ place, lines }: SceneContext, id: string, { wide, y }: Scale): Station {
  const named = wide || NARROW.includes(id);
  const starts = wide && ["xian", "altynkol"].includes(id);
  return {
    id,
    y: y(id),
    name: named ? place(id) : "",
    words: starts ? lines(`stations.${id}`, { measure: 132 }) : [],
  };
}

function journey(
  context: SceneContext,
  { id, way, rows }: { id: keyof typeof NARROW_AT; way: Way; rows: readonly string[] },
  { x, y, wide }: Scale,
): Journey {
  const { data, frame, lines, say, width } = context;
  const found = rows.map((row) => data.times.rows.find((one) => one.id === row)!);
  const last = found.at(-1)!;
  const { value, value_to = value } = last;
  const end = y(last.to!);
  const [low, high]: [Point, Point] = [
    [x(value), end],
    [x(value_to), end],
  ];
  // The ship’s words stand over its line, where nothing else is; all others under their ends.
  const over = way === "sea";
  const edge = frame.width - margin[frame.name];
  const under = y("malaszewicze") + (wide ? 48 : 24);
  const before = way === "north";
  const amount = say(`amounts.${id}`);
  // On a phone three accounts share the width, so that each has room for its speaker.
  const from = wide ? (before ? high[0] + 4 : low[0] - 6) : NARROW_AT[id];
  const broad = width(amount, "hero small");
  const first = before ? from - broad : from;
  return {
    id,
    way,
    begun: [
      [x(0), y(found[0]!.from!)],
      ...found.slice(0, -1).map(({ value: at, to }): Point => [x(at), y(to!)]),
    ],
    stops: rows.slice(0, -1),
    end: last.id,
    low,
    high,
    amount,
    words: lines(`words.${id}.${frame.name}`, {
      measure: wide ? 184 : before || over ? 112 : Math.min(112, edge - from),
    }),
    at: over ? [edge, y("altynkol") - (wide ? 64 : 24)] : [from, under],
    look: over || before ? "end" : "",
    thread: over
      ? []
      : thread((low[0] + high[0]) / 2, end, [first, first + broad], under - (wide ? 34 : 19)),
  };
}

/** From the middle of the days on which a journey may end down to their number. */
const thread = (x: number, y: number, [left, right]: [number, number], foot: number): Point[] => [
  [round(x), y],
  [round(Math.min(right - 6, Math.max(left + 6, x))), foot],
];
