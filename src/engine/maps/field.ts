import { contours } from "d3-contour";
import type { Position } from "geojson";
import type { Data } from "../tables/data";

type Row = Data["heights"]["rows"][number];

/** Numbers on a grid of degrees, row by row from the north-west. */
export interface Field {
  west: number;
  north: number;
  step: number;
  width: number;
  values: number[];
}

/** The heights of a grid of heights.csv, in metres. @throws Error when there is no such grid */
export function heightsOf(rows: readonly Row[], grid: string): Field {
  const own = rows.filter((row) => row.grid === grid);
  const [first] = own;
  if (!first) throw new Error(`no grid "${grid}" in src/data/heights.csv`);
  const lines = own.map(({ heights }) => heights.split(" ").map((one) => 10 * Number(one)));
  const { west, step, lat: north } = first;
  return { west, north, step, width: lines[0]!.length, values: lines.flat() };
}

/** The rings round what is at least `least`, in degrees; a hole runs against its rim. */
export function ringsAt(field: Field, least: number): Position[][] {
  const { west, north, step, width, values } = field;
  const shape = contours()
    .size([width, values.length / width])
    .contour(values, least);
  // A value is the middle of its cell, and half a cell from where the grid of contours begins.
  return shape.coordinates
    .flat()
    .map((ring) => ring.map(([x, y]) => [west + (x! - 0.5) * step, north - (y! - 0.5) * step]));
}

/**
 * How steeply land rises away from the upper left, where the light comes from: above nothing it is
 * lit, below it lies in the shade. One is the mean steepness of the grid, so that hills of a coarse
 * grid, which are flat on it, are modelled as mountains of a fine one are. Water lies level.
 */
export function light(heights: Field): Field {
  const { north, step, width, values } = heights;
  const slopes = softened(heights).values.map((_, i, soft) => {
    if (values[i]! <= 0) return 0;
    const x = i % width;
    const y = Math.floor(i / width);
    const at = (dx: number, dy: number) => {
      const column = Math.min(width - 1, Math.max(0, x + dx));
      const row = Math.min(values.length / width - 1, Math.max(0, y + dy));
      return soft[row * width + column]!;
    };
    const narrowing = Math.cos(((north - y * step) * Math.PI) / 180);
    return (at(1, 0) - at(-1, 0)) / narrowing + at(0, 1) - at(0, -1);
  });
  const mean = Math.sqrt(slopes.reduce((sum, one) => sum + one * one, 0) / slopes.length) || 1;
  return { ...heights, values: slopes.map((one) => one / mean) };
}

/** Each value mixed with its neighbours, once along and once across: single cells make no facets. */
function softened(field: Field): Field {
  const { width } = field;
  const mixed = (values: readonly number[], stride: number, inRow: boolean) =>
    values.map((one, i) => {
      const edge = (by: number) => inRow && Math.floor((i + by) / width) !== Math.floor(i / width);
      const near = (by: number) => (edge(by) ? one : (values[i + by] ?? one));
      return (near(-stride) + 2 * one + near(stride)) / 4;
    });
  return { ...field, values: mixed(mixed(field.values, 1, true), width, false) };
}
