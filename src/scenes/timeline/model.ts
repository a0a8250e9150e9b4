import type { SceneContext } from "../../engine/scene/context";
import { leading } from "../../engine/scene/layout";
import { inYears } from "../../engine/scene/years";
import { round, type Point } from "../../engine/svg/mark";
import { margin } from "../../engine/svg/stage";
import { dayOf } from "../../engine/tables/figures";
import { LAST, PAPERS, SECTIONS, STUDY, type Section } from "./events";

/** Words under one another. */
interface Words {
  at: Point;
  look: string;
  lines: string[];
}

/** A stretch of the line as a column, as wide as it is long, and its works down the days. */
interface Column {
  key: string;
  from: number;
  to: number;
  name: Words;
  works: Works | null;
}

interface Works {
  id: string;
  from: number;
  to: number;
  /** Whether they began before the first day. */
  before: boolean;
  /** What stands in them, and under their end. */
  begun: Words;
  report: Words;
}

/** The line from west to east, time down it, and papers as rules across. */
export interface Model {
  leading: number;
  /** The heights of the first day and the last, and the edges of the rules. */
  first: number;
  last: number;
  edges: [left: number, right: number];
  /** The line from end to end over the columns: its height, and how thick it is. */
  rail: { y: number; thick: number };
  columns: Column[];
  papers: { id: string; y: number; words: Words[] }[];
  study: { id: string; at: Point; r: number; words: Words };
  known: Words;
}

const FORM = {
  wide: {
    ...{ gutter: 184, head: 80, foot: 28, thick: 16, r: 11 },
    ...{ over: 6, under: 21, name: 30, pad: 12, gap: 54, apart: 46 },
  },
  narrow: {
    ...{ gutter: 88, head: 48, foot: 19, thick: 8, r: 5.5 },
    ...{ over: 3.5, under: 13.5, name: 17, pad: 5, gap: 32, apart: 7 },
  },
} as const;

/** What places are counted from. */
interface On {
  context: SceneContext;
  wide: boolean;
  form: (typeof FORM)["wide" | "narrow"];
  /** The height of the day of a row. */
  y: (id: string) => number;
  first: number;
  right: number;
}

/** From the declaration of Washington to the newest day that is known. */
export function model(context: SceneContext): Model {
  const { frame, data } = context;
  const form = FORM[frame.name];
  const edge = margin[frame.name];
  const right = frame.width - edge;
  const first = frame.plot.y + form.head;
  const last = frame.plot.y + frame.plot.height - form.foot;
  const day = (id: string) => inYears(dayOf(data.row(id)));
  const [begin, end] = [day(PAPERS[0]), day(LAST)];
  const y = (id: string) => round(first + ((day(id) - begin) / (end - begin)) * (last - first));
  const on: On = { context, wide: frame.name === "wide", form, y, first, right };
  const columns = sections(on);
  const rail = first - form.thick * 0.75;
  return {
    leading: leading(frame),
    ...{ first, last, edges: [edge, right], columns },
    rail: { y: rail, thick: form.thick },
    papers: PAPERS.map((id) => paper(on, id)),
    study: study(on, columns),
    known: {
      at: [edge, last + form.under],
      look: "note strong",
      lines: [context.say(`labels.known.${frame.name}`)],
    },
  };
}

/** Stretches beside one another, each as wide as its kilometres. */
function sections(on: On): Column[] {
  const { context, right, form } = on;
  const { frame, data } = context;
  const left = margin[frame.name] + form.gutter;
  const long = ({ km }: Section) => km.reduce((sum, id) => sum + data.value(id), 0);
  const unit = (right - left) / SECTIONS.reduce((sum, one) => sum + long(one), 0);
  let next = left;
  return SECTIONS.map((one) => {
    const from = next;
    next += long(one) * unit;
    return column(on, one, [round(from), round(next)]);
  });
}

function column(on: On, { key, works }: Section, span: [number, number]): Column {
  const { context, first, right, form } = on;
  const [from, to] = span;
  const look = works ? "note strong" : "note strong as-corridor";
  const text = context.say(`labels.${key}.name`);
  const middle = Math.min((from + to) / 2, right - context.width(text, look) / 2);
  // The name of the gap has no room beside the others: it stands over them.
  const up = works ? form.name : form.gap;
  return {
    ...{ key, from, to },
    name: { at: [middle, first - up], look: `${look} middle`, lines: [text] },
    works: works && reported(on, { key, ...works }, span),
  };
}

/** Works from their first report to their last, with the words in them and under them. */
function reported(
  { context, y, first, right, form, wide }: On,
  { key, from, to }: { key: string; from: string; to: string },
  [left, far]: [number, number],
): Works {
  const { frame, width } = context;
  const lead = leading(frame);
  const before = y(from) < first;
  const top = before ? first : y(from);
  const middle = (left + far) / 2;
  const words = (part: string) =>
    context.lines(`labels.${key}.${part}.${frame.name}`, { measure: far - left - form.pad });
  const report = words("report");
  // Words wider than the last column end at its edge.
  const out = far + 1 > right && report.some((one) => width(one, "note") > far - left);
  return {
    ...{ id: to, before, from: top, to: y(to) },
    begun: {
      at: [middle, top + lead * (wide ? 1.4 : 1.05)],
      look: "note middle on-works",
      lines: words("begun"),
    },
    report: {
      at: [out ? far : middle, y(to) + lead * (wide ? 1.2 : 0.98)],
      look: `note over-land ${out ? "end" : "middle"}`,
      lines: report,
    },
  };
}

/** The day over its rule, and what it is and how far it binds under it. */
function paper({ context, y, form }: On, id: string): Model["papers"][0] {
  const { frame, say, lines } = context;
  const at = y(id);
  const x = margin[frame.name];
  return {
    id,
    y: at,
    words: [
      {
        at: [x, at - form.over],
        look: "note strong",
        lines: [say(`labels.${id}.day.${frame.name}`)],
      },
      {
        at: [x, at + form.under],
        look: "note",
        lines: lines(`labels.${id}.what.${frame.name}`, { measure: form.gutter - form.pad }),
      },
    ],
  };
}

/** The ring in the gap, and its words under the works, on a thread. */
function study({ context, y, form, right }: On, columns: Column[]): Model["study"] {
  const gap = columns.find(({ works }) => !works)!;
  const x = (gap.from + gap.to) / 2;
  const look = "note strong middle over-land";
  const text = context.say(`labels.${STUDY}.${context.frame.name}`);
  return {
    ...{ id: STUDY, at: [x, y(STUDY)], r: form.r },
    words: {
      at: [Math.min(x, right - context.width(text, look) / 2), y(PAPERS[2]) - form.apart],
      look,
      lines: [text],
    },
  };
}
