import type { SceneContext } from "../../engine/scene/context";
import { round, type Mark, type Point } from "../../engine/svg/mark";
import type { Corners } from "../../engine/svg/parts";
import { margin } from "../../engine/svg/stage";
import { others, values, type Column } from "./columns";
import { pipe, type Pipe } from "./pipe";
import { higher, second } from "./second";

/** What moves is the record; all else is marks, so that none of its code goes to the browser. */
export interface Model {
  /** The record, as a column, as the higher of two counts, and as a piece of pipe. */
  id: string;
  boxes: [Corners, Corners, Corners];
  /** All years, in their order. */
  ids: string[];
  columns: Mark[];
  values: Mark[];
  /** That year as two have counted it. */
  second: Mark[];
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

const SIZES = { wide: { top: 78, foot: 52 }, narrow: { top: 53, foot: 37 } } as const;

/** Takes the counts of the route, in million tonnes, and places them by year. */
export function model(context: SceneContext): Model {
  const { frame, data, print } = context;
  const { plot } = frame;
  const size = SIZES[frame.name];
  const ids = counts(context);
  const [left, right] = [margin[frame.name], plot.width - margin[frame.name]];
  const [top, base] = [plot.y + size.top, plot.y + plot.height - size.foot];
  const most = Math.max(...ids.map(data.value));
  const first = Number(data.figure(ids[0]!).as_of);
  const pitch = (right - left) / ids.length;
  const record = ids.findIndex((id) => data.value(id) === most);
  const columns = ids.map((id): Column => {
    const year = data.figure(id).as_of;
    const middle = left + (Number(year) - first + 0.5) * pitch;
    const high = base - (data.value(id) / most) * (base - top);
    const box = [middle - (pitch * COLUMN) / 2, high, pitch * COLUMN, base - high].map((one) =>
      round(one),
    ) as unknown as Corners;
    return {
      id,
      year,
      box,
      label: print(id, "::.00"),
      at: [round(middle), round(high - 8)] as Point,
    };
  });
  const own = ids[record]!;
  const places = { left, right, base, pitch, record };
  const oil = pipe(context);
  return {
    id: own,
    boxes: [columns[record]!.box, higher(context), oil.plug],
    ids,
    columns: others(context, columns, places),
    values: values(context, columns, places),
    second: second(context, own),
    pipe: oil.pipe,
  };
}
