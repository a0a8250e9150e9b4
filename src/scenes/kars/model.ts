import type { Box } from "../../engine/maps/projections";
import type { SceneContext } from "../../engine/scene/context";
import { leading } from "../../engine/scene/layout";
import { margin } from "../../engine/svg/stage";
import { course } from "./course";

type Point = [x: number, y: number];

/** A stretch of a way: from and to in kilometres of the way, and what stands there. */
interface Stretch {
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

interface Way {
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

export interface Model {
  box: Box;
  left: number;
  /** Picture units to a kilometre. */
  unit: number;
  leading: number;
  /** The width of a line on the map, and of a band. */
  thick: number;
  fat: number;
  /** The posts at Baku and Kars, from end to end. */
  top: number;
  base: number;
  ways: Record<"georgia" | "link", Way>;
  /** Kilometres to the border of Türkiye by either way, and the words for what lies between. */
  border: { link: number; georgia: number; words: string };
  /** The claimed saving, drawn from where the way by Georgia ends. */
  claim: { from: number; to: number; words: string };
  even: string;
  start: string;
  end: string;
  /** What leads on from Kars. */
  beyond: { x: number; words: string[] };
  /** Names on the map. */
  names: { id: string; x: number; y: number; look: string; words: string }[];
}

/** Takes the printed sections of both ways, in kilometres from Baku, and lays them straight. */
export function model(context: SceneContext): Model {
  const { frame, data, place, say } = context;
  const wide = frame.name === "wide";
  const { y, height } = frame.plot;
  const left = margin[frame.name] + (wide ? 4 : 2);
  const right = frame.width - margin[frame.name] - (wide ? 120 : 66);
  const ways = { georgia: byGeorgia(context), link: byLink(context) };
  const longest = Math.max(ways.georgia.ends, ways.link.ends);
  return {
    box: frame.plot,
    left,
    unit: (right - left) / longest,
    leading: leading(frame),
    thick: wide ? 14 : 9,
    fat: wide ? 84 : 26,
    top: y + height * (wide ? 0.07 : 0.1),
    base: y + height * 0.97,
    ways,
    border: {
      link: data.value("link-to-border"),
      georgia: data.value("georgia-to-border"),
      words: say(`notes.border${wide ? "" : "-short"}`),
    },
    claim: {
      from: ways.georgia.ends - data.value("savings-343km"),
      to: ways.georgia.ends,
      words: say("notes.claim"),
    },
    even: say("notes.even"),
    start: place("baku"),
    end: place("kars"),
    beyond: {
      x: frame.width - margin[frame.name],
      words: context.lines(`notes.beyond${wide ? "" : "-short"}`, { measure: wide ? 104 : 58 }),
    },
    names: names(context),
  };
}

/** Names on the map: from a place, in picture units, to the words. */
function names(context: SceneContext): Model["names"] {
  const { frame, say, place } = context;
  const wide = frame.name === "wide";
  const named = (id: string, dx: number, dy: number, look: string, words: string) => {
    const [x, y] = course(context, [id, id])[0]!;
    return { id: `${id}-${look.split(" ")[0]}`, x: x + dx, y: y + dy, look, words };
  };
  return [
    named("baku", wide ? -12 : -6, wide ? -14 : -8, "place end", place("baku")),
    named("kars", wide ? -4 : 0, wide ? 30 : 18, "place middle", place("kars")),
    named("tbilisi", 0, wide ? -16 : -9, "place middle", place("tbilisi")),
    named("horadiz", wide ? 8 : 4, wide ? 30 : 18, "place", place("horadiz")),
    named("nakhchivan", wide ? -14 : -7, wide ? 24 : 14, "place end", place("nakhchivan")),
    named("yevlakh", 0, wide ? -22 : -12, "way middle as-ink", say("ways.georgia")),
    named(
      "agbend",
      wide ? -20 : -10,
      wide ? 40 : 24,
      "way middle as-corridor",
      say("ways.link-short"),
    ),
    named("yerevan", 0, wide ? -20 : -8, "country middle", say("countries.armenia")),
    ...(wide
      ? [
          named("tbilisi", -120, -24, "country middle", say("countries.georgia")),
          named("ganja", 70, 50, "country middle", say("countries.azerbaijan")),
          named("agbend", 90, 62, "country middle", say("countries.iran")),
        ]
      : []),
  ];
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

function byGeorgia(context: SceneContext): Way {
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

function byLink(context: SceneContext): Way {
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
    ["link-section-nakhchivan", "under-way", country(context, "nakhchivan"), via("link-nakhchivan")],
    ["rails-dilucu-kars", "under-way", say("countries.turkey"), via("link-kars")],
  ]);
  const rows: Way["rows"] = ["kars-by-link", "link-to-border"];
  return { id: "link", ...levels(context, 0.72, 0.83), rows, ...headed(context, "link", rows), stretches };
}

/** Where a band lies, as shares of the height of the picture. */
const levels = ({ frame: { plot } }: SceneContext, close: number, apart: number) => ({
  close: plot.y + plot.height * close,
  apart: plot.y + plot.height * apart,
});

/** What stands above a way, and where it ends. */
function headed(context: SceneContext, way: string, [whole]: Way["rows"]) {
  const { frame, data, say, print, width } = context;
  const total = print(whole);
  return {
    total,
    title: say(`ways.${way}`),
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
