import type { SceneContext } from "../../engine/scene/context";
import { round } from "../../engine/svg/mark";
import { margin } from "../../engine/svg/stage";

/** A water mark on the harbour wall. */
interface WaterMark {
  id: string;
  y: number;
  label: string;
  /** Whether the whole sea was read, and the words for which water it was, where they are needed. */
  whole: boolean;
  of: string;
  /** Where that is said. */
  x: number;
}

/** A harbour wall in section with the marks that the water left, to scale, and a person beside it. */
export interface Wall {
  left: number;
  right: number;
  top: number;
  foot: number;
  width: number;
  /** The surface at the first and the last reading off Kazakhstan. */
  was: number;
  is: number;
  marks: WaterMark[];
  person: { x: number; height: number; label: string };
  fall: { x: number; amount: string; words: string };
  /** Whole metres on the wall. */
  scale: { y: number; label: string }[];
}

const WHOLE = ["caspian-1977"];
const PART = ["caspian-2006", "caspian-2025-09"];

/** Which water a mark is of. */
const OF: Readonly<Record<string, string>> = {
  "caspian-1977": "wall.whole",
  "caspian-2006": "wall.part",
  "caspian-2025-09": "wall.part",
};

/** How far above the highest mark and under the lowest the picture goes, in metres. */
const ROOM = { above: 0.5, below: 0.75 };

/** The whole metres between two depths. */
export const metres = (high: number, low: number): number[] =>
  Array.from({ length: Math.floor(low) - Math.ceil(high) + 1 }, (_, i) => Math.ceil(high) + i);

/** Stands the marks in height, in metres to one scale. */
export function wall({ frame, data, say, date, width }: SceneContext): Wall {
  const { plot, name } = frame;
  const wide = name === "wide";
  const depths = [...WHOLE, ...PART].map(data.value);
  const high = Math.min(...depths) - ROOM.above;
  const unit = plot.height / (Math.max(...depths) + ROOM.below - high);
  const y = (depth: number) => round(plot.y + (depth - high) * unit);
  const left = margin[name];
  const tall = data.constant("person-height");
  const marks = [...WHOLE, ...PART].map((id): WaterMark => {
    const { as_of, value: depth } = data.figure(id);
    const label = say("wall.mark", { year: date(as_of.slice(0, 4)), depth });
    return {
      id,
      y: y(depth),
      label,
      whole: WHOLE.includes(id),
      of: OF[id] ? say(OF[id]) : "",
      x: round(left + width(label, "value") + (wide ? 12 : 6)),
    };
  });
  return {
    left,
    right: wide ? 740 : 318,
    top: y(high + (wide ? 0.12 : 0.08)),
    foot: plot.y + plot.height,
    width: frame.width,
    was: y(data.value("caspian-2006")),
    is: y(data.value("caspian-2025-09")),
    marks,
    person: { x: wide ? 330 : 206, height: round(tall * unit), label: say("wall.person") },
    fall: { x: wide ? 456 : 233, amount: say("wall.fall"), words: say("wall.lower") },
    scale: metres(high, Math.max(...depths)).map((depth) => ({
      y: y(depth),
      label: say("labels.depth", { depth }),
    })),
  };
}
