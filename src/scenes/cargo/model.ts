import { value } from "../../data";
import { targets } from "../../engine/tables/targets";
import type { Frame } from "../../engine/scene/scene";
import { leading, paragraph } from "../../engine/scene/layout";

/** A year's column: where it stands, in slots from the left, and how tall, in million tonnes. */
interface Column {
  id: string;
  year: string;
  slot: number;
  tonnes: number;
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
  /** The other count of 2024. */
  second: number;
  promises: { id: string; slot: number; tonnes: number; said: string; capacity: boolean }[];
  plans: Column[];
  neighbours: { id: string; tonnes: number; label: string[] }[];
  /** Annotations, broken into lines. */
  notes: Record<
    "dip" | "record" | "ministry" | "association" | "said" | "forecast" | "own",
    string[]
  >;
}

const FIRST = 2019;

/** Takes the counts and promises of the route, in million tonnes, and places them by year. */
export function model(frame: Frame): Model {
  const wide = frame.name === "wide";
  const { plot } = frame;
  const years = Array.from({ length: 12 }, (_, slot) => ({ year: String(FIRST + slot), slot }));
  const note = (words: string, wideMeasure: number, narrowMeasure: number) =>
    paragraph(words, frame, wide ? wideMeasure : narrowMeasure);
  const column = (id: string, year: string): Column => ({
    id,
    year,
    slot: Number(year) - FIRST,
    tonnes: value(id),
  });
  const promise = (id: string, slot: number, said: string) => ({
    id,
    slot,
    said,
    tonnes: value(id),
    capacity: targets.rows.find((row) => row.id === id)!.kind === "capacity",
  });

  return {
    left: wide ? 64 : 38,
    right: plot.width - (wide ? 24 : 14),
    top: plot.y + (wide ? 24 : 18),
    base: plot.y + plot.height - (wide ? 40 : 26),
    leading: leading(frame),
    columns: years.slice(0, 7).map(({ year }) => column(`titr-volume-${year}`, year)),
    years: years.map(({ year, slot }) => ({
      year,
      slot,
      label: wide ? year : `’${year.slice(2)}`,
    })),
    second: value("titr-volume-2024-association"),
    promises: [
      promise("target-10mt-2025", 2025 - FIRST, "2022"),
      promise("target-10mt-2027", 2027 - FIRST, "2024"),
      promise("target-10mt-5years", 2030 - FIRST, "2025"),
      promise("target-10mt-tokayev", 2032 - FIRST, "2025"),
    ],
    plans: [column("target-5-2mt-2025", "2025"), column("target-5-2mt-2026", "2026")],
    neighbours: [
      {
        id: "cpc-2024",
        label: note("63 in 2024: one oil pipeline, across Russia to the Black Sea", 180, 96),
      },
      {
        id: "kazakh-rail-2025",
        label: note("318 in 2025: all freight on Kazakhstan’s railways", 190, 92),
      },
    ].map((one) => ({ ...one, tonnes: value(one.id) })),
    notes: {
      dip: note("2021 was a step down. Growth looks larger when it starts here.", 190, 96),
      record: note("million tonnes: 5.7 times the year 2020, 7.7 times 2021", 400, 168),
      ministry: note("Ministry of Transport: 62% more than the year before", 420, 190),
      association: note("The route’s Association and the state railway: 20% more", 420, 190),
      said: note("said in", 90, 60),
      forecast: note("5.2: the forecast for 2025, then again the plan for 2026", 420, 210),
      own: note("the route: 4.48 in 2024, its record", 240, 120),
    },
  };
}
