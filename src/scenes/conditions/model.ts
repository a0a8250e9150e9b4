import { figure, number, paragraph } from "../legacy";
import { margin } from "../../engine/svg/stage";
import type { Frame } from "../../engine/scene/scene";
import { leading } from "../../engine/scene/layout";

interface Rung {
  /** The row it tells of; none where nothing was found. */
  id: string | null;
  how: "reached" | "reported" | "open";
  title: string;
  detail: string[];
  brief: string[];
}

export interface Model {
  wide: boolean;
  left: number;
  right: number;
  top: number;
  base: number;
  gap: number;
  leading: number;
  ladders: { name: string; brief: string; rungs: Rung[] }[];
}

type Row = [id: string | null, how: Rung["how"], title: string, detail: string, brief: string];

const NAMES = [
  ["Peace treaty", "Treaty"],
  ["American right to build", "Right to build"],
  ["Money", "Money"],
] as const;

const rows = (wide: boolean): Row[][] => [
  [
    ["tl-2025-03-13", "reached", "text agreed", "13 March 2025", "agreed"],
    ["washington-declaration", "reached", "initialled", "Washington, 8 August 2025", "initialled"],
    [
      null,
      "open",
      "constitution of Armenia changed",
      "Baku’s condition; a vote is planned",
      "constitution",
    ],
    ["treaty-unsigned", "open", "signed", "not yet when last known, 8 June 2026", "signed"],
    [null, "open", "ratified", "by both parliaments", "ratified"],
  ],
  [
    [
      "washington-declaration",
      "reached",
      "named in a declaration",
      "Washington, 8 August 2025",
      "declared",
    ],
    [
      "framework-published",
      "reached",
      "framework published",
      "14 January 2026; it does not bind",
      "framework",
    ],
    [
      "tl-2026-05-26-agreement",
      "reported",
      "agreement signed",
      wide ? "26 May 2026, by two commentary sites only" : "26 May 2026, by two sites only",
      "agreement",
    ],
    [null, "open", "ratified by Armenia", "unknown since 8 June 2026", "ratified"],
    [null, "open", "company registered", "unknown since 8 June 2026", "company"],
  ],
  [
    [
      "cost-us-145m",
      "reached",
      "aid announced",
      `${number(figure("cost-us-145m").value)} million dollars, 11 September 2025, for this and other ends`,
      "aid",
    ],
    ["seg-aecom-feasibility", "reached", "study begun", "5 February 2026", "study"],
    [null, "open", "builder chosen", "none found by 8 June 2026", "builder"],
    [null, "open", "investor named", "none found by 8 June 2026", "investor"],
    [null, "open", "works begun in Syunik", "no start found by 8 June 2026", "works"],
  ],
];

/** Three ladders of five rungs, from the foot up. */
export function model(frame: Frame): Model {
  const wide = frame.name === "wide";
  const { plot } = frame;
  return {
    wide,
    left: margin[frame.name],
    right: frame.width - margin[frame.name],
    top: plot.y + (wide ? 56 : 28),
    base: plot.y + plot.height - (wide ? 20 : 8),
    gap: wide ? 18 : 7,
    leading: leading(frame),
    ladders: rows(wide).map((list, i) => ({
      name: NAMES[i]![0],
      brief: NAMES[i]![1],
      rungs: list.map(([id, how, title, detail, brief]) => ({
        id,
        how,
        title,
        detail: paragraph(detail, frame, wide ? 520 : 225),
        brief: [wide ? title : brief],
      })),
    })),
  };
}
