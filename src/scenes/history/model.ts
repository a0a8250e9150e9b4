import type { SceneContext } from "../../engine/scene/context";
import { leading } from "../../engine/scene/layout";
import type { FrameName } from "../../engine/style/style";
import { margin } from "../../engine/svg/stage";
import { dayOf } from "../../engine/tables/figures";

/** Something that happened, and where its words stand from the band. */
interface Happening {
  id: string;
  group: "cut" | "papers";
  /** Over the band stands what was done, under it what was signed. */
  kind: "done" | "signed";
  time: number;
  /** From the middle of the band to the first line of words. */
  dy: number;
  look: string;
  lines: string[];
}

export interface Model {
  left: number;
  right: number;
  /** The middle of the band, and half its height. */
  y: number;
  half: number;
  /** The width of a rail. */
  thick: number;
  base: number;
  leading: number;
  /** When the line was opened, first stopped, and last used, in years. */
  band: { opened: number; stopped: number; gone: number };
  /** Until when it is known that no train ran. */
  known: number;
  events: Happening[];
  /** Borders shut since a year, as bars under the band. */
  borders: { id: string; time: number; y: number; words: string }[];
  years: { year: number; label: string }[];
  /** Words of the whole line: in use, and empty. */
  whole: { opened: string; used: string[]; empty: string[] };
}

type Place = readonly [
  group: Happening["group"],
  kind: Happening["kind"],
  dy: number,
  look: string,
  measure: number,
];

const PLACES: Record<FrameName, Record<string, Place>> = {
  wide: {
    "blockade-1989": ["cut", "done", -170, "note", 200],
    "meghri-last-train": ["cut", "done", -110, "note", 210],
    "war-1994-end": ["cut", "done", -200, "note end", 210],
    "war-2020": ["papers", "done", -190, "note", 200],
    "meghri-track-gone": ["papers", "done", -110, "note", 180],
    "karabakh-2023": ["papers", "done", -190, "note", 220],
    "tl-2020-11-09": ["papers", "signed", 80, "note", 210],
    "washington-declaration": ["papers", "signed", 80, "note end", 210],
    "link-initialled": ["papers", "signed", 170, "note end", 230],
  },
  narrow: {
    "blockade-1989": ["cut", "done", -66, "note", 100],
    "meghri-last-train": ["cut", "done", -40, "note", 120],
    "war-1994-end": ["cut", "done", -76, "note end", 120],
    "war-2020": ["papers", "done", -76, "note", 90],
    "meghri-track-gone": ["papers", "done", -42, "note", 90],
    "karabakh-2023": ["papers", "done", -76, "note", 140],
    "tl-2020-11-09": ["papers", "signed", 32, "note", 130],
    "washington-declaration": ["papers", "signed", 32, "note end", 130],
    "link-initialled": ["papers", "signed", 70, "note end", 200],
  },
};

/** Takes the dates of the line and of what was done and signed, and stands them in time. */
export function model(context: SceneContext): Model {
  const { frame, data, say, lines } = context;
  const wide = frame.name === "wide";
  const { plot } = frame;
  const at = (id: string) => time(dayOf(data.row(id)));
  const y = plot.y + (wide ? 262 : 116);
  return {
    left: margin[frame.name],
    right: frame.width - margin[frame.name],
    y,
    half: wide ? 30 : 14,
    thick: wide ? 4 : 2.2,
    base: plot.y + plot.height - (wide ? 40 : 24),
    leading: leading(frame),
    band: {
      opened: at("line-opened-1941"),
      stopped: at("blockade-1989"),
      gone: at("meghri-last-train"),
    },
    known: at("link-initialled"),
    events: Object.entries(PLACES[frame.name]).map(([id, [group, kind, dy, look, measure]]) => ({
      id,
      group,
      kind,
      time: at(id),
      dy,
      look,
      lines: lines(`events.${id}${wide ? "" : "-short"}`, { measure }),
    })),
    borders: ["az-border-closed", "tr-border-closed"].map((id, i) => ({
      id,
      time: at(id),
      y: y + (wide ? 110 + i * 80 : 46 + i * 34),
      words: say(`borders.${id}${wide ? "" : "-short"}`),
    })),
    years: years(context),
    whole: {
      opened: say("whole.opened"),
      used: lines("whole.used", { measure: wide ? 330 : 150 }),
      empty: lines("whole.empty", {
        measure: wide ? 250 : 104,
        params: { years: Math.floor(at("link-initialled") - at("meghri-last-train")) },
      }),
    },
  };
}

/** A date in years; a year or a month alone is its beginning. */
function time(iso: string): number {
  const [y, m = 1, d = 1] = iso.split("-").map(Number) as [number, number?, number?];
  return Math.round((y + (m - 1) / 12 + (d - 1) / 365) * 1000) / 1000;
}

const years = ({ date }: SceneContext): Model["years"] =>
  Array.from({ length: 2027 - 1940 + 1 }, (_, i) => 1940 + i)
    .filter((year) => year % 10 === 0 || (year > 1988 && year < 1996) || year > 2019)
    .map((year) => ({ year, label: date(String(year)) }));
