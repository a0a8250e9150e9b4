import type { MapPaths } from "../maps/paths";
import type { ReliefPaths } from "../maps/relief";
import type { WaterPaths } from "../maps/waters";
import { mark, type Mark } from "../svg/mark";

/** The class of each shape of a map. */
const looks = {
  graticule: "graticule",
  land: "land",
  near: "near",
  subject: "subject",
  lakes: "sea",
  borders: "borders",
  river: "river",
} as const satisfies Record<keyof MapPaths, string>;

/** Shapes of a map as marks, in the order they are painted. */
export const ground = (paths: MapPaths, shapes: readonly (keyof MapPaths)[]): Mark[] =>
  shapes.map((shape) => mark("path", looks[shape], { class: looks[shape], d: paths[shape] }));

/**
 * Mountains as marks: to be painted on the land and under waters and borders. Heights and slopes
 * are thin tints, one on another, so that what the land is tinted with stays to be seen.
 */
export const mountains = ({ bands, lit, shade }: ReliefPaths): Mark[] => {
  const tints = (name: string, paths: readonly string[]) =>
    paths.flatMap((d, i) => (d ? [mark("path", `${name}-${i}`, { class: name, d })] : []));
  return [...tints("height", bands), ...tints("relief-shade", shade), ...tints("relief-lit", lit)];
};

/** A ground from near, in the order it is painted: land, mountains, waters, and lines between lands. */
export const landscape = (
  map: MapPaths,
  high: ReliefPaths,
  water: WaterPaths,
  between: readonly (keyof MapPaths)[] = ["borders"],
): Mark[] => [
  ...ground(map, ["land", "near"]),
  ...mountains(high),
  ...subject(map),
  ...streams(water),
  ...ground(map, between),
];

/** The country a map is about, as a tint on its mountains; nothing where it is about none. */
export const subject = (map: MapPaths): Mark[] => (map.subject ? ground(map, ["subject"]) : []);

/** Deep water as a mark: to be painted on the sea and under the land. */
export const depths = ({ deep }: WaterPaths): Mark[] =>
  deep ? [mark("path", "deep", { class: "deep", d: deep })] : [];

/** Lakes and rivers as marks: to be painted on mountains and under borders. */
export const streams = ({ pools, rivers }: WaterPaths): Mark[] => [
  ...(rivers ? [mark("path", "rivers", { class: "river", d: rivers })] : []),
  ...(pools ? [mark("path", "pools", { class: "sea", d: pools })] : []),
];
