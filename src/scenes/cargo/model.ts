import type { SceneContext } from "../../engine/scene/context";
import { leading } from "../../engine/scene/layout";
import { round, type Point } from "../../engine/svg/mark";
import type { Corners } from "../../engine/svg/parts";
import { margin } from "../../engine/svg/stage";
import { pipe, type Pipe } from "./pipe";
import { LESS, second, turned, type Second } from "./second";

/** A year's column, to scale in million tonnes. */
interface Column {
  id: string;
  box: Corners;
  /** Its value, as its label has it, and where that stands. */
  label: string;
  at: Point;
}

export interface Model {
  left: number;
  right: number;
  base: number;
  leading: number;
  /** The same of larger notes. */
  turned: number;
  columns: Column[];
  /** The years the axis names. */
  years: { year: string; at: Point; label: string }[];
  /** Which column is the record year. */
  record: number;
  /** That year as two have counted it, and the part of its column that only one counts. */
  second: Second;
  rest: Corners;
  /** Where the climb begins, and the words that say why. */
  turn: { x: number; top: number; year: string; at: Point; words: string[]; under: Point };
  /** How much less the last year brought, over its value. */
  fall: { id: string; at: Point; words: string[] };
  /** What the highest one is. */
  best: { at: Point; label: string };
  /** A year of one pipeline, beside which the record is small. */
  pipe: Pipe;
}

/** Ids of the ministry's counts, in the order of their years. */
const counts = ({ data }: SceneContext): string[] =>
  data.series.rows
    .filter(({ series, count, period_to }) => {
      return series === "route-tonnes" && count === "ministry" && period_to === "whole";
    })
    .map(({ id }) => id);

/** A column takes so much of its slot. */
const COLUMN = 0.7;

const SIZES = {
  wide: { top: 56, foot: 52, turn: 30, measure: 330, under: 30, over: 44, best: 42 },
  narrow: { top: 40, foot: 37, turn: 20, measure: 138, under: 18, over: 26, best: 18 },
} as const;

/** Takes the counts of the route, in million tonnes, and places them by year. */
export function model(context: SceneContext): Model {
  const { frame, data, print, say } = context;
  const { plot } = frame;
  const size = SIZES[frame.name];
  const ids = counts(context);
  const [left, right] = [margin[frame.name], plot.width - margin[frame.name]];
  const [top, base] = [plot.y + size.top, plot.y + plot.height - size.foot];
  const most = Math.max(...ids.map(data.value));
  const first = Number(data.figure(ids[0]!).as_of);
  const pitch = (right - left) / ids.length;
  const x = (slot: number) => left + (slot + 0.5) * pitch;
  const y = (tonnes: number) => base - (tonnes / most) * (base - top);
  const climb = ids.indexOf("titr-volume-2022");
  const record = ids.findIndex((id) => data.value(id) === most);
  const columns = ids.map((id): Column => {
    const [middle, high] = [x(Number(data.figure(id).as_of) - first), y(data.value(id))];
    const box = [middle - (pitch * COLUMN) / 2, high, pitch * COLUMN, base - high].map((one) =>
      round(one),
    ) as unknown as Corners;
    return { id, box, label: print(id, "::.00"), at: [round(middle), round(high - 8)] as Point };
  });
  const [from, high, broad] = columns[record]!.box;
  return {
    left,
    right,
    base,
    leading: leading(frame),
    turned: turned(frame),
    columns,
    years: years(context, first, ids.length).map((one, slot) => ({
      ...one,
      at: [round(x(slot)), base + leading(frame) + 4],
    })),
    record,
    second: second(context, [ids[record]!, LESS], { left: from, y }),
    rest: [from, high, broad, round(y(data.value(LESS)) - high)],
    turn: turn(
      context,
      x(climb - 0.5),
      Math.min(...columns.slice(0, climb).map(({ at }) => at[1])),
    ),
    fall: fall(context, columns.at(-1)!.at, pitch),
    best: {
      at: [columns[record]!.at[0], round(columns[record]!.at[1] - size.best)],
      label: say("labels.best"),
    },
    pipe: pipe(context),
  };
}

/** Over the last value how much less it is than the record. */
function fall({ frame, lines }: SceneContext, [x, y]: Point, pitch: number): Model["fall"] {
  const words = lines("labels.fall", { measure: pitch });
  const up = (words.length - 1) * leading(frame) + leading(frame) + 2;
  return { id: "fall-2025", at: [x, round(y - up)], words };
}

/** The year of the turn and what happened, before the line of its slot and over what came before. */
function turn({ frame, lines, say }: SceneContext, x: number, low: number): Model["turn"] {
  const { turn: tall, measure, under, over } = SIZES[frame.name];
  const wide = frame.name === "wide";
  const edge = round(x - (wide ? 12 : 7));
  const words = lines(wide ? "notes.turn" : "notes.turn-short", { measure, look: "note turned" });
  const first = round(low - over - (words.length - 1) * turned(frame));
  return {
    x: round(x),
    top: first - under - tall,
    year: say("labels.turn"),
    at: [edge, first - under],
    words,
    under: [edge, first],
  };
}

/** The years from the first on; where there is little room, their last two digits. */
const years = ({ frame, say, date }: SceneContext, first: number, count: number) =>
  Array.from({ length: count }, (_, slot) => {
    const year = String(first + slot);
    const short = frame.name === "narrow";
    return { year, label: short ? say("labels.short-year", { year: year.slice(2) }) : date(year) };
  });
