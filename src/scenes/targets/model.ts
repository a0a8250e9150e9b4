import type { SceneContext } from "../../engine/scene/context";
import { round, type Point } from "../../engine/svg/mark";
import { margin } from "../../engine/svg/stage";

/** A line of words at a place, in a class. */
export interface Words {
  key: string;
  at: Point;
  text: string;
  look: string;
}

/** Lines whose dashes are trains, in rows: so many of them, and how wide the line is. */
export interface Trains {
  key: string;
  d: string;
  dash: string;
  wide: number;
  look: string;
}

/** A row of the data: its trains, the level under them, and its words. */
interface Part {
  id: string;
  trains: Trains[];
  level: string;
  said: Words[];
}

export type Model = Part[];

/** A block is so many trains. */
export const BLOCK = 10;

/** The plans in the order of their days, and what came. */
export const PLANS = ["target-trains-600", "target-trains-1000", "target-trains-400"] as const;
export const CAME = "trains-2025-ady";

/** The plan of which all trains are drawn. */
const MOST = PLANS[1];

/** Blocks in a row of the yard. */
export const ROW = 10;

/**
 * Down from the top of the plot, and up from the foot: the yard. A train: its pitch, its gap to the
 * next, the edge of a hollow one, and its height as a part of a row. Words: how far from the yard.
 */
const SIZES = {
  wide: {
    ...{ top: 20, foot: 24, pitch: 60, gap: 9, edge: 1.5, part: 0.62, dash: [9, 1.8] },
    ...{ aside: 20, big: [38, 31], up: 12, lead: 24 },
  },
  narrow: {
    ...{ top: 3, foot: 7, pitch: 20, gap: 3.4, edge: 0.8, part: 0.66, dash: [3.4, 0.9] },
    ...{ aside: 8, big: [17, 16.5], up: 5, lead: 14.5 },
  },
} as const;

/** Stands the trains of the largest plan in a yard, those that came full; the other plans are levels. */
export function model(context: SceneContext): Model {
  const { data } = context;
  const yard = measures(context);
  const [all, came] = [data.value(MOST) / BLOCK, data.value(CAME) / BLOCK];
  const wagons = `${[...yard.cars, yard.gap].join(" ")}`;
  const full: Trains[] = [
    { key: "trains", d: yard.rows(0, came), dash: wagons, wide: yard.high, look: "train-came" },
  ];
  const { edge, gap, pitch, high } = yard;
  const long = round(pitch - gap);
  const inner = `${round(long - 2 * edge)} ${round(gap + 2 * edge)}`;
  const hollow: Trains[] = [
    {
      key: "trains",
      d: yard.rows(came, all),
      dash: `${long} ${gap}`,
      wide: high,
      look: "train-planned",
    },
    {
      ...{ key: "inside", d: yard.rows(came, all, edge), dash: inner },
      ...{ wide: round(high - 2 * edge), look: "train-inside" },
    },
  ];
  return [
    part(context, MOST, hollow),
    ...[PLANS[0], PLANS[2]].map((id) => part(context, id, [])),
    part(context, CAME, full),
  ];
}

/** The yard: its rows, and how a train is dashed. */
function measures({ frame, data }: SceneContext) {
  const { top, foot, pitch, gap, edge, part, dash } = SIZES[frame.name];
  const [left, high] = [margin[frame.name], frame.plot.y + top];
  const count = Math.ceil(data.value(MOST) / BLOCK / ROW);
  const step = (frame.plot.y + frame.plot.height - foot - high) / count;
  const tall = round(step * part);
  // An engine, and wagons of one length.
  const [engine = 0, between = 0] = dash;
  const wagon = round((pitch - gap - engine) / 3 - between, 2);
  return {
    ...{ left, gap, edge, pitch, high: tall },
    right: left + ROW * pitch - gap,
    cars: [engine, between, wagon, between, wagon, between, wagon],
    /** Under the row of a train. */
    under: (trains: number) => round(high + (trains / BLOCK / ROW) * step - (step - tall) / 2),
    top: high,
    /** Rows of lines from one block to another, each a little in from the ends of its blocks. */
    rows: (from: number, to: number, inset = 0) => {
      let d = "";
      for (let i = from; i < to; i += ROW - (i % ROW)) {
        const n = Math.min(to - i, ROW - (i % ROW));
        const y = high + Math.floor(i / ROW) * step + tall / 2;
        d += `M${round(left + (i % ROW) * pitch + inset)},${round(y)}h${round(n * pitch - gap - 2 * inset)}`;
      }
      return d;
    },
  };
}

/** A row: its level goes on from under its last block to under the words. */
function part(context: SceneContext, id: string, trains: Trains[]): Part {
  const { frame, data } = context;
  const { left, under } = measures(context);
  const y = under(data.value(id));
  const far = frame.width - margin[frame.name];
  return {
    id,
    trains,
    level: id === CAME ? "" : `M${left},${y}H${far}`,
    said: said(context, id),
  };
}

/** The words of a row, right of the yard: what came from the top, each plan over its level. */
function said(context: SceneContext, id: string): Words[] {
  const { frame, data, say, lines } = context;
  const { aside, big, up, lead } = SIZES[frame.name];
  const { right, under, top } = measures(context);
  const [x, measure] = [right + aside, frame.width - margin[frame.name] - right - aside];
  const large = id === MOST || id === CAME;
  const colour = id === CAME ? " as-corridor" : "";
  const look = "note plan";
  const own = lines(`names.${id}`, { measure, look });
  const rest = (from: number): Words[] =>
    own.map((text, i) => ({ key: `by-${i}`, at: [x, round(from + i * lead)], text, look }));
  if (!large) return rest(under(data.value(id)) - up - (own.length - 1) * lead);
  const high = id === CAME ? 0 : (own.length - 1) * lead + big[1]! * 0.85;
  const y = id === CAME ? top + big[0]! * 0.8 : under(data.value(id)) - up - high;
  return [
    {
      key: "amount",
      at: [x, round(y)],
      text: say(`amounts.${id}`),
      look: `hero small plan${colour || " as-ink"}`,
    },
    ...rest(y + big[1]! * 0.85),
  ];
}
