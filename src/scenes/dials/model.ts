import type { SceneContext } from "../../engine/scene/context";
import { leading } from "../../engine/scene/layout";
import { round } from "../../engine/svg/mark";
import { margin } from "../../engine/svg/stage";
import { verdict, type Verdict } from "./map";
import { link, lowAt, notes, stops, type Link, type Notes, type Stop } from "./notes";

/** Million tonnes a year by a row, and in words. */
interface Tonnes {
  id: string;
  /** In picture units. */
  width: number;
  words: string[];
  /** Height of the first line of its words. */
  at: number;
}

/** A stretch of the way; without a capacity where none is known. */
interface Stretch {
  key: string;
  from: number;
  to: number;
  /** Whether the way is narrowest here. */
  narrow: boolean;
  can: Tonnes | null;
  does: Tonnes | null;
}

export interface Model extends Link {
  wide: boolean;
  leading: number;
  thick: number;
  /** Height of the first way’s middle, and of the second’s. */
  y: number;
  low: number;
  stretches: Stretch[];
  stops: Stop[];
  /** All that the route carried, beside what is wanted of it, to the same scale. */
  route: { x: number; y: number; length: number; can: Tonnes; does: Tonnes };
  /** Where cargo leaves before Kars: from and to are heights from the middle of the way. */
  exits: { key: string; x: number; from: number; to: number }[];
  notes: Notes;
  verdict: Verdict;
}

/** Where stretches end, as shares of the width; lengths are not to scale. */
const STOPS = [0, 0.2, 0.34, 0.48, 0.62, 0.84, 1];

/** From east to west: rails, quay, sea, quay, rails, rails; what each can carry and what it does. */
const STRETCHES: [key: string, can?: string, does?: string][] = [
  ["steppe"],
  ["aktau", "kz-ports-capacity", "kz-ports-pace"],
  ["sea"],
  ["alat", "baku-capacity", "baku-tonnes-2025"],
  ["georgia", "btk-capacity-5"],
  ["divrigi", "kars-divrigi-capacity"],
];

/** Lays the way from Altynkol to Divriği, each stretch as wide as its million tonnes a year. */
export function model(context: SceneContext): Model {
  const { frame, data, lines } = context;
  const wide = frame.name === "wide";
  const left = margin[frame.name];
  const span = frame.width - 2 * left;
  const x = (share: number) => round(left + share * span);
  const unit = wide ? 11 : 5.2;
  const y = frame.plot.y + (wide ? 172 : 82);
  const low = frame.plot.y + lowAt(wide);
  const tonnes = (id: string, key: string, measure: number): Tonnes => ({
    id,
    width: round(data.value(id) * unit),
    words: lines(`${key}.${frame.name}`, { measure }),
    at: 0,
  });
  const stretches = STRETCHES.map(([key, can, does], i): Stretch => {
    const [from, to] = [x(STOPS[i]!), x(STOPS[i + 1]!)];
    const measure = to - from + (wide ? 20 : 10);
    return {
      key,
      from,
      to,
      narrow: key === "sea" || key === "divrigi",
      can: can ? within(tonnes(can, `can.${key}`, measure), y, leading(frame)) : null,
      does: does
        ? { ...tonnes(does, `does.${key}`, measure), at: round(y + leading(frame) * 0.3) }
        : null,
    };
  });
  return {
    wide,
    leading: leading(frame),
    thick: wide ? 7 : 4,
    y,
    low,
    stretches,
    stops: stops(context, x, y),
    route: {
      x: left,
      y: low,
      length: wide ? 150 : 64,
      can: tonnes("target-10mt-tokayev", "can.route", wide ? 230 : 110),
      does: tonnes("titr-volume-2025", "does.route", wide ? 230 : 110),
    },
    ...link(context, x),
    exits: [
      { key: "ports", x: x(0.72), from: wide ? -32 : -17, to: wide ? -112 : -40 },
      { key: "stays", x: x(0.55), from: wide ? 90 : 44, to: wide ? 142 : 70 },
    ],
    notes: notes(context, { x, y, low }),
    verdict: verdict(context),
  };
}

/** Words at the upper edge inside what is high enough for them, and under what is not. */
function within(one: Tonnes, y: number, leading: number): Tonnes {
  const lines = one.words.length * leading;
  const [top, foot] = [y - one.width / 2, y + one.width / 2];
  if (one.width < lines + 4) return { ...one, at: round(foot + leading) };
  return {
    ...one,
    at: round(one.width < lines * 4 ? y - lines / 2 + leading * 0.8 : top + leading),
  };
}
