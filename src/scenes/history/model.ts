import type { SceneContext } from "../../engine/scene/context";
import { leading } from "../../engine/scene/layout";
import { inYears } from "../../engine/scene/years";
import { round } from "../../engine/svg/mark";
import { margin } from "../../engine/svg/stage";
import { dayOf } from "../../engine/tables/figures";
import { PLACES } from "./places";

/** Something that happened, and where its words stand from the band. */
interface Happening {
  id: string;
  time: number;
  /** How many years it may lie in: a whole one where no month is printed, else none. */
  span: number;
  /** From the middle of the band to the first line of words. */
  dy: number;
  /** Whether the words end at the mark. */
  end: boolean;
  when: string;
  lines: string[];
}

/** Some years of the line, as a row of the folded picture. */
interface Row {
  year: number;
  y: number;
  label: string;
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
  /** Half the height of a row, and how far over it words stand. */
  low: number;
  over: number;
  /** The width of a rail, and how many sleepers lie in a year of the band; in rows, a year is one. */
  thick: number;
  sleepers: number;
  base: number;
  leading: number;
  /** When the line was opened, first stopped, and last used, and until when that is known, in years. */
  band: { opened: number; stopped: number; gone: number; known: number };
  events: Happening[];
  /** Borders shut since a year, as bars under the band. */
  borders: { id: string; time: number; span: number; y: number; words: string }[];
  years: { year: number; label: string }[];
  /** What the broken track stands for. */
  torn: string;
  whole: { opened: string; stopped: string; gone: string; promised: string; road: string };
  /** When the line was promised again, and when its bed was said to be a road. */
  promised: number;
  road: number;
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
    opened: at("line-opened-1941"),
    stopped: at("blockade-1989"),
    gone: at("meghri-last-train"),
    known: at("link-initialled"),
  };
  const y = plot.y + (wide ? 246 : 104);
  const from = Math.floor(band.stopped) - 0.5;
  return {
    left: margin[frame.name],
    right: frame.width - margin[frame.name],
    start: margin[frame.name] + (wide ? 58 : 40),
    y,
    half: wide ? 61.6 : 23.8,
    from,
    to: from + 6.5,
    rows: rows(context, band),
    span: ROW,
    low: wide ? 27 : 9.5,
    over: leading(frame) * (wide ? 0.38 : 0.22),
    thick: wide ? 4 : 2.2,
    sleepers: wide ? 6 : 4,
    base: plot.y + plot.height - (wide ? 40 : 26),
    leading: leading(frame),
    band,
    events: happenings(context, at),
    borders: ["az-border-closed", "tr-border-closed"].map((id, i) => ({
      id,
      time: at(id),
      span: spanOf(dayOf(data.row(id))),
      y: y + (wide ? 116 + i * 76 : 46 + i * 36),
      words: context.say(`borders.${id}${wide ? "" : "-short"}`),
    })),
    years: years(context, band.stopped),
    torn: context.say("cut.torn"),
    whole: whole(context),
    promised: at("tl-2020-11-09"),
    road: at("meghri-track-gone"),
  };
}

/** A date in years; a year or a month alone is its beginning, and `spanOf` is how long it may be. */
const time = (iso: string): number => round(inYears(iso, [1, 1]), 3);

/** A year alone is a year long. */
const spanOf = (iso: string) => (iso.includes("-") ? 0 : 1);

type Band = Model["band"];

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
    span: spanOf(dayOf(data.row(id))),
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

/** What is said of the whole line. */
function whole({ frame, say }: SceneContext): Model["whole"] {
  const short = frame.name === "wide" ? "" : "-short";
  return {
    opened: say("whole.opened"),
    stopped: say(`whole.stopped${short}`),
    gone: say(`whole.gone${short}`),
    promised: say(`whole.promised${short}`),
    road: say(`whole.road${short}`),
  };
}
