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
  neighbours: { id: string; tonnes: number; label: string[] }[];
  /** Annotations, broken into lines. */
  notes: Record<"ministry" | "association" | "own", string[]>;
  labels: Record<"years", string>;
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
  const { frame, data, print, say, lines } = context;
  const wide = frame.name === "wide";
  const { plot } = frame;
  const ids = counts(context);
  const first = Number(data.figure(ids[0]!).as_of);
  const slotOf = (year: string) => Number(year) - first;
  const note = (key: string, wideMeasure: number, narrowMeasure: number) =>
    lines(`notes.${key}`, { measure: wide ? wideMeasure : narrowMeasure });
  const column = (id: string): Column => ({
    id,
    slot: slotOf(data.figure(id).as_of),
    tonnes: data.value(id),
    label: print(id, "::.00"),
  });
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
    years: years(context, first, ids.length),
    record: highest.slot,
    second: {
      id: "titr-volume-2024-association",
      tonnes: data.value("titr-volume-2024-association"),
      label: print("titr-volume-2024-association", "::.0"),
    },
    neighbours: [
      neighbour("cpc-2024", "pipe", 180, 96),
      neighbour("kazakh-rail-2025", "rail", 190, 92),
    ],
    notes: {
      ministry: note("ministry", 420, 190),
      association: note("association", 420, 190),
      own: note("own", 240, 120),
    },
    labels: {
      years: say("labels.years"),
    },
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
