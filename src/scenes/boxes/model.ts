import type { SceneContext } from "../../engine/scene/context";
import { leading } from "../../engine/scene/layout";
import type { Point } from "../../engine/svg/mark";
import { margin } from "../../engine/svg/stage";
import { BOX_SHAPE } from "../../engine/svg/things/box";

/** One part of the boxes: how many are drawn for it, where its pile stands, and its words. */
interface Part {
  id: string;
  boxes: number;
  /** The left end of its lowest row, and the ground under it. */
  x: number;
  y: number;
  share: string;
  words: string[];
  /** Where its share stands; its words follow. */
  at: Point;
}

export interface Model {
  /** The ground, in picture units. */
  base: number;
  left: number;
  right: number;
  leading: number;
  /** Boxes across in a pile, and how large one is with its gap. */
  across: number;
  box: { width: number; height: number; gap: number };
  parts: [Part, Part];
}

/** Boxes across: both parts are then whole rows, so that the heights are the shares. */
const ACROSS = 3;

/** Piles up the boxes of a year: side by side where there is room, else one part on the other. */
export function model(context: SceneContext): Model {
  const { frame, data, print, lines } = context;
  const wide = frame.name === "wide";
  const unit = data.constant("scale-square");
  const part = (key: "stayed" | "onward") => ({
    id: `boxes-2024-${key}`,
    boxes: Math.round(data.value(`boxes-2024-${key}`) / unit),
    share: print(`boxes-2024-${key}-share`, "full0"),
    words: lines(`names.${key}`, { measure: wide ? 370 : 165 }),
  });
  const both = [part("stayed"), part("onward")] as const;
  return wide ? beside(context, both) : stacked(context, both);
}

type Both = readonly [Omit<Part, "x" | "y" | "at">, Omit<Part, "x" | "y" | "at">];

/** Two piles on one ground, each under its words. */
function beside({ frame }: SceneContext, [stayed, onward]: Both): Model {
  const left = margin.wide;
  const right = frame.width - left;
  const base = frame.height - 24;
  const [gap, apart] = [8, 26];
  const width = (right - left - apart) / (2 * ACROSS) - gap;
  const height = width * BOX_SHAPE;
  const put = (one: Both[0], x: number): Part => {
    const top = base - Math.ceil(one.boxes / ACROSS) * (height + gap);
    return { ...one, x, y: base, at: [x, top - leading(frame) * (one.words.length + 0.9)] };
  };
  return {
    left,
    right,
    base,
    leading: leading(frame),
    across: ACROSS,
    box: { width, height, gap },
    parts: [put(stayed, left), put(onward, left + ACROSS * (width + gap) + apart)],
  };
}

/** One pile, the larger part on top, each part's words right of it. */
function stacked({ frame }: SceneContext, [stayed, onward]: Both): Model {
  const left = margin.narrow;
  const base = frame.height - 10;
  const gap = 2.5;
  const rows = (stayed.boxes + onward.boxes) / ACROSS;
  const height = (base - frame.plot.y - 6) / rows - gap;
  const width = height / BOX_SHAPE;
  const put = (one: Both[0], y: number): Part => {
    const high = (one.boxes / ACROSS) * (height + gap);
    const block = leading(frame) * (one.words.length + 1);
    const x = left + ACROSS * (width + gap) + leading(frame);
    return { ...one, x: left, y, at: [x, y - high / 2 - block / 2 + leading(frame)] };
  };
  return {
    left,
    right: frame.width - left,
    base,
    leading: leading(frame),
    across: ACROSS,
    box: { width, height, gap },
    parts: [put(stayed, base - (onward.boxes / ACROSS) * (height + gap)), put(onward, base)],
  };
}
