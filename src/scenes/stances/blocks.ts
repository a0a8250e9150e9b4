import { round } from "../../engine/svg/mark";

/** Lines of one look under one another. */
export interface Block {
  x: number;
  y: number;
  look: string;
  leading: number;
  lines: string[];
}

/** What a row says, from the top of the picture down. */
export interface Entry {
  id: string;
  blocks: Block[];
}

/** The least room between two voices, in units: a line’s height and a little. */
const CLOSEST = 18;

/** The tops of what is as high as said, from a height to a foot, with the same room under each. */
function stack(highs: number[], [from, to]: readonly [number, number]): number[] {
  const free = to - from - highs.reduce((sum, high) => sum + high, 0);
  const room = Math.max(free / highs.length, CLOSEST);
  return highs.map((_, i) => highs.slice(0, i).reduce((sum, high) => sum + high + room, from));
}

/** Entries under one another from a first line to a foot. */
export function spread(entries: Entry[], ends: readonly [number, number]): Entry[] {
  const highs = entries.map(({ blocks }) =>
    Math.max(...blocks.map(({ y, leading, lines }) => y + (lines.length - 1) * leading)),
  );
  const tops = stack(highs, ends);
  return entries.map(({ id, blocks }, i) => ({
    id,
    blocks: blocks.map((block) => ({ ...block, y: round(tops[i]! + block.y, 1) })),
  }));
}
