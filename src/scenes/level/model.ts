import type { SceneContext } from "../../engine/scene/context";
import type { Mark } from "../../engine/svg/mark";
import { basins } from "./draw-basins";
import { forecast } from "./draw-forecast";
import { hulls } from "./draw-hulls";
import { before, bed, fall, gone, sea } from "./draw-wall";
import { measures } from "./measures";

/** Nothing moves: all is marks, so that none of its code goes to the browser. */
export interface Model {
  fell: Mark[];
  next: Mark[];
  hulls: Mark[];
  basins: Mark[];
  /** The rows of each part, and the year of the estimates. */
  rows: Record<"marks" | "next" | "hulls" | "basins", string[]>;
  year: string;
}

/** The marks on the wall, the forecast, the ships and the basin: each to a scale of its own. */
export function model(context: SceneContext): Model {
  const all = measures(context);
  const { shore, wall, next, tankers } = all;
  const ids = (some: readonly { id: string }[]) => some.map(({ id }) => id);
  return {
    fell: [...gone(all), sea(all), ...bed(all), ...before(shore, all), ...fall(all)],
    next: forecast(all),
    hulls: hulls(all),
    basins: basins(all),
    rows: {
      marks: ids(wall.marks),
      next: ids(next.estimates),
      hulls: ids(tankers),
      basins: ids(all.basins),
    },
    year: next.year,
  };
}
