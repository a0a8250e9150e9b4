import type { SceneContext } from "../../engine/scene/context";
import { margin } from "../../engine/svg/stage";
import { round } from "../../engine/svg/mark";
import type { Share } from "./model";
import { HELD, type Promised } from "./promises";

/** Sleepers laid over a time, each a hundredth of the works. */
interface Laid {
  from: number;
  to: number;
  count: number;
}

/** What is left at one pace: what was laid at it, and the rest, in picture units. */
interface Run {
  /** The row of how long the rest would take. */
  id: string;
  past: Laid | null;
  rest: Laid;
  /** The middle of the track, and where its words stand over it. */
  y: number;
  /** On the left of the line whose pace it is, on the right how long the rest takes. */
  whose: string[];
  long: string;
  /** When it would end, and where that stands: past the end, or over it where there is no room. */
  done: { x: number; y: number; text: string; look: string };
}

export interface Pace {
  /** The day of the last share. */
  now: number;
  /** From a line of words to the next. */
  next: number;
  /** How high a sleeper is, and how thick on every track: as where they lie closest. */
  high: number;
  thick: number;
  top: number;
  base: number;
  runs: Run[];
  /** The name of that day’s line, and where its middle stands: within the picture. */
  built: string;
  middle: number;
  /** `middle` is where the name stands: within the picture, too, where its year begins at the edge. */
  years: { x: number; middle: number; label: string }[];
  /** Months of the last pace, and to the promise. */
  months: number;
  ahead: number;
}

const FORM = {
  wide: { top: 26, first: 92, pitch: 158, high: 84, base: 532, gap: 12 },
  narrow: { top: 20, first: 56, pitch: 62, high: 27, base: 224, gap: 6 },
} as const;

/** How much of its room a sleeper takes where they lie closest. */
const CLOSE = 0.75;

/** The last share that is known, that from which the last pace is counted, and that of the longer one. */
const NOW = "built-horadiz-aghband";
const SINCE = { last: "seg-ha-progress-2025-08", long: "seg-ha-progress-2023-12" };

/** What is left to build, over the time that is left to the promise and over that of two paces. */
export function pace(
  context: SceneContext,
  all: readonly Share[],
  made: readonly Promised[],
): Pace {
  const { data, frame, say } = context;
  const form = FORM[frame.name];
  const share = (id: string) => all.find((one) => one.id === id)!;
  const now = share(NOW);
  const start = share(SINCE.long).time;
  const years = { last: data.value("years-at-pace"), long: data.value("years-at-long-pace") };
  const due = made.find(({ id }) => id === HELD)!.due;
  const end = Math.max(now.time + Math.max(...Object.values(years)), due);
  const edge = margin[frame.name];
  // It ends within the frame, not at it.
  const long = frame.width - edge * (frame.name === "wide" ? 2.8 : 2.6);
  const x = (time: number) => round(edge + ((time - start) / (end - start)) * long, 2);
  const laid = (from: number, to: number, count: number) => ({ from: x(from), to: x(to), count });
  const rest = (to: number) => laid(now.time, to, data.value("left-to-build"));
  const past = (id: string, gained: number) => laid(share(id).time, now.time, gained);
  const built = say(`pace.built.${frame.name}`);
  const ahead = Math.max(0, Math.round((due - now.time) * 12));
  const months = Math.round((now.time - share(SINCE.last).time) * 12);
  const gained = now.percent - share(SINCE.long).percent;
  const runs = [
    { id: "left-to-build", key: "promise", due, past: null, rest: rest(due) },
    {
      id: "years-at-long-pace",
      key: "long",
      due: now.time + years.long,
      past: past(SINCE.long, gained),
      rest: rest(now.time + years.long),
    },
    {
      id: "years-at-pace",
      key: "last",
      due: now.time + years.last,
      past: past(SINCE.last, data.value("built-in-six-months")),
      rest: rest(now.time + years.last),
    },
  ];
  return {
    now: x(now.time),
    high: form.high,
    thick: thinnest(runs.map(({ rest: one }) => one)),
    next: frame.name === "wide" ? 22 : 15,
    top: frame.plot.y + form.top,
    base: frame.plot.y + form.base,
    runs: runs.map(({ key, due: time, ...run }, i) => {
      const y = frame.plot.y + form.first + form.pitch * i + form.high / 2;
      const words = said(context, key, { ahead, months, gained });
      return { ...run, y, ...words, done: done(context, key, time, { end: run.rest.to, y }) };
    }),
    months,
    ahead,
    built,
    middle: Math.max(x(now.time), edge + context.width(built, "share-built") / 2),
    years: ticks(context, start, end, x),
  };
}

/** How thick sleepers are, so that they do not touch where they lie closest. */
const thinnest = (all: readonly Laid[]) =>
  round(Math.min(...all.map(({ from, to, count }) => (to - from) / count)) * CLOSE, 2);

/** Beginnings of years on the axis, each named within the picture. */
function ticks(
  { frame, date, width }: SceneContext,
  start: number,
  end: number,
  x: (time: number) => number,
): Pace["years"] {
  return yearsIn(start, end, frame.name === "wide" ? 1 : 2).map((year) => {
    const label = date(String(year));
    const first = margin[frame.name] + width(label, "tick") / 2;
    return { x: x(year), middle: Math.max(x(year), first), label };
  });
}

/** Beginnings of years, each or every second. */
const yearsIn = (start: number, end: number, step: number) =>
  Array.from(
    { length: Math.floor(end) - Math.floor(start) },
    (_, i) => Math.ceil(start) + i,
  ).filter((year) => year % step === 0 && year > start);

/** The year in which a track ends: past its end, or over the longest. */
function done(
  { say, date, frame }: SceneContext,
  key: string,
  time: number,
  { end, y }: { end: number; y: number },
): Run["done"] {
  const { gap, high } = FORM[frame.name];
  const text = key === "promise" ? say("pace.due") : date(String(Math.floor(time)));
  return key === "last"
    ? { x: end, y: y - high * 0.7, text, look: "share-built end" }
    : { x: end + gap, y: y + gap * 0.6, text, look: "share-built" };
}

function said(
  { say, lines, frame }: SceneContext,
  key: string,
  { ahead, months, gained }: { ahead: number; months: number; gained: number },
) {
  const wide = frame.name === "wide";
  const params = { promise: {}, long: { gained }, last: { months } }[key]!;
  return {
    whose: lines(`pace.${key}-whose${wide ? "" : "-short"}`, {
      measure: wide ? 252 : 98,
      look: "years-said",
      params,
    }),
    long: say(`pace.${key}`, key === "promise" ? { ahead } : {}),
  };
}
