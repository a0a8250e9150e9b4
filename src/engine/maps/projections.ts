import { geoConicEqualArea, type GeoProjection } from "d3-geo";

/** A part of the picture, in its units: where a map may draw. */
export interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** Eurasia from the Atlantic's edge to the Pacific's: an Albers map whose parallels suit 25–55° north. */
export const eurasia = (): GeoProjection =>
  geoConicEqualArea().parallels([28, 50]).rotate([-64, 0]);

/** The Caspian and the lands around it, upright at a meridian: Albers for 36–46° north. */
export const regional = (meridian: number): GeoProjection =>
  geoConicEqualArea().parallels([37, 45]).rotate([-meridian, 0]);

/**
 * Fits a projection so that all of `points` (degrees) lie in a box, as large as it goes, and
 * clips what lies more than `margin` outside the box.
 */
export function fit(
  projection: GeoProjection,
  points: [lon: number, lat: number][],
  box: Box,
  margin = 8,
): GeoProjection {
  const { x, y, width, height } = box;
  const corners = (by: number): [[number, number], [number, number]] => [
    [x - by, y - by],
    [x + width + by, y + height + by],
  ];
  projection.clipExtent(null).fitExtent(corners(0), { type: "MultiPoint", coordinates: points });
  return projection.clipExtent(corners(margin));
}
