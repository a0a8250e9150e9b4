import type { SceneContext } from "../../engine/scene/context";
import { leading } from "../../engine/scene/layout";
import { round, type Point } from "../../engine/svg/mark";
import { margin } from "../../engine/svg/stage";
import { tally, type Tally } from "./tally";

/** A year's column: where it stands, in slots from the left, and how tall, in million tonnes. */
interface Column {
  id: string;
  slot: number;
  tonnes: number;
  /** Its value, as its label has it. */
  label: string;
}

/** The mouth of a pipe: an oval that is filled in layers, all of one area, from its foot up. */
interface Mouth {
  middle: Point;
  rx: number;
  ry: number;
  /** How thick the wall is, and where the pipe leaves the picture. */
  wall: number;
  end: number;
  /** The edges of the layers from the foot up, each as a share of the half height from the middle. */
  edges: number[];
}

/** An amount and its name over a line, which ends at what they speak of. */
interface Callout {
  from: Point;
  /** Where the words begin and the line ends. */
  left: number;
  right: number;
  amount: string;
  name: string[];
}

export interface Model {
  left: number;
  right: number;
  top: number;
  base: number;
  /** Million tonnes at the top. */
  ceiling: number;
  leading: number;
  columns: Column[];
  /** The years the axis may name. */
  years: { year: string; slot: number; label: string }[];
  /** The slot of the record year. */
  record: number;
  /** That year as two have counted it. */
  tally: Tally;
  /** Where the climb begins, and the words that say why. */
  turn: { slot: number; words: string[] };
  /** A year of one pipeline, as the mouth of a pipe, in which the record year is the lowest layer. */
  pipe: { id: string; mouth: Mouth; whole: Callout; layer: Callout };
}

/** Ids of the ministry's counts, in the order of their years. */
const counts = ({ data }: SceneContext): string[] =>
  data.series.rows
    .filter(({ series, count, period_to }) => {
      return series === "route-tonnes" && count === "ministry" && period_to === "whole";
    })
    .map(({ id }) => id);

/** Takes the counts of the route, in million tonnes, and places them by year. */
export function model(context: SceneContext): Model {
  const { frame, data, print } = context;
  const wide = frame.name === "wide";
  const { plot } = frame;
  const ids = counts(context);
  const first = Number(data.figure(ids[0]!).as_of);
  const column = (id: string): Column => ({
    id,
    slot: Number(data.figure(id).as_of) - first,
    tonnes: data.value(id),
    label: print(id, "::.00"),
  });
  const columns = ids.map(column);
  const record = columns.reduce((a, b) => (b.tonnes > a.tonnes ? b : a));
  const edge = margin[frame.name];
  return {
    left: edge,
    right: plot.width - edge,
    top: plot.y + (wide ? 30 : 22),
    base: plot.y + plot.height - (wide ? 62 : 42),
    ceiling: record.tonnes,
    leading: leading(frame),
    columns,
    years: years(context, first, ids.length),
    record: record.slot,
    tally: tally(context, [record.id, "titr-volume-2024-association"]),
    turn: {
      slot: columns.find(({ id }) => id === "titr-volume-2022")!.slot,
      words: context.lines(wide ? "notes.turn" : "notes.turn-short", { measure: wide ? 290 : 134 }),
    },
    pipe: pipe(context, record.tonnes),
  };
}

/** The mouth of the pipe as large as the picture lets it be, its body on to the right edge. */
function pipe({ frame, data, lines, say }: SceneContext, tonnes: number): Model["pipe"] {
  const wide = frame.name === "wide";
  const step = leading(frame);
  const wall = wide ? 16 : 8;
  const [top, foot] = [frame.plot.y + (wide ? 6 : 4), frame.height - (wide ? 18 : 8)];
  const ry = (foot - top) / 2 - wall;
  const rx = ry * (wide ? 0.86 : 0.77);
  const middle: Point = [margin[frame.name] + wall + rx, (top + foot) / 2];
  const share = tonnes / data.value("cpc-2024");
  const edges = Array.from({ length: Math.floor(1 / share) }, (_, i) => chord(i * share));
  const left = middle[0] + rx + wall + step * 1.2;
  const right = frame.width - margin[frame.name];
  const callout = (key: "pipe" | "route", height: number): Callout => ({
    from: [middle[0] + rx * Math.sqrt(1 - height ** 2) * 0.8, middle[1] + ry * height],
    left,
    right,
    amount: say(`labels.${key}`),
    name: lines(`names.${key}`, { measure: right - left }),
  });
  return {
    id: "cpc-2024",
    mouth: {
      middle,
      rx,
      ry,
      wall,
      end: frame.width,
      edges: [...edges, -1].map((at) => round(at, 4)),
    },
    whole: callout("pipe", wide ? -0.12 : 0.1),
    layer: callout("route", edges[1]! * 0.7 + edges[0]! * 0.3),
  };
}

/**
 * How far below the middle of an oval a level cuts off a share of its area from the foot up, in
 * half heights: by halving, because areas of round things have no short formula backwards.
 */
function chord(share: number): number {
  const cut = (at: number) => (Math.acos(at) - at * Math.sqrt(1 - at * at)) / Math.PI;
  let [low, high] = [-1, 1];
  for (let i = 0; i < 40; i++) {
    const at = (low + high) / 2;
    if (cut(at) > share) low = at;
    else high = at;
  }
  return (low + high) / 2;
}

/** The years from the first on; where there is little room, by their last two digits. */
const years = ({ frame, say, date }: SceneContext, first: number, count: number) =>
  Array.from({ length: count }, (_, slot) => {
    const year = String(first + slot);
    const label =
      frame.name === "wide" ? date(year) : say("labels.short-year", { year: year.slice(2) });
    return { year, slot, label };
  });
