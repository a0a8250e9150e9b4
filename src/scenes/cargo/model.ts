import type { SceneContext } from "../../engine/scene/context";
import { leading } from "../../engine/scene/layout";
import { margin } from "../../engine/svg/stage";

/** A year's column: where it stands, in slots from the left, and how tall, in million tonnes. */
interface Column {
  id: string;
  slot: number;
  tonnes: number;
  /** Its value, as its label has it. */
  label: string;
}

/** A year's tonnes as a band across the picture: as thick as they are many. */
interface Band {
  id: string;
  top: number;
  thick: number;
  words: string[];
}

export interface Model {
  left: number;
  right: number;
  top: number;
  base: number;
  leading: number;
  columns: Column[];
  /** The years the axis may name. */
  years: { year: string; slot: number; label: string }[];
  /** The slot of the record year. */
  record: number;
  /** The other count of that year, who counts so, and what it lacks. */
  second: Column & { names: string[]; rest: string };
  /** Where the climb begins, and the words that say why. */
  turn: { slot: number; words: string[] };
  /** The edges of the bands; the record year, and a year of one pipeline; how far its ends bulge. */
  bands: { left: number; right: number; route: Band; pipe: Band; bulge: number };
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
  const column = (id: string, style: string): Column => ({
    id,
    slot: Number(data.figure(id).as_of) - first,
    tonnes: data.value(id),
    label: print(id, style),
  });
  const columns = ids.map((id) => column(id, "::.00"));
  const record = columns.reduce((a, b) => (b.tonnes > a.tonnes ? b : a));
  return {
    left: wide ? 64 : 38,
    right: plot.width - (wide ? 24 : 14),
    top: plot.y + (wide ? 24 : 18),
    base: plot.y + plot.height - (wide ? 60 : 42),
    leading: leading(frame),
    columns,
    years: years(context, first, ids.length),
    record: record.slot,
    second: second(context, column("titr-volume-2024-association", "::.0")),
    turn: {
      slot: columns.find(({ id }) => id === "titr-volume-2022")!.slot,
      words: context.lines("notes.turn", { measure: wide ? 290 : 112 }),
    },
    bands: bands(context, record),
  };
}

const second = ({ frame, lines, say }: SceneContext, one: Column): Model["second"] => ({
  ...one,
  names: lines("names.association", {
    measure: frame.name === "wide" ? 260 : 118,
    look: "note",
  }),
  rest: say("notes.rest"),
});

/** The record year over a year of the pipeline, both as thick as their tonnes to one scale. */
function bands({ frame, data, lines }: SceneContext, record: Column): Model["bands"] {
  const wide = frame.name === "wide";
  const left = margin[frame.name];
  const right = frame.width - left;
  const step = leading(frame);
  const words = (key: string) =>
    lines(`notes.${key}`, { measure: right - left, look: "note strong" });
  const pipe = words("pipe");
  const route = words("route");
  const bottom = frame.height - (wide ? 26 : 10);
  const start = frame.plot.y + route.length * step + (wide ? 10 : 8);
  const between = pipe.length * step + (wide ? 30 : 14);
  const tonnes = data.value("cpc-2024");
  const perTonne = (bottom - start - between) / (record.tonnes + tonnes);
  const thick = record.tonnes * perTonne;
  return {
    left,
    right,
    bulge: wide ? 40 : 16,
    route: { id: record.id, top: start, thick, words: route },
    pipe: { id: "cpc-2024", top: start + thick + between, thick: tonnes * perTonne, words: pipe },
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
