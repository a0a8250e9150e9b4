import type { Position } from "geojson";
import { relative } from "../../engine/maps/relative";

/** Lines between points that are named where they are. A closed one is a drawing, and stays exact. */
const LINES = /^(?:M[\d\s.,-]+(?:L[\d\s.,-]+)+)+$/;

/** How far apart points are kept, in units of the picture: half of what a line is wide. */
const GRID = 0.5;

/**
 * A path of lines, told by steps from point to point: packed, it takes less than half of the room.
 * Any other path stays as it is.
 */
export const stepped = (d: string): string =>
  LINES.test(d) ? d.split(/(?=M)/).map(steps).join("") : d;

function steps(line: string): string {
  const on = (one: string) => Math.round(Number(one) / GRID) * GRID;
  const numbers = (line.match(/-?[\d.]+/g) ?? []).map(on);
  return relative(numbers.flatMap((x, i): Position[] => (i % 2 ? [] : [[x, numbers[i + 1]!]])));
}
