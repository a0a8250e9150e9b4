import type { SceneContext } from "../../engine/scene/context";
import { leading } from "../../engine/scene/layout";
import { margin } from "../../engine/svg/stage";
import { pile, type Pile } from "./pile";
import { tally, type Tally } from "./tally";

/** A year's column: where it stands, in slots from the left, and how tall, in million tonnes. */
interface Column {
  id: string;
  slot: number;
  tonnes: number;
  /** Its value, as its label has it. */
  label: string;
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
  /** A year of one pipeline as a pile of pipes, each the record year, which stands beside it. */
  pipe: Pile;
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
    pipe: pile(context, record.tonnes),
  };
}

/** The years from the first on; where there is little room, by their last two digits. */
const years = ({ frame, say, date }: SceneContext, first: number, count: number) =>
  Array.from({ length: count }, (_, slot) => {
    const year = String(first + slot);
    const label =
      frame.name === "wide" ? date(year) : say("labels.short-year", { year: year.slice(2) });
    return { year, slot, label };
  });
