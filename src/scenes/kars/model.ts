import type { SceneContext } from "../../engine/scene/context";
import { leading } from "../../engine/scene/layout";
import { margin } from "../../engine/svg/stage";

/** A stretch of a way: from and to in kilometres of the way, and what stands there. */
interface Stretch {
  id: string;
  from: number;
  to: number;
  status: "done" | "under-way" | "missing";
  /** The country it lies in, as a tick under the line; empty where the next stretch names it. */
  country: string;
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
  left: number;
  /** Picture units to a kilometre. */
  unit: number;
  leading: number;
  thick: number;
  top: number;
  base: number;
  /** Where the sentence under the ways begins. */
  said: number;
  ways: Record<"georgia" | "link", Way>;
  /** Kilometres to the border of Türkiye by either way, and the words for what lies between. */
  border: { link: number; georgia: number; words: string[]; amount: string };
  /** The claimed saving, drawn from where the way by Georgia ends. */
  claim: { from: number; to: number; words: string[]; amount: string };
  even: { amount: string; words: string[] };
  start: string;
  end: string;
}

/** Takes the printed sections of both ways, in kilometres from Baku, and lays them straight. */
export function model(context: SceneContext): Model {
  const { frame, data, place } = context;
  const wide = frame.name === "wide";
  const { y } = frame.plot;
  const left = margin[frame.name];
  const top = y + (wide ? 150 : 62);
  const base = y + (wide ? 372 : 152);
  const ways = { georgia: byGeorgia(context, top), link: byLink(context, base) };
  const longest = Math.max(ways.georgia.ends, ways.link.ends);
  return {
    left,
    unit: (frame.width - 2 * left) / longest,
    leading: leading(frame),
    thick: wide ? 16 : 10,
    top,
    base,
    said: y + (wide ? 500 : 216),
    ways,
    border: {
      link: data.value("link-to-border"),
      georgia: data.value("georgia-to-border"),
      ...said(context, "border", "border-saved"),
    },
    claim: {
      from: ways.georgia.ends - data.value("savings-343km"),
      to: ways.georgia.ends,
      ...said(context, "claim", "savings-343km"),
    },
    even: said(context, "even"),
    start: place("baku"),
    end: place("kars"),
  };
}

/** What a state says under the ways: the amount of a row, or a message in its place, and a note. */
function said({ frame, print, say, lines }: SceneContext, name: string, row?: string) {
  return {
    amount: row ? print(row) : say(`notes.${name}-amount`),
    words: lines(`notes.${name}`, { measure: frame.name === "wide" ? 460 : 310 }),
  };
}

/** The name of a country, shortened where there is little room for it. */
const country = ({ frame, say }: SceneContext, key: string) =>
  say(`countries.${key}${frame.name === "wide" ? "" : "-short"}`);

function byGeorgia(context: SceneContext, y: number): Way {
  const { data, say } = context;
  const start = laid(context, [
    ["georgia-section-azerbaijan", "done", say("countries.azerbaijan")],
    ["georgia-section-georgia", "done", say("countries.georgia")],
  ]);
  // No page prints the last section by itself: it is what the whole has beyond the others.
  const last: Stretch = {
    id: "kars-by-georgia",
    from: start.at(-1)!.to,
    to: data.value("kars-by-georgia"),
    status: "done",
    country: country(context, "turkey"),
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
  const { say } = context;
  const stretches = laid(context, [
    ["rails-baku-horadiz", "done", say("countries.azerbaijan")],
    ["link-section-border", "under-way", ""],
    ["link-section-syunik", "missing", country(context, "armenia")],
    ["rails-border-ordubad", "under-way", ""],
    ["link-section-nakhchivan", "under-way", say("countries.nakhchivan")],
    ["rails-dilucu-kars", "under-way", say("countries.turkey")],
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

type Section = readonly [id: string, status: Stretch["status"], country: string];

/** Sections end to end. */
function laid({ data }: SceneContext, sections: readonly Section[]): Stretch[] {
  let to = 0;
  return sections.map(([id, status, name]) => {
    const from = to;
    to += data.value(id);
    return { id, from, to, status, country: name };
  });
}
