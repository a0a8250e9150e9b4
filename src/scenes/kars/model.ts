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
  /** Where it runs on the map. */
  course: Point[];
}

interface Way {
  id: string;
  y: number;
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
  thick: number;
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
  /** Names on the map. */
  names: { id: string; x: number; y: number; look: string; words: string }[];
}

/** Takes the printed sections of both ways, in kilometres from Baku, and lays them straight. */
export function model(context: SceneContext): Model {
  const { frame, data, place, say } = context;
  const wide = frame.name === "wide";
  const { y } = frame.plot;
  const left = margin[frame.name];
  const top = y + (wide ? 150 : 66);
  const base = y + (wide ? 470 : 212);
  const ways = { georgia: byGeorgia(context, top), link: byLink(context, base) };
  const longest = Math.max(ways.georgia.ends, ways.link.ends);
  return {
    box: frame.plot,
    left,
    unit: (frame.width - 2 * left) / longest,
    leading: leading(frame),
    thick: wide ? 16 : 10,
    top,
    base,
    ways,
    border: {
      link: data.value("link-to-border"),
      georgia: data.value("georgia-to-border"),
      words: say("notes.border"),
    },
    claim: {
      from: ways.georgia.ends - data.value("savings-343km"),
      to: ways.georgia.ends,
      words: say("notes.claim"),
    },
    even: say("notes.even"),
    start: place("baku"),
    end: place("kars"),
    names: names(context),
  };
}

/** Names on the map: from a place, in picture units, to the words. */
function names(context: SceneContext): Model["names"] {
  const { frame, say, place } = context;
  const wide = frame.name === "wide";
  const named = (id: string, dx: number, dy: number, look: string, words: string) => {
    const [x, y] = course(context, [id, id])[0]!;
    return { id, x: x + dx, y: y + dy, look, words };
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

function byGeorgia(context: SceneContext, y: number): Way {
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
    course: course(context, GEORGIA[2]!),
  };
  const rows: Way["rows"] = ["kars-by-georgia", "georgia-to-border"];
  return {
    id: "georgia",
    y,
    rows,
    ...headed(context, "georgia", rows),
    stretches: [...start, last],
  };
}

function byLink(context: SceneContext, y: number): Way {
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
    ["link-section-nakhchivan", "under-way", say("countries.nakhchivan"), via("link-nakhchivan")],
    ["rails-dilucu-kars", "under-way", say("countries.turkey"), via("link-kars")],
  ]);
  const rows: Way["rows"] = ["kars-by-link", "link-to-border"];
  return { id: "link", y, rows, ...headed(context, "link", rows), stretches };
}

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

/** Sections end to end. */
function laid(context: SceneContext, sections: readonly Section[]): Stretch[] {
  let to = 0;
  return sections.map(([id, status, name, via]) => {
    const from = to;
    to += context.data.value(id);
    return { id, from, to, status, country: name, course: course(context, via) };
  });
}
