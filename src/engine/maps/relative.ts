import type { Position } from "geojson";

/**
 * Points as a relative path, which compresses to about half of an absolute one. Rounding is
 * done on the absolute points, so that errors do not add up.
 */
export function relative(points: readonly Position[], scale = 1, digits = 1): string {
  const unit = 10 ** digits;
  let [x0, y0] = [0, 0];
  let path = "";
  for (const point of points) {
    const x = Math.round(point[0]! * scale * unit);
    const y = Math.round(point[1]! * scale * unit);
    const [dx, dy] = [(x - x0) / unit, (y - y0) / unit];
    if (path && dx === 0 && dy === 0) continue;
    path += path
      ? `${path.includes("l") ? (dx < 0 ? "" : " ") : "l"}${dx}${dy < 0 ? "" : ","}${dy}`
      : `M${dx},${dy}`;
    [x0, y0] = [x, y];
  }
  return path;
}

/**
 * A closed ring as a curve that is led by its corners and turns no corner itself (a quadratic
 * spline): ground that is enlarged must not show the sides of polygons. It takes no more room than
 * the polygon. Corners lie on even numbers, so that the middles between them are whole; a corner
 * named twice stays one.
 */
export function smooth(ring: readonly Position[], scale = 1): string {
  const corners = ring.map((point) => point.map((one) => 2 * Math.round((one * scale) / 2)));
  const middle = (i: number): Position => {
    const [a, b] = [corners.at(i - 1)!, corners[i % corners.length]!];
    return [(a[0]! + b[0]!) / 2, (a[1]! + b[1]!) / 2];
  };
  const write = (x: number, y: number, first: boolean) =>
    `${first || x < 0 ? "" : " "}${x}${y < 0 ? "" : ","}${y}`;
  let [x0, y0] = middle(0) as [number, number];
  let path = `M${x0},${y0}q${write(corners[0]![0]! - x0, corners[0]![1]! - y0, true)}`;
  for (let i = 1; i <= corners.length; i++) {
    const [x, y] = middle(i) as [number, number];
    path += `${i === 2 ? "t" : ""}${write(x - x0, y - y0, i === 2)}`;
    [x0, y0] = [x, y];
  }
  return `${path}z`;
}
