import type { SceneContext } from "../../engine/scene/context";
import { round } from "../../engine/svg/mark";
import { margin } from "../../engine/svg/stage";

/** A water mark on the harbour wall. */
export interface WaterMark {
  id: string;
  y: number;
  label: string;
  /** Which water was read, where it is not that off Kazakhstan. */
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
  fall: { x: number; label: string[] };
}

const WHOLE = ["caspian-1977"];
const PART = ["caspian-2006", "caspian-2025-09"];

/** How far above the highest mark and under the lowest the picture goes, in metres. */
const ROOM = { above: 0.5, below: 0.75 };

/** Stands the marks in height, in metres to one scale. */
export function wall({ frame, data, say, lines, date, width }: SceneContext): Wall {
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
      of: WHOLE.includes(id) ? say("wall.whole") : "",
      x: round(left + width(label, "value") + (wide ? 12 : 6)),
    };
  });
  return {
    left,
    right: wide ? 640 : 282,
    top: y(high + (wide ? 0.12 : 0.08)),
    foot: plot.y + plot.height,
    width: frame.width,
    was: y(data.value("caspian-2006")),
    is: y(data.value("caspian-2025-09")),
    marks,
    person: { x: wide ? 380 : 196, height: round(tall * unit), label: say("wall.person") },
    fall: { x: wide ? 480 : 228, label: lines("wall.fall", { measure: wide ? 130 : 44 }) },
  };
}
