import type { SceneContext } from "../../engine/scene/context";
import { leading } from "../../engine/scene/layout";
import { inYears } from "../../engine/scene/years";
import { round, type Point } from "../../engine/svg/mark";
import { margin } from "../../engine/svg/stage";
import { dayOf } from "../../engine/tables/figures";
import { count, notes } from "./count";
import { PLACES } from "./places";
import { under } from "./under";
import { pins, type Pin, type Row } from "./whole";

/** Something that happened, and where its words stand from the band. */
interface Happening {
  id: string;
  time: number;
  /** From the middle of the band to the first line of words. */
  dy: number;
  /** Whether the words end at the mark. */
  end: boolean;
  when: string;
  lines: string[];
}

export interface Model {
  left: number;
  right: number;
  /** Where rows begin, past the names of their years. */
  start: number;
  /** The middle of the band, and half its height. */
  y: number;
  half: number;
  /** Years at its left and its right edge. */
  from: number;
  to: number;
  rows: Row[];
  /** Years in a row. */
  span: number;
  /** Half the height of a row. */
  low: number;
  /** The width of a rail, and how many sleepers lie in a year of the band; in rows, a year is one. */
  thick: number;
  sleepers: number;
  base: number;
  leading: number;
  /** When the line was opened, first stopped, and last used, and until when that is known, in years. */
  band: { opened: number; stopped: number; gone: number; known: number };
  events: Happening[];
  /** Borders shut since a year, as bars under the band: `y` is the middle of the bar. */
  borders: { id: string; time: number; span: number; y: number; lines: string[] }[];
  years: { year: number; label: string }[];
  /** What the broken track stands for, and the dots after it, from one time to another. */
  under: { key: string; from: number; to: number; y: number; words: string; look: string }[];
  /** What is said of the whole line, and the years that the dots count. */
  pins: Pin[];
  /** The years with trains, between their rows, and what is said under the track in pieces. */
  notes: { key: string; at: Point; words: string; look: string }[];
  count: {
    x: number;
    y: number;
    words: string;
    look: string;
    /** What they are years of, and where that begins. */
    each: string[];
    after: number;
    first: number;
  };
}

/** Years of the line in a row. */
const ROW = 20;

/** Takes the dates of the line and of what was done, and stands them in time. */
export function model(context: SceneContext): Model {
  const { frame, data } = context;
  const wide = frame.name === "wide";
  const { plot } = frame;
  const at = (id: string) => time(dayOf(data.row(id)));
  const band = {
    // Its first sleeper is the year of the opening.
    opened: Math.floor(at("line-opened-1941")),
    stopped: at("blockade-1989"),
    gone: at("meghri-last-train"),
    known: at("link-initialled"),
  };
  const y = plot.y + (wide ? 254 : 108);
  const half = wide ? 84 : 27;
  const lead = leading(frame);
  const from = Math.floor(band.stopped) - 0.5;
  const folded = {
    rows: rows(context, band),
    span: ROW,
    start: margin[frame.name] + (wide ? 58 : 40),
    right: frame.width - margin[frame.name],
    low: wide ? 31 : 10.5,
    thick: wide ? 4 : 2.2,
  };
  const times = { ...band, promised: at("tl-2020-11-09"), road: at("meghri-track-gone") };
  return {
    ...folded,
    left: margin[frame.name],
    y,
    half,
    from,
    to: from + 6.5,
    sleepers: 6,
    base: plot.y + plot.height - (wide ? 40 : 26),
    leading: lead,
    band,
    events: happenings(context, at),
    borders: ["az-border-closed", "tr-border-closed"].map((id, i) => ({
      id,
      time: at(id),
      span: spanOf(dayOf(data.row(id))),
      y: y + (wide ? 140 + i * 70 : 63 + i * 34),
      lines: context.lines(`borders.${id}${wide ? "" : "-short"}`, { measure: wide ? 250 : 126 }),
    })),
    years: years(context, band.stopped),
    under: under(
      context,
      { ...band, to: from + 6.5, shut: at("az-border-closed") },
      {
        torn: y - half - lead * (wide ? 0.9 : 0.45),
        since: y + lead * (wide ? 2.2 : 1.5),
        dashed: y + (wide ? 129 : 55.5) - lead * 0.5,
      },
    ),
    pins: pins(context, folded, times),
    notes: notes(context, folded, band),
    count: count(context, folded, band),
  };
}

/** A date in years; a year or a month alone is its beginning, and `spanOf` is how long it may be. */
const time = (iso: string): number => round(inYears(iso, [1, 1]), 3);

/** A year alone is a year long. */
const spanOf = (iso: string) => (iso.includes("-") ? 0 : 1);

export type Band = Model["band"];

/** Rows of some years, from the year of the opening. */
function rows({ frame, date }: SceneContext, { opened, known }: Band): Row[] {
  const { plot, name } = frame;
  const first = Math.floor(opened);
  const count = Math.ceil((known - first) / ROW);
  const [head, foot] = name === "wide" ? [24, 0] : [9, 0];
  const pitch = (plot.height - head - foot) / count;
  return Array.from({ length: count }, (_, i) => {
    const year = first + i * ROW;
    return { year, y: plot.y + head + pitch * (i + 0.5), label: date(String(year)) };
  });
}

const happenings = (
  { frame, data, day, lines }: SceneContext,
  at: (id: string) => number,
): Happening[] => {
  const wide = frame.name === "wide";
  return Object.entries(PLACES[frame.name]).map(([id, { measure, ...place }]) => ({
    id,
    ...place,
    time: at(id),
    // A year alone stays a year.
    when: day(id, wide && dayOf(data.row(id)).includes("-") ? "month" : "year"),
    lines: lines(`events.${id}${wide ? "" : "-short"}`, { measure }),
  }));
};

/** Years that are named: those around the break. */
const years = ({ date }: SceneContext, stopped: number): Model["years"] =>
  Array.from({ length: 7 }, (_, i) => Math.floor(stopped) + i).map((year) => ({
    year,
    label: date(String(year)),
  }));

/** Full years without a train that is known of. */
export const yearsSince = ({ known, gone }: Band) => Math.floor(known - gone);
