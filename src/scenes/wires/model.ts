import type { SceneContext } from "../../engine/scene/context";
import { leading } from "../../engine/scene/layout";
import { round } from "../../engine/svg/mark";
import { margin } from "../../engine/svg/stage";
import type { State } from "./steps";

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

interface Line {
  part: keyof State;
  /** Its messages are `labels.<key>.name`, `.wide` and `.narrow`. */
  key: string;
  /** Its pieces from west to east or from end to end; none where no length is known. */
  pieces: readonly (readonly [id: string, look: Look])[];
}

const LINES: readonly Line[] = [
  {
    part: "power",
    key: "power",
    pieces: [
      ["zangezur-line-jabrayil-aghband", "work"],
      ["zangezur-line-armenia", "missing"],
      ["zangezur-line-nakhchivan", "work"],
      ["zangezur-line-turkiye", "plan"],
    ],
  },
  { part: "gas", key: "gas", pieces: [["igdir-nakhchivan-length", "runs"]] },
  { part: "fibre", key: "fibre", pieces: [["tcfo-length", "plan"]] },
  { part: "study", key: "caspian", pieces: [] },
  { part: "study", key: "black-sea", pieces: [["bse-length", "study"]] },
];

/** Lays the lines under one another, each from the left, to one scale of kilometres. */
export function model(context: SceneContext): Model {
  const { frame, data, say, lines } = context;
  const wide = frame.name === "wide";
  const { plot } = frame;
  const left = margin[frame.name];
  const right = frame.width - left;
  const lengths = LINES.map(({ pieces }) => pieces.reduce((sum, [id]) => sum + data.value(id), 0));
  const unit = (right - left) / Math.max(...lengths);
  const top = plot.y + (wide ? 48 : 26);
  const pitch = (plot.height - (wide ? 40 : 10)) / LINES.length;
  return {
    wide,
    left,
    right,
    leading: leading(frame),
    thick: wide ? 14 : 8,
    wires: LINES.map(({ part, key, pieces }, i) => ({
      id: `wire-${i}`,
      part,
      y: round(top + i * pitch),
      name: say(`labels.${key}.name`),
      pieces: laid(context, pieces, left, unit),
      words: lines(`labels.${key}.${frame.name}`, { measure: right - left }),
    })),
    europe: europe(context, left, top + pitch),
  };
}

/** The pieces of a line one after another, from the left. */
function laid(
  { data, print }: SceneContext,
  pieces: Line["pieces"],
  left: number,
  unit: number,
): Piece[] {
  let x = left;
  return pieces.map(([id, look]) => {
    const from = x;
    x += data.value(id) * unit;
    return { id, look, from: round(from), to: round(x), amount: print(id, "amount") };
  });
}

/** The gas that reached Europe, over what was pledged; beside the line of gas. */
function europe(
  { frame, data, print, lines }: SceneContext,
  left: number,
  y: number,
): Model["europe"] {
  const wide = frame.name === "wide";
  const id = "az-gas-europe-2025";
  return {
    x: left + (wide ? 470 : 136),
    y,
    id,
    amount: print(id, "amount"),
    words: lines(`labels.europe.${frame.name}`, { measure: wide ? 300 : 170 }),
    filled: Math.min(1, data.value(id) / data.value("gas-pledge-2027")),
  };
}
