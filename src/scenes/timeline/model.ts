import { dated } from "../legacy";
import { margin } from "../../engine/svg/stage";
import type { Frame } from "../../engine/scene/scene";
import { leading } from "../../engine/scene/layout";

/** What kind of thing it was: a paper or a saying, a deed, or a paper only reported. */
type Kind = "paper" | "ground" | "claim";

interface Mark {
  id: string;
  kind: Kind;
  /** Where it stands on the line, and where its words stand. */
  y: number;
  words: number;
  date: string;
  text: string;
}

export interface Model {
  wide: boolean;
  /** The line's distance from the left, and where words begin. */
  spine: number;
  indent: number;
  top: number;
  base: number;
  size: number;
  leading: number;
  years: Mark[];
  months: Mark[];
  quiet: { y: number; words: string[] };
}

type Row = [id: string, kind: Kind, date: string, wide: string, narrow: string];

const YEARS: Row[] = [
  ["meghri-last-train", "ground", "Feb. 1992", "the last train by Meghri", "last train by Meghri"],
  [
    "tl-2020-11-09",
    "paper",
    "Nov. 2020",
    "a ceasefire statement promises links",
    "ceasefire: links promised",
  ],
  [
    "tl-2021-01-11",
    "paper",
    "Jan. 2021",
    "three deputy premiers to work on them",
    "a working group",
  ],
  [
    "meghri-track-gone",
    "ground",
    "Dec. 2021",
    "Armenia: the old track was taken up long ago",
    "the old track is gone",
  ],
  ["tl-2025-03-13", "paper", "March 2025", "the text of a treaty is agreed", "treaty text agreed"],
  [
    "washington-declaration",
    "paper",
    "Aug. 2025",
    "a declaration; the treaty is initialled",
    "declaration; initials",
  ],
  [
    "treaty-unsigned",
    "paper",
    "June 2026",
    "last known: the treaty is not signed",
    "last known: unsigned",
  ],
];

const MONTHS: Row[] = [
  [
    "washington-declaration",
    "paper",
    "8 Aug.",
    "Washington: a joint declaration, the treaty initialled",
    "declaration; treaty initialled",
  ],
  [
    "kars-dilucu-begun",
    "ground",
    "22 Aug.",
    "Türkiye begins the railway from Kars to Dilucu",
    "Türkiye begins its railway",
  ],
  [
    "tl-2025-09-01-osce",
    "paper",
    "1 Sept.",
    "the OSCE decides to close its Minsk process",
    "OSCE to close Minsk process",
  ],
  [
    "tl-2025-10-21-transit-ban",
    "paper",
    "21 Oct.",
    "Azerbaijan lifts its limits on transit to Armenia",
    "Baku lifts limits on transit",
  ],
  [
    "tl-2025-11-05-first-wheat",
    "ground",
    "5 Nov.",
    "a grain train for Armenia crosses Azerbaijan, by Georgia",
    "first grain train, by Georgia",
  ],
  [
    "tl-2025-11-30-osce-closed",
    "paper",
    "30 Nov.",
    "the Minsk process ceases to exist",
    "the Minsk process ends",
  ],
  [
    "nakhchivan-begun",
    "ground",
    "5 Dec.",
    "works begin on the railway in Nakhchivan",
    "works begin in Nakhchivan",
  ],
  [
    "framework-published",
    "paper",
    "14 Jan.",
    "a framework, not binding, says who may build",
    "a framework, not binding",
  ],
  [
    "seg-aecom-feasibility",
    "ground",
    "5 Feb.",
    "engineers begin a study of the link",
    "a study of the link begins",
  ],
  [
    "aras-bridge-done",
    "ground",
    "23 Feb.",
    "the road bridge from Aghband into Iran is finished",
    "road bridge into Iran done",
  ],
  [
    "tl-2026-05-11-trade",
    "paper",
    "11 May",
    "Türkiye: papers for trade with Armenia are complete",
    "Türkiye: trade papers ready",
  ],
  [
    "tl-2026-05-26-agreement",
    "claim",
    "26 May",
    "an agreement on the link is reported signed, by two sites",
    "agreement reported signed",
  ],
  [
    "tl-2026-06-07-election",
    "paper",
    "7 June",
    "the governing party wins Armenia’s election",
    "election in Armenia",
  ],
  [
    "treaty-unsigned",
    "paper",
    "8 June",
    "last known: the treaty is initialled, not signed",
    "last known: treaty unsigned",
  ],
];

/** A date in years; without a day or month, its middle. */
function time(iso: string): number {
  const [y, m = 7, d = 15] = iso.split("-").map(Number) as [number, number?, number?];
  return y + (m - 1) / 12 + (d - 1) / 365;
}

/** Heights at least `pitch` apart, as near to where they belong as that allows. */
export function apart(heights: readonly number[], pitch: number, base: number): number[] {
  const down: number[] = [];
  for (const y of heights) down.push(Math.max(y, (down.at(-1) ?? -Infinity) + pitch));
  const up: number[] = [];
  for (const y of [...down].reverse()) up.push(Math.min(y, (up.at(-1) ?? base + pitch) - pitch));
  return up.reverse();
}

/** Stands events at their days on two lines, one of years and one of months. */
export function model(frame: Frame): Model {
  const wide = frame.name === "wide";
  const { plot } = frame;
  const [top, base] = [plot.y + (wide ? 30 : 16), plot.y + plot.height - (wide ? 30 : 14)];
  const place = (rows: Row[], from: number, to: number, pitch: number): Mark[] => {
    const ys = rows.map(
      ([id]) => top + ((time(dated(id).date) - from) / (to - from)) * (base - top),
    );
    const words = apart(ys, pitch, base);
    return rows.map(([id, kind, date, far, close], i) => ({
      id,
      kind,
      y: Math.round(ys[i]! * 10) / 10,
      words: Math.round(words[i]! * 10) / 10,
      date,
      text: wide ? far : close,
    }));
  };
  const years = place(YEARS, 1992.1, 2026.44, wide ? 36 : 24);
  return {
    wide,
    spine: margin[frame.name] + (wide ? 110 : 74),
    indent: wide ? 80 : 34,
    top,
    base,
    size: wide ? 8 : 5,
    leading: leading(frame),
    years,
    months: place(MONTHS, 2025.6, 2026.44, wide ? 40 : 20),
    quiet: {
      y: (years[0]!.y + years[1]!.y) / 2,
      words: wide
        ? ["twenty-eight years", "without a date in our list"]
        : ["twenty-eight years", "without a date in our list"],
    },
  };
}
