import { geoMercator } from "d3-geo";
import type { Box } from "../../engine/maps/projections";
import { margin } from "../../engine/svg/stage";
import type { Frame } from "../../engine/scene/scene";

/** Degrees of the strip of map above the journeys, which is also their axis. */
const degrees = { west: 20, east: 113, middle: 40.6 } as const;

/** Where the strip stands in a frame. */
export function stripOf({ name, plot, width }: Frame): Box {
  const wide = name === "wide";
  const x = margin[name];
  return { x, y: plot.y + (wide ? 8 : 4), width: width - 2 * x, height: wide ? 196 : 92 };
}

/** The strip's projection: Mercator, so that a place keeps its longitude all the way down. */
export function projectionOf(frame: Frame) {
  const { width, height } = stripOf(frame);
  const { west, east, middle } = degrees;
  return geoMercator()
    .scale(width / (((east - west) * Math.PI) / 180))
    .rotate([-(east + west) / 2, 0])
    .center([0, middle])
    .translate([width / 2, height / 2])
    .clipExtent([
      [0, 0],
      [width, height],
    ]);
}
