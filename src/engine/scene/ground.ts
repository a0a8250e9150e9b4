import type { MapPaths } from "../maps/paths";
import { mark, type Mark } from "../svg/mark";

/** The class of each shape of a map. */
const looks = {
  graticule: "graticule",
  land: "land",
  near: "near",
  lakes: "sea",
  borders: "borders",
  river: "river",
} as const satisfies Record<keyof MapPaths, string>;

/** Shapes of a map as marks, in the order they are painted. */
export const ground = (paths: MapPaths, shapes: readonly (keyof MapPaths)[]): Mark[] =>
  shapes.map((shape) => mark("path", looks[shape], { class: looks[shape], d: paths[shape] }));
