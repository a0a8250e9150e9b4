import type { SceneContext } from "../../engine/scene/context";
import { leading } from "../../engine/scene/layout";
import { margin } from "../../engine/svg/stage";
import { BOX_SHAPE } from "../../engine/svg/things/box";

/** One part of the pile: what it counts, how many boxes are drawn for it, and its words. */
interface Part {
  id: string;
  boxes: number;
  share: string;
  words: string[];
}

export interface Model {
  /** The ground on which the pile stands, in picture units. */
  base: number;
  left: number;
  right: number;
  leading: number;
  /** Boxes across in the pile, and how large one is with its gap. */
  across: number;
  box: { width: number; height: number; gap: number };
  /** The parts from the ground up. */
  parts: [Part, Part];
}

/** Boxes across: three make whole rows of both parts where words need the room. */
const ACROSS = { wide: 4, narrow: 3 };

/** Piles up the boxes of a year on one ground, each box for a thousand. */
export function model(context: SceneContext): Model {
  const { frame, data, print, lines } = context;
  const wide = frame.name === "wide";
  const left = margin[frame.name];
  const gap = wide ? 5 : 2.5;
  const unit = data.constants.rows.find(({ id }) => id === "scale-square")!.value;
  const part = (key: "stayed" | "onward"): Part => ({
    id: `boxes-2024-${key}`,
    boxes: Math.round(data.value(`boxes-2024-${key}`) / unit),
    share: print(`boxes-2024-${key}-share`, "full0"),
    words: lines(`names.${key}`, { measure: wide ? 290 : 165 }),
  });
  const parts: [Part, Part] = [part("stayed"), part("onward")];
  const rows = Math.ceil((parts[0].boxes + parts[1].boxes) / ACROSS[frame.name]);
  const base = frame.height - (wide ? 30 : 10);
  const height = (base - frame.plot.y - (wide ? 14 : 6)) / rows - gap;
  return {
    left,
    right: frame.width - left,
    base,
    leading: leading(frame),
    across: ACROSS[frame.name],
    box: { width: height / BOX_SHAPE, height, gap },
    parts,
  };
}
