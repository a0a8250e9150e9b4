import type { Box } from "../../engine/maps/projections";
import type { SceneContext } from "../../engine/scene/context";
import { leading } from "../../engine/scene/layout";
import { margin } from "../../engine/svg/stage";
import { forecast, type Forecast } from "./forecast";
import { basins, tankers, type Basin, type Hull } from "./ports";
import { shore, wall, type Shore, type Wall } from "./wall";

/** Where all of it stands, in numbers. */
export interface Measures {
  wide: boolean;
  plot: Box;
  width: number;
  /** How far drawings keep from the side. */
  edge: number;
  leading: number;
  shore: Shore;
  wall: Wall;
  next: Forecast;
  tankers: Hull[];
  basins: Basin[];
}

/** The marks on the wall, the forecast, the ships and the basin: each to a scale of its own. */
export function measures(context: SceneContext): Measures {
  const { frame } = context;
  const wide = frame.name === "wide";
  return {
    wide,
    plot: frame.plot,
    width: frame.width,
    edge: margin[frame.name],
    leading: leading(frame),
    shore: shore(context),
    wall: wall(context),
    next: forecast(context),
    tankers: tankers(context),
    basins: basins(context),
  };
}
