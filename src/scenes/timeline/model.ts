import type { SceneContext } from "../../engine/scene/context";
import { leading } from "../../engine/scene/layout";
import { margin } from "../../engine/svg/stage";
import { dayOf } from "../../engine/tables/figures";
import { months, type Months } from "./months";
import { GROUND, LAST, PAPERS, WORKS, type Ground, type Paper } from "./events";

/** A stretch of the picture, from its head to its foot. */
interface Lane {
  top: number;
  base: number;
  name: string;
}

/** Works beside Syunik, from the first report to the last. */
interface Work {
  key: string;
  from: number;
  to: number;
  id: string;
  name: string;
}

export interface Model {
  /** The months of the papers. */
  late: Months;
  wide: boolean;
  leading: number;
  /** The ends of the line of time, and of the lanes. */
  left: number;
  right: number;
  edges: [number, number];
  lanes: Record<"paper" | "beside" | "syunik", Lane>;
  foot: number;
  /** How high track is drawn. */
  track: number;
  papers: (Paper & { at: number })[];
  /** What stands over each sheet but the first in the months, and beside it in the years. */
  told: { year: string }[];
  /** What stands beside the first sheet in the years. */
  first: string;
  works: Work[];
  ground: (Ground & { at: number; text: string })[];
  /** What stands in the line after the last train, and how long it is. */
  still: { words: string; long: number };
  /** The time between the last train and the first paper, and its words. */
  quiet: { from: number; to: number; words: string[]; years: number };
  ticks: { at: number; text: string }[];
  /** The times at the ends of the line, in years and in months. */
  domains: Record<"years" | "months", [number, number]>;
  /** How wide a sheet is, in years and in months. */
  sheets: Record<"years" | "months", number>;
}

/** A date in years; without a day or month, its middle. */
export function time(iso: string): number {
  const [y, m = 7, d = 15] = iso.split("-").map(Number) as [number, number?, number?];
  return y + (m - 1) / 12 + (d - 1) / 365;
}

/** Papers over the ground beside Syunik, and that over Syunik, along one line of time. */
export function model(context: SceneContext): Model {
  const { frame, say, data } = context;
  const wide = frame.name === "wide";
  const at = (id: string) => time(dayOf(data.row(id)));
  const papers = PAPERS.map((one) => ({ ...one, at: at(one.id) }));
  const told = PAPERS.slice(1).map(({ id }) => ({
    year: say(`labels.${id}.year.${frame.name}`),
  }));
  const ground = GROUND.filter(({ part }) => part === "years").map((one) => ({
    ...one,
    at: at(one.id),
    text: say(`labels.${one.id}.${frame.name}`),
  }));
  const [start, last] = [ground[0]!.at, at(LAST)];
  const years = Math.floor(papers[0]!.at - start);
  const sheets = wide ? { years: 32, months: 98 } : { years: 15, months: 28 };
  const inset = margin[frame.name] + sheets.months / 2;
  const domains: Model["domains"] = { years: [start, last], months: [papers[1]!.at, last] };
  return {
    late: months(context),
    wide,
    leading: leading(frame),
    left: inset,
    right: frame.width - inset,
    edges: [margin[frame.name], frame.width - margin[frame.name]],
    ...stage(context),
    track: wide ? 20 : 9,
    papers,
    told,
    first: say(`labels.first.${frame.name}`),
    works: works(context, at),
    ground,
    still: still(context),
    quiet: { from: start, to: papers[0]!.at, words: silence(context, years), years },
    ticks: ticks(context, domains.years),
    domains,
    sheets,
  };
}

/** What the dots after the last train say. */
function still({ say, width }: SceneContext): Model["still"] {
  const words = say("labels.still");
  return { words, long: width(words, "note") };
}

/** Works on each side, with their words. */
const works = ({ frame, say }: SceneContext, at: (id: string) => number): Work[] =>
  WORKS.map(({ key, from, to }) => ({
    ...{ key, from: at(from), to: at(to), id: to },
    name: say(`labels.${key}.years.${frame.name}`),
  }));

/** What stands over the empty years. */
const silence = ({ frame, lines }: SceneContext, years: number) =>
  frame.name === "wide"
    ? lines("labels.quiet", { measure: 200, look: "value", params: { years } })
    : lines("labels.quiet", { measure: 112, look: "note strong", params: { years } });

/** Where the lanes lie, and the line of dates under them. */
function stage({ frame, say }: SceneContext): Pick<Model, "lanes" | "foot"> {
  const wide = frame.name === "wide";
  const { y } = frame.plot;
  const lane = (top: number, base: number, key: string): Lane => ({
    top: y + top,
    base: y + base,
    name: say(`names.${key}.${frame.name}`),
  });
  return wide
    ? {
        lanes: {
          paper: lane(4, 222, "paper"),
          beside: lane(236, 384, "beside"),
          syunik: lane(400, 524, "syunik"),
        },
        foot: y + 548,
      }
    : {
        lanes: {
          paper: lane(-4, 90, "paper"),
          beside: lane(94, 172, "beside"),
          syunik: lane(177, 231, "syunik"),
        },
        foot: y + 245,
      };
}

/** Years in tens. */
function ticks({ date }: SceneContext, [start, end]: [number, number]): Model["ticks"] {
  const decades = [2000, 2010, 2020].filter((at) => at > start && at < end);
  return decades.map((at) => ({ at, text: date(String(at)) }));
}
