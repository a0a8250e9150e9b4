import { contours } from "d3-contour";
import type { Position } from "geojson";
import type { Data } from "../tables/data";

type Row = Data["heights"]["rows"][number];

/** Heights on a grid of degrees. */
export interface Field {
  west: number;
  north: number;
  step: number;
  width: number;
  /** Tens of metres, row by row from the north-west. */
  values: number[];
}

/** A grid of heights.csv. @throws Error when there is no such grid */
export function fieldOf(rows: readonly Row[], grid: string): Field {
  const own = rows.filter((row) => row.grid === grid);
  const [first] = own;
  if (!first) throw new Error(`no grid "${grid}" in src/data/heights.csv`);
  const lines = own.map(({ heights }) => heights.split(" ").map(Number));
  const { west, step, lat: north } = first;
  return { west, north, step, width: lines[0]!.length, values: lines.flat() };
}

/**
 * A field whose grid is twice as fine, some times over: a value between two others is that of the
 * cubic through four (Catmull and Rom). It adds no knowledge; slopes bend instead of breaking.
 */
export function finer(field: Field, times: number): Field {
  if (times === 0) return field;
  const { west, north, step, width, values } = field;
  const rows = Array.from({ length: values.length / width }, (_, i) =>
    doubled(values.slice(i * width, (i + 1) * width)),
  );
  const wide = rows[0]!.length;
  const columns = Array.from({ length: wide }, (_, x) => doubled(rows.map((row) => row[x]!)));
  const fine = columns[0]!.map((_, y) => columns.map((column) => column[y]!)).flat();
  return finer({ west, north, step: step / 2, width: wide, values: fine }, times - 1);
}

/** A row of values with one more between any two. */
const doubled = (values: readonly number[]): number[] =>
  values.flatMap((b, i) => {
    const c = values[i + 1];
    if (c === undefined) return [b];
    const a = values[i - 1] ?? b;
    const d = values[i + 2] ?? c;
    return [b, (9 * (b + c) - a - d) / 16];
  });

/** The rings of one height, in degrees; a hole runs against its rim. */
export function contoursAt(
  { west, north, step, width, values }: Field,
  height: number,
): Position[][] {
  const shape = contours()
    .size([width, values.length / width])
    .contour(values, height / 10);
  // A value is the middle of its cell, and half a cell from where the grid of contours begins.
  return shape.coordinates
    .flat()
    .map((ring) => ring.map(([x, y]) => [west + (x! - 0.5) * step, north - (y! - 0.5) * step]));
}
