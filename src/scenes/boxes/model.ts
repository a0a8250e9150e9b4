import type { SceneContext } from "../../engine/scene/context";
import { leading } from "../../engine/scene/layout";
import type { Point } from "../../engine/svg/mark";
import { margin } from "../../engine/svg/stage";
import { BOX_SHAPE } from "../../engine/svg/things/box";

/** One part of the boxes: how many are drawn for it, where its pile stands, and its words. */
interface Part {
  id: string;
  boxes: number;
  /** The ground under it. */
  y: number;
  share: string;
  words: string[];
  /** What is not known of it, in bold. */
  unknown: string[];
  /** Where its share stands; its words follow. */
  at: Point;
}

export interface Model {
  /** The ground, in picture units. */
  base: number;
  left: number;
  right: number;
  leading: number;
  /** How far its words stand under a share. */
  under: number;
  /** Where the pile is cut: below, what stayed, above, what was to go on. */
  cut: number;
  /** Boxes across in a pile, and how large one is with its gap. */
  across: number;
  box: { width: number; height: number; gap: number };
  parts: [Part, Part];
}

/** Boxes across: both parts are then whole rows, so that the heights are the shares. */
const ACROSS = 3;

/** Piles up the boxes of a year: those that stayed below, and on them those that were to go on. */
export function model(context: SceneContext): Model {
  const { frame, data } = context;
  const wide = frame.name === "wide";
  const unit = data.constant("scale-square");
  const count = (key: string) => Math.round(data.value(`boxes-2024-${key}`) / unit);
  const left = margin[frame.name];
  const base = frame.height - (wide ? 20 : 10);
  const gap = wide ? 5 : 2.5;
  const rows = (count("stayed") + count("onward")) / ACROSS;
  const row = (base - frame.plot.y - (wide ? 8 : 4)) / rows;
  const width = (row - gap) / BOX_SHAPE;
  const cut = base - (count("stayed") / ACROSS) * row;
  const beside = left + ACROSS * (width + gap) + leading(frame) * (wide ? 2 : 1);
  const under = leading(frame) * (wide ? 1.7 : 1.3);
  const part = (key: "stayed" | "onward", y: number): Part => {
    const measure = Math.min(400, frame.width - left - beside);
    const words = context.lines(`names.${key}`, { measure });
    const unknown =
      key === "onward" ? context.lines("names.unknown", { measure, look: "value" }) : [];
    const middle = y - (count(key) / ACROSS) * (row / 2);
    const block = under + leading(frame) * (words.length + unknown.length - 1);
    // Letters of a share are about twice as high as a line is deep. The last line stays over the cut.
    const first = middle - block / 2 + leading(frame) * (wide ? 1 : 0.6);
    const at: Point = [beside, Math.min(first, y - block - leading(frame) * 0.7)];
    const share = context.print(`boxes-2024-${key}-share`, "full0");
    return { id: `boxes-2024-${key}`, boxes: count(key), y, share, words, unknown, at };
  };
  return {
    left,
    right: frame.width - left,
    base,
    leading: leading(frame),
    under,
    cut,
    across: ACROSS,
    box: { width, height: row - gap, gap },
    parts: [part("stayed", base), part("onward", cut)],
  };
}
