import type { SceneContext } from "../../engine/scene/context";
import { leading } from "../../engine/scene/layout";
import { inYears } from "../../engine/scene/years";
import { round, type Point } from "../../engine/svg/mark";
import { margin } from "../../engine/svg/stage";
import { dayOf } from "../../engine/tables/figures";
import { band, level, type Band } from "./bands";
import { LAST, PAPERS, SECTIONS, STUDY } from "./events";
import { FORM, fitting, type On, type Words } from "./form";

/** The line from east to west down the page, time across it, and papers as thin lines through all. */
export interface Model {
  leading: number;
  /** Where the first day and the last known one stand. */
  first: number;
  last: number;
  /** How far works reach to the left of the first day that began before it. */
  before: number;
  /** Where the line itself runs, at the left edge. */
  strip: number;
  /** The heights that the lines of papers go through. */
  ends: [top: number, foot: number];
  bands: Band[];
  papers: { id: string; x: number; words: Words[] }[];
  /** The study in the empty band, and what the band says. */
  study: { id: string; at: Point; r: number; words: Words };
  none: Words;
  /** The sign of no rails: dots along all of the empty band, under its words. */
  gaps: { from: Point; to: number; step: number };
  /** The beginnings of months under all; every few have their name. */
  months: { x: number; words: Words | null }[];
  /** The last day that is known, at the right end. */
  until: Words;
}

/** From the declaration of Washington to the newest day that is known. */
export function model(context: SceneContext): Model {
  const { frame, data } = context;
  const form = FORM[frame.name];
  const edge = margin[frame.name];
  const [first, last] = [edge + form.gutter, frame.width - edge];
  const top = frame.plot.y + form.head;
  const day = (id: string) => inYears(dayOf(data.row(id)));
  const [begin, end] = [day(PAPERS[0]), day(LAST)];
  const x = (id: string) => round(first + ((day(id) - begin) / (end - begin)) * (last - first));
  const on: On = { context, wide: frame.name === "wide", form, x, top, first, last };
  const bands = SECTIONS.map((one, i) => band(on, one, i));
  const foot = bands.at(-1)!.y + bands.at(-1)!.high;
  return {
    leading: leading(frame),
    before: form.before,
    first,
    last,
    strip: edge + form.strip * 0.3,
    ends: [top - form.tip, foot + form.tip],
    bands,
    papers: PAPERS.map((id) => paper(on, id)),
    ...empty(
      on,
      bands.find(({ works }) => !works)!,
    ),
    months: months(on, [begin, end], foot + form.tip),
    until: {
      at: [last, foot + form.tip + form.under],
      look: "tick end",
      lines: [context.say("labels.until")],
    },
  };
}

/** The first days of months between two days in years. */
function months({ context, form, first, last }: On, [begin, end]: Point, y: number) {
  const count = Math.floor(end * 12) - Math.floor(begin * 12);
  return Array.from({ length: count }, (_, i) => {
    const month = Math.floor(begin * 12) + 1 + i;
    const x = round(first + ((month / 12 - begin) / (end - begin)) * (last - first));
    const iso = `${Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, "0")}`;
    const words: Words = {
      at: [x, y + form.under],
      look: "tick middle",
      lines: [context.date(iso, "shortMonth")],
    };
    // The end has its own day.
    return { x, words: month % form.months || last - x < form.until ? null : words };
  });
}

/** Over its line the day, and what it is and how far it binds. */
function paper({ context, x, form, top, last }: On, id: string): Model["papers"][0] {
  const { frame, say, width } = context;
  const at = x(id);
  const day = say(`labels.${id}.day.${frame.name}`);
  const what = fitting(context, `labels.${id}.what.${frame.name}`, {
    measure: form.gutter,
    look: "note",
  });
  const half = Math.max(width(day, "note strong"), ...what.map((one) => width(one, "note"))) / 2;
  const middle = Math.min(Math.max(at, margin[frame.name] + half), last - half);
  const up = top - form.tip - 6 - what.length * leading(frame);
  return {
    id,
    x: at,
    words: [
      { at: [middle, up], look: "note strong middle", lines: [day] },
      { at: [middle, up + leading(frame)], look: "note middle", lines: what },
    ],
  };
}

/** The band without works: what it says large over all of it, and under that the dot of a study with its day. */
function empty(
  { context, x, form, first, last }: On,
  { y, high }: Band,
): Pick<Model, "study" | "none" | "gaps"> {
  const { say } = context;
  const middle = y + high * form.study;
  const at = x(STUDY);
  const words = [say(`labels.${STUDY}.what.${context.frame.name}`), say(`labels.${STUDY}.day`)];
  const look = "none-known middle";
  const none = say("labels.syunik.none");
  const centre = (first + last) / 2;
  const step = round((last - first) / Math.floor((last - first) / form.dots), 2);
  return {
    gaps: {
      from: [first + step / 2, y + form.none + form.dots * 0.85],
      to: round(last - step / 2 + 0.5),
      step,
    },
    study: {
      id: STUDY,
      at: [at, middle],
      r: form.r,
      words: {
        at: [at + form.r + form.aside, level(context, words, middle)],
        look: "note strong",
        lines: words,
      },
    },
    none: {
      at: [centre, y + form.none],
      look,
      lines: [none],
    },
  };
}
