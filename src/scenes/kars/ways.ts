import type { SceneContext } from "../../engine/scene/context";
import { course } from "./course";

type Point = [x: number, y: number];

/** A stretch of a way: from and to in kilometres of the way, and what stands there. */
export interface Stretch {
  id: string;
  from: number;
  to: number;
  status: "done" | "under-way" | "missing";
  /** The country it lies in, as a tick under the line; empty where the next stretch names it. */
  country: string;
  /** Whether a border lies at its start. */
  starts: boolean;
  /** Where it runs on the map. */
  course: Point[];
}

export interface Way {
  id: string;
  /** The middle of its band, when both lie close and when a claim stands between them. */
  close: number;
  apart: number;
  /** The rows of its whole length, and of that to the border of Türkiye. */
  rows: [whole: string, border: string];
  total: string;
  title: string;
  /** From the left edge to the title, past the total. */
  indent: number;
  stretches: Stretch[];
  ends: number;
}

/** The name of a country, shortened where there is little room for it. */
const country = ({ frame, say }: SceneContext, key: string) =>
  say(`countries.${key}${frame.name === "wide" ? "" : "-short"}`);

/** The places a way by Georgia goes through: in Azerbaijan, in Georgia, and beyond. */
const GEORGIA = [
  ["baku", "alat", "yevlakh", "ganja", "gardabani"],
  ["gardabani", "tbilisi", "akhalkalaki"],
  ["akhalkalaki", "kars"],
] as const;

/** The railway by Georgia, in its printed sections. */
export function byGeorgia(context: SceneContext): Way {
  const { data, say } = context;
  const start = laid(context, [
    ["georgia-section-azerbaijan", "done", say("countries.azerbaijan"), GEORGIA[0]!],
    ["georgia-section-georgia", "done", say("countries.georgia"), GEORGIA[1]!],
  ]);
  // No page prints the last section by itself: it is what the whole has beyond the others.
  const last: Stretch = {
    id: "kars-by-georgia",
    from: start.at(-1)!.to,
    to: data.value("kars-by-georgia"),
    status: "done",
    country: country(context, "turkey"),
    starts: true,
    course: course(context, GEORGIA[2]!),
  };
  const rows: Way["rows"] = ["kars-by-georgia", "georgia-to-border"];
  return {
    id: "georgia",
    ...levels(context, 0.3, 0.23),
    rows,
    ...headed(context, "georgia", rows),
    stretches: [...start, last],
  };
}

/** The railway by the link, in its printed sections. */
export function byLink(context: SceneContext): Way {
  const { data, say } = context;
  const via = (id: string) => {
    const leg = data.legs.rows.find((one) => one.id === id)!;
    return [leg.from, ...leg.via, leg.to];
  };
  const stretches = laid(context, [
    [
      "rails-baku-horadiz",
      "done",
      say("countries.azerbaijan"),
      ["baku", ...via("link-baku-horadiz")],
    ],
    ["link-section-border", "under-way", "", via("link-horadiz-border")],
    ["link-section-syunik", "missing", country(context, "armenia"), via("link-syunik")],
    ["rails-border-ordubad", "under-way", "", via("link-ordubad")],
    [
      "link-section-nakhchivan",
      "under-way",
      country(context, "nakhchivan"),
      via("link-nakhchivan"),
    ],
    ["rails-dilucu-kars", "under-way", say("countries.turkey"), via("link-kars")],
  ]);
  const rows: Way["rows"] = ["kars-by-link", "link-to-border"];
  return {
    id: "link",
    ...levels(context, 0.72, 0.83),
    rows,
    ...headed(context, "link", rows),
    stretches,
  };
}

/** Where a band lies, as shares of the height of the picture. */
const levels = ({ frame: { plot } }: SceneContext, close: number, apart: number) => ({
  close: plot.y + plot.height * close,
  apart: plot.y + plot.height * apart,
});

/** What stands above a way, and where it ends. */
function headed(context: SceneContext, way: string, [whole]: Way["rows"]) {
  const { frame, data, say, width } = context;
  const short = way === "link" && frame.name === "narrow" ? "-narrow" : "";
  const total = say(`labels.${way}`);
  return {
    total,
    title: say(`ways.${way}${short}`),
    indent: width(total, "value") + (frame.name === "wide" ? 10 : 6),
    ends: data.value(whole),
  };
}

type Section = readonly [
  id: string,
  status: Stretch["status"],
  country: string,
  via: readonly string[],
];

/** Sections that begin in the country the last one ended in. */
const WITHIN = ["link-section-border", "link-section-nakhchivan"];

/** Sections end to end. */
function laid(context: SceneContext, sections: readonly Section[]): Stretch[] {
  let to = 0;
  return sections.map(([id, status, name, via]) => {
    const from = to;
    to += context.data.value(id);
    // Two stretches of one country follow each other twice, and the later one carries no border.
    const starts = from > 0 && !WITHIN.includes(id);
    return { id, from, to, status, country: name, starts, course: course(context, via) };
  });
}
