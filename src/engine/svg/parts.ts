import { mark, round, type Attrs, type Mark, type Point } from "./mark";

/** A rectangle: its corner, and how far it goes from there, whichever way round. */
export type Corners = readonly [x: number, y: number, width: number, height: number];

/** A rectangle. */
export function rect(key: string, [x, y, width, height]: Corners, attrs: Attrs = {}): Mark {
  return mark("rect", key, {
    x: round(Math.min(x, x + width)),
    y: round(Math.min(y, y + height)),
    width: round(Math.abs(width)),
    height: round(Math.abs(height)),
    ...attrs,
  });
}

/** A straight line. */
export const line = (key: string, [x1, y1]: Point, [x2, y2]: Point, attrs: Attrs = {}): Mark =>
  mark("line", key, { x1: round(x1), y1: round(y1), x2: round(x2), y2: round(y2), ...attrs });

/** A line through points, as a path. */
export const polyline = (key: string, points: readonly Point[], attrs: Attrs = {}): Mark =>
  mark("path", key, {
    d: `M${points.map(([x, y]) => `${round(x)},${round(y)}`).join("L")}`,
    ...attrs,
  });

/** A dot. */
export const dot = (key: string, [x, y]: Point, r: number, attrs: Attrs = {}): Mark =>
  mark("circle", key, { cx: round(x), cy: round(y), r: round(r), ...attrs });

/** A diamond round a point, `r` from its middle to a corner: the sign of what is only said. */
export const diamond = (key: string, [x, y]: Point, r: number, attrs: Attrs = {}): Mark =>
  mark("path", key, {
    ...attrs,
    d: `M${round(x)},${round(y - r)}L${round(x + r)},${round(y)}L${round(x)},${round(y + r)}L${round(x - r)},${round(y)}Z`,
  });

/**
 * Diagonal hatching of a rectangle, as one path: the sign of a second count. Drawn, not a
 * pattern, because patterns need ids and ids collide where pictures share a page.
 */
export function hatch(
  key: string,
  [x, y, width, height]: Corners,
  gap: number,
  attrs: Attrs = {},
): Mark {
  let d = "";
  for (let c = gap; c < width + height; c += gap) {
    const x1 = Math.max(0, c - height);
    const x2 = Math.min(width, c);
    d += `M${round(x + x1)},${round(y + c - x1)}L${round(x + x2)},${round(y + c - x2)}`;
  }
  return mark("path", key, { d: d || "M0,0", ...attrs });
}
