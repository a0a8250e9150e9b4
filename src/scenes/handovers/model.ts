import { round } from "../../engine/svg/mark";
import { margin } from "../../engine/svg/stage";
import type { SceneContext } from "../../engine/scene/context";
import { leading } from "../../engine/scene/layout";
import type { Frame } from "../../engine/scene/scene";

interface Stop {
  id: string;
  name: string;
  y: number;
  /** Height of its words, clear of its neighbours'. */
  words: number;
  change: string;
}

interface Part {
  id: string;
  sea: boolean;
  from: number;
  to: number;
  length: string;
  /** Height of its length, clear of its neighbours'. */
  words: number;
}

/** A number that matters, with the row it is of and what it means. */
interface Hero {
  id: string;
  amount: string;
  words: string[];
}

export interface Model {
  wide: boolean;
  /** The line's distance from the left. */
  x: number;
  right: number;
  top: number;
  leading: number;
  stops: Stop[];
  parts: Part[];
  total: Hero;
  count: Hero;
  gauge: Hero;
  customs: Hero;
  links: { from: number; to: number; words: string; linked: boolean }[];
  due: { id: string; year: string; words: string[] }[];
}

/** The way from stop to stop, each part a row of its length; one more stop than parts. */
const PARTS = [
  "rails-altynkol-aktau",
  "middle-sea",
  "georgia-section-azerbaijan",
  "georgia-section-georgia",
];
/** Places, and countries where the stop is a border. */
const STOPS = ["altynkol", "aktau", "alat", "georgia", "turkiye"];

/** The last stop to which the railways’ systems are linked. */
const LINKED = 3;

const DUE = ["etir-due-2024", "etir-due-2025", "etir-due-2026"];

/** Lays the way from top to foot; heights are kilometres times one unit. */
export function model(context: SceneContext): Model {
  const { frame, print, say, lines } = context;
  const wide = frame.name === "wide";
  const { x, top, room } = column(frame);
  const hero = (id: string, key: string, amount: string): Hero => ({
    id,
    amount,
    words: lines(`${key}.words`, { measure: room }),
  });
  return {
    wide,
    x,
    right: frame.width - margin[frame.name],
    top,
    leading: leading(frame),
    ...way(context),
    total: hero("way-to-turkiye", "total", print("way-to-turkiye", "short")),
    count: hero("distance-transshipments", "count", print("distance-transshipments", "amount")),
    gauge: hero("gauge", "rails", print("gauge", "amount")),
    customs: hero("tez-customs", "customs", say("customs.amount")),
    due: DUE.map((id) => ({
      id,
      year: context.day(id, "year"),
      words: lines(`due.${id}.${frame.name}`, { measure: room + (wide ? 60 : 30) }),
    })),
  };
}

/** The line's place, its ends, and the room for words at the right of it. */
function column({ name, plot, width }: Frame) {
  const wide = name === "wide";
  const x = margin[name] + (wide ? 120 : 62);
  return {
    x,
    top: plot.y + (wide ? 24 : 12),
    base: plot.y + plot.height - (wide ? 24 : 10),
    room: width - margin[name] - x - (wide ? 330 : 172),
  };
}

/** The parts of the way under one another, the stops between them, and where systems are linked. */
function way(context: SceneContext): Pick<Model, "stops" | "parts" | "links"> {
  const { frame, data, place, print, say } = context;
  const { top, base } = column(frame);
  const ends = PARTS.map(data.value).reduce((all, km) => [...all, all.at(-1)! + km], [0]);
  const unit = (base - top) / ends.at(-1)!;
  const ys = ends.map((km) => round(top + km * unit));
  const words = apart(ys, base, frame.name === "wide" ? 46 : 26);
  return {
    stops: STOPS.map((id, i) => ({
      id,
      name: data.places.rows.some((one) => one.id === id) ? place(id) : say(`stops.${id}`),
      y: ys[i]!,
      words: words[i]!,
      change: say(`changes.${id}.${frame.name}`),
    })),
    parts: PARTS.map((id, i) => ({
      id,
      sea: id === "middle-sea",
      from: ys[i]!,
      to: ys[i + 1]!,
      length: print(id, "short"),
      words: (words[i]! + words[i + 1]!) / 2,
    })),
    links: [
      { from: ys[0]!, to: ys[LINKED]!, words: say(`links.done.${frame.name}`), linked: true },
      { from: ys[LINKED]!, to: ys.at(-1)!, words: say("links.next"), linked: false },
    ],
  };
}

/** Heights moved up as far as they must be to stand `pitch` apart, the last of them on the base. */
function apart(heights: readonly number[], base: number, pitch: number): number[] {
  const up: number[] = [];
  for (const y of heights.toReversed()) up.push(Math.min(y, (up.at(-1) ?? base + pitch) - pitch));
  return up.reverse();
}
