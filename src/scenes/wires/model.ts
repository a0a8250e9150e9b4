import { figure, number, paragraph, value } from "../legacy";
import { margin } from "../../engine/svg/stage";
import type { Frame } from "../../engine/scene/scene";
import type { State } from "./steps";
import { leading } from "../../engine/scene/layout";

type Look = "runs" | "work" | "plan" | "missing" | "study";

interface Piece {
  id: string;
  look: Look;
  from: number;
  to: number;
  amount: string;
}

interface Wire {
  id: string;
  part: keyof State;
  y: number;
  name: string;
  pieces: Piece[];
  words: string[];
}

export interface Model {
  wide: boolean;
  left: number;
  right: number;
  leading: number;
  thick: number;
  wires: Wire[];
  europe: { x: number; y: number; id: string; amount: string; words: string[]; filled: number };
}

type Row = [
  part: keyof State,
  name: string,
  pieces: [id: string, look: Look][],
  wide: string,
  narrow: string,
];

const ROWS: Row[] = [
  [
    "power",
    "Power, Jabrayil to Türkiye",
    [
      ["zangezur-line-jabrayil-aghband", "work"],
      ["zangezur-line-armenia", "missing"],
      ["zangezur-line-nakhchivan", "work"],
      ["zangezur-line-turkiye", "plan"],
    ],
    "both ends in work since January 2026; the piece across Syunik in a later stage",
    "ends in work, Jan. 2026",
  ],
  [
    "gas",
    "Gas, Iğdır to Nakhchivan",
    [["igdir-nakhchivan-length", "runs"]],
    "opened on 5 March 2025",
    "opened on 5 March 2025",
  ],
  [
    "fibre",
    "Light, Sumgayit to Aktau",
    [["tcfo-length", "plan"]],
    "cable said to be made, 24 February 2026; laying not confirmed",
    "made Feb. 2026; laid?",
  ],
  ["study", "Power under the Caspian", [], "length unknown: the study runs since 2026", "a study"],
  [
    "study",
    "Power under the Black Sea",
    [["bse-length", "study"]],
    "a plan; other lengths are printed too",
    "a plan",
  ],
];

/** Lays the lines under one another, each from the left, to one scale of kilometres. */
export function model(frame: Frame): Model {
  const wide = frame.name === "wide";
  const { plot } = frame;
  const left = margin[frame.name];
  const right = frame.width - left;
  const unit = (right - left) / value("bse-length");
  const top = plot.y + (wide ? 44 : 32);
  const pitch = (plot.height - (wide ? 40 : 10)) / ROWS.length;
  const text = (line: string, measure: number) => paragraph(line, frame, measure);
  return {
    wide,
    left,
    right,
    leading: leading(frame),
    thick: wide ? 14 : 8,
    wires: ROWS.map(([part, name, pieces, far, near], i) => {
      let x = left;
      return {
        id: `wire-${i}`,
        part,
        y: Math.round((top + i * pitch) * 10) / 10,
        name,
        pieces: pieces.map(([id, look]) => {
          const from = x;
          x += value(id) * unit;
          return {
            id,
            look,
            from: Math.round(from * 10) / 10,
            to: Math.round(x * 10) / 10,
            amount: number(value(id)),
          };
        }),
        words: text(wide ? far : near, right - left),
      };
    }),
    europe: {
      x: left + (wide ? 470 : 136),
      y: top + pitch,
      id: "az-gas-europe-2025",
      amount: number(value("az-gas-europe-2025")),
      words: text(
        `of ${number(figure("gas-pledge-2027").value)} bcm ${wide ? "pledged " : ""}to Europe; 2025`,
        wide ? 300 : 170,
      ),
      filled: value("az-gas-europe-2025") / value("gas-pledge-2027"),
    },
  };
}
