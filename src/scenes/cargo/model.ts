import type { SceneContext } from "../../engine/scene/context";
import { leading } from "../../engine/scene/layout";

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
  leading: number;
  columns: Column[];
  /** The years the axis may name. */
  years: { year: string; slot: number; label: string }[];
  /** The slot of the record year. */
  record: number;
  /** The other count of that year. */
  second: { id: string; tonnes: number; label: string };
  promises: { id: string; slot: number; tonnes: number; said: string; capacity: boolean }[];
  plans: Column[];
  neighbours: { id: string; tonnes: number; label: string[] }[];
  /** Annotations, broken into lines. */
  notes: Record<
    "dip" | "record" | "ministry" | "association" | "said" | "forecast" | "own",
    string[]
  >;
  labels: Record<"capacity" | "cargo" | "undated" | "years", string>;
}

/** Ids of the ministry's counts, in the order of their years. */
const counts = ({ data }: SceneContext): string[] =>
  data.series.rows
    .filter(({ series, count, period_to }) => {
      return series === "route-tonnes" && count === "ministry" && period_to === "whole";
    })
    .map(({ id }) => id);

/** Takes the counts and promises of the route, in million tonnes, and places them by year. */
export function model(context: SceneContext): Model {
  const { frame, data, print, say, lines } = context;
  const wide = frame.name === "wide";
  const { plot } = frame;
  const ids = counts(context);
  const first = Number(data.figure(ids[0]!).as_of);
  const slotOf = (year: string) => Number(year) - first;
  const note = (key: string, wideMeasure: number, narrowMeasure: number) =>
    lines(`notes.${key}`, { measure: wide ? wideMeasure : narrowMeasure });
  const column = (id: string, year = data.figure(id).as_of): Column => ({
    id,
    slot: slotOf(year),
    tonnes: data.value(id),
    label: print(id, "::.00"),
  });
  const plan = (id: string) => column(id, target(context, id).due);
  const neighbour = (id: string, key: string, wideMeasure: number, narrowMeasure: number) => ({
    id,
    tonnes: data.value(id),
    label: note(key, wideMeasure, narrowMeasure),
  });
  const columns = ids.map((id) => column(id));
  const highest = columns.reduce((a, b) => (b.tonnes > a.tonnes ? b : a));
  return {
    left: wide ? 64 : 38,
    right: plot.width - (wide ? 24 : 14),
    top: plot.y + (wide ? 24 : 18),
    base: plot.y + plot.height - (wide ? 40 : 26),
    leading: leading(frame),
    columns,
    years: years(context, first, 12),
    record: highest.slot,
    second: {
      id: "titr-volume-2024-association",
      tonnes: data.value("titr-volume-2024-association"),
      label: print("titr-volume-2024-association", "::.0"),
    },
    promises: promises(context, slotOf),
    plans: ["target-5-2mt-2025", "target-5-2mt-2026"].map(plan),
    neighbours: [
      neighbour("cpc-2024", "pipe", 180, 96),
      neighbour("kazakh-rail-2025", "rail", 190, 92),
    ],
    notes: {
      dip: note("dip", 190, 96),
      record: note("record", 400, 168),
      ministry: note("ministry", 420, 190),
      association: note("association", 420, 190),
      said: note("said", 90, 60),
      forecast: note("forecast", 420, 210),
      own: note("own", 240, 120),
    },
    labels: {
      capacity: say("labels.capacity"),
      cargo: say("labels.cargo"),
      undated: say("labels.undated"),
      years: say("labels.years"),
    },
  };
}

const target = ({ data }: SceneContext, id: string) =>
  data.targets.rows.find((row) => row.id === id)!;

/** The years from the first on; where there is little room, by their last two digits. */
const years = ({ frame, say, date }: SceneContext, first: number, count: number) =>
  Array.from({ length: count }, (_, slot) => {
    const year = String(first + slot);
    const label =
      frame.name === "wide" ? date(year) : say("labels.short-year", { year: year.slice(2) });
    return { year, slot, label };
  });

/** Four promises of one amount; the one without a date stands a step after the last that has one. */
function promises(context: SceneContext, slotOf: (year: string) => number): Model["promises"] {
  const ids = ["target-10mt-2025", "target-10mt-2027", "target-10mt-5years", "target-10mt-tokayev"];
  const rows = ids.map((id) => target(context, id));
  const last = Math.max(...rows.map(({ due }) => (due === "undated" ? 0 : slotOf(due))));
  return rows.map(({ id, due, said, value, kind }) => ({
    id,
    slot: due === "undated" ? last + 2 : slotOf(due),
    said: context.date(said, "year"),
    tonnes: value,
    capacity: kind === "capacity",
  }));
}
