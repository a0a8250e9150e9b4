import type { SceneContext } from "../../engine/scene/context";
import { courses } from "./course";

type Point = [x: number, y: number];

/** A stretch of a way: from and to in kilometres of the way, and what stands there. */
export interface Stretch {
  id: string;
  from: number;
  to: number;
  status: "done" | "under-way" | "missing";
  /** The country it lies in; empty where the next stretch names it. */
  country: string;
  /** Whether a border lies at its start. */
  starts: boolean;
  /** Where it runs on the map. */
  course: Point[];
}

export interface Way {
  id: "georgia" | "link";
  /** The middle of its band, when both lie close and when a claim stands between them. */
  close: number;
  apart: number;
  /** The row of its whole length. */
  whole: string;
  total: string;
  title: string;
  /** From the right edge to the total, past the title. */
  indent: number;
  stretches: Stretch[];
  ends: number;
}

/** A bend in place of Alat on the shore, so that no line runs over the bay. */
const INLAND = "bend-bus-0";

/** The places a way by Georgia goes through: in Azerbaijan, in Georgia, and beyond. */
const GEORGIA = [
  ["baku", INLAND, "yevlakh", "ganja", "gardabani"],
  ["gardabani", "tbilisi", "akhalkalaki"],
  ["akhalkalaki", "kars"],
] as const;

/** The railway by Georgia, in its printed sections. */
export function byGeorgia(context: SceneContext): Way {
  const { data, say } = context;
  const [east, middle, west] = courses(context, GEORGIA) as [Point[], Point[], Point[]];
  const start = laid(context, [
    ["georgia-section-azerbaijan", "done", say("countries.azerbaijan"), beside(context, east)],
    ["georgia-section-georgia", "done", say("countries.georgia"), middle],
  ]);
  // No page prints the last section by itself: it is what the whole has beyond the others.
  const last: Stretch = {
    id: "kars-by-georgia",
    from: start.at(-1)!.to,
    to: data.value("kars-by-georgia"),
    status: "done",
    country: say("countries.turkey"),
    starts: true,
    course: west,
  };
  const whole = "kars-by-georgia";
  return {
    id: "georgia",
    ...levels(context, 0.3, 0.185),
    whole,
    ...headed(context, "georgia", whole),
    stretches: [...start, last],
  };
}

/** Beside the trunk that both ways share, so that both are seen on it; not at its ends. */
const beside = ({ frame }: SceneContext, points: Point[]): Point[] => {
  const by = frame.name === "wide" ? 2.4 : 1.5;
  return points.map(([x, y], i) => {
    const strength = Math.min(1, i / 2) * (1 - i / (points.length - 1));
    return [x - by * strength, y - by * strength];
  });
};

/** The legs of the link from Horadiz on. */
const LINK = [
  "link-horadiz-border",
  "link-syunik",
  "link-ordubad",
  "link-nakhchivan",
  "link-kars",
] as const;

/** The railway by the link, in its printed sections. */
export function byLink(context: SceneContext): Way {
  const { data, say } = context;
  const via = (id: string) => {
    const leg = data.legs.rows.find((one) => one.id === id)!;
    return [leg.from, ...leg.via, leg.to];
  };
  const on = courses(context, [
    ["baku", INLAND, ...via("link-baku-horadiz").slice(1)],
    ...LINK.map(via),
  ]);
  const stretches = laid(context, [
    ["rails-baku-horadiz", "done", say("countries.azerbaijan"), on[0]!],
    ["link-section-border", "under-way", "", on[1]!],
    ["link-section-syunik", "missing", say("countries.armenia"), on[2]!],
    ["rails-border-ordubad", "under-way", "", on[3]!],
    ["link-section-nakhchivan", "under-way", say("countries.nakhchivan"), on[4]!],
    ["rails-dilucu-kars", "under-way", say("countries.turkey"), on[5]!],
  ]);
  const whole = "kars-by-link";
  return {
    id: "link",
    ...levels(context, 0.7, context.frame.name === "wide" ? 0.48 : 0.49),
    whole,
    ...headed(context, "link", whole),
    stretches,
  };
}

/** Where a band lies, as shares of the height of the picture. */
const levels = ({ frame: { plot } }: SceneContext, close: number, apart: number) => ({
  close: plot.y + plot.height * close,
  apart: plot.y + plot.height * apart,
});

/** What stands above a way, and where it ends. */
function headed(context: SceneContext, way: string, whole: string) {
  const { frame, data, say, width } = context;
  const short = way === "link" && frame.name === "narrow" ? "-narrow" : "";
  const title = say(`ways.${way}${short}`);
  return {
    total: say(`labels.${way}`),
    title,
    indent: width(title, "note") + (frame.name === "wide" ? 10 : 6),
    ends: data.value(whole),
  };
}

type Section = readonly [id: string, status: Stretch["status"], country: string, course: Point[]];

/** Sections that begin in the country the last one ended in. */
const WITHIN = ["link-section-border", "link-section-nakhchivan"];

/** Sections end to end. */
function laid(context: SceneContext, sections: readonly Section[]): Stretch[] {
  let to = 0;
  return sections.map(([id, status, name, course]) => {
    const from = to;
    to += context.data.value(id);
    // Two stretches of one country follow each other twice, and the later one carries no border.
    const starts = from > 0 && !WITHIN.includes(id);
    return { id, from, to, status, country: name, starts, course };
  });
}
