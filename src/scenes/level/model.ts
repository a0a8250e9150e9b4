import type { SceneContext } from "../../engine/scene/context";
import type { Mark } from "../../engine/svg/mark";
import { basins } from "./draw-basins";
import { hulls } from "./draw-hulls";
import { before, bed, fall, forecast, gone } from "./draw-wall";
import { measures } from "./measures";

/** What moves is numbers; all else is marks, so that none of its code goes to the browser. */
export interface Model {
  /** The sea: how far it goes, and its surface today and by both estimates. */
  water: { right: number; foot: number; is: number; high: number; low: number };
  shore: Mark[];
  gone: Mark[];
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
    water: {
      right: shore.right,
      foot: shore.foot,
      is: shore.is,
      high: next[0]!.y,
      low: next[1]!.y,
    },
    shore: [...bed(all), ...before(all.shore, all)],
    gone: gone(all),
    fell: fall(all),
    next: forecast(all),
    hulls: hulls(all),
    basins: basins(all),
    rows: { marks: ids(wall.marks), next: ids(next), hulls: ids(tankers), basins: ids(all.basins) },
    year: next[0]!.year,
  };
}
