import type { SceneContext } from "../../engine/scene/context";
import { leading } from "../../engine/scene/layout";
import { round, type Point } from "../../engine/svg/mark";
import { margin } from "../../engine/svg/stage";
import { BOX_SHAPE } from "../../engine/svg/things/box";

/** One part of the boxes: how many are drawn for it, where they stand, and its words. */
interface Part {
  id: string;
  boxes: number;
  at: Point;
  share: { at: Point; text: string; look: string };
  words: { at: Point; lines: string[] };
  look: string;
}

export interface Model {
  leading: number;
  /** How many boxes stand one on another, how large one is, and how far they are apart. */
  high: number;
  box: { width: number; height: number; gap: number };
  parts: [Part, Part];
  /** What is in no count: columns of empty places that fade toward the edge, and words over them. */
  unknown: { columns: { x: number; strength: number }[]; y: number; at: Point; words: string[] };
}

/** Boxes one on another: both parts are then whole columns. */
const HIGH = 3;

const SIZES = {
  wide: { box: 106, gap: 5, between: 24, hero: 12, top: 72, under: 22, apart: 142, widest: 330 },
  narrow: { box: 38, gap: 3, between: 12, hero: 7, top: 32, under: 9, apart: 78, widest: 270 },
} as const;

/** Lines up the boxes of a year: those for Azerbaijan, under them those that were to go on, and an open end. */
export function model(context: SceneContext): Model {
  const { frame, data, lines, print, width } = context;
  const { box, gap, between, hero, top, under, apart, widest } = SIZES[frame.name];
  const left = margin[frame.name];
  const step = leading(frame);
  const row = box * BOX_SHAPE + gap;
  const pitch = box + gap;
  const count = (id: string) => Math.round(data.value(id) / data.constant("scale-square"));
  const across = Math.ceil(count("boxes-2024-onward") / HIGH);
  const open = left + across * pitch - gap + between;
  const foot = (nth: number) => frame.plot.y + top + nth * (HIGH * row + apart);
  const part = (key: "stayed" | "onward", nth: number, edge: number): Part => {
    const share = print(`boxes-2024-${key}-share`, "full0");
    const look = key === "stayed" ? "hero quiet" : "hero";
    const x = left + width(share, look) + hero;
    const said = lines(`names.${key}`, { measure: Math.min(widest, edge - x) });
    const ground = foot(nth);
    return {
      id: `boxes-2024-${key}`,
      boxes: count(`boxes-2024-${key}`),
      at: [left, round(ground + under)],
      share: { at: [left, round(ground)], text: share, look },
      words: { at: [round(x), round(ground - (said.length - 1) * step)], lines: said },
      look: key,
    };
  };
  const columns = Math.ceil((frame.width - open) / pitch);
  const words = lines("names.unknown", { measure: frame.width - left - open, look: "value" });
  const over = foot(1);
  return {
    leading: step,
    high: HIGH,
    box: { width: box, height: round(box * BOX_SHAPE, 2), gap },
    parts: [part("stayed", 0, frame.width - left), part("onward", 1, open - between)],
    unknown: {
      columns: Array.from({ length: columns }, (_, i) => ({
        x: round(open + i * pitch),
        strength: round(1 - i / columns, 2),
      })),
      y: round(over + under),
      at: [round(open), round(over - (words.length - 1) * step)],
      words,
    },
  };
}
