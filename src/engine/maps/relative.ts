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
