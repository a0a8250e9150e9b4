import { mapPaths } from "../../engine/maps/paths";
import { fit, regional } from "../../engine/maps/projections";
import { waypoints } from "../../engine/maps/routes";
import type { SceneContext } from "../../engine/scene/context";
import { round, type Point } from "../../engine/svg/mark";
import { countries } from "../../story/countries";
import type { INSIDE } from "./order";

/** What a side wants, on a small map of Armenia and western Azerbaijan. */
export interface Stake {
  at: Point;
  size: Point;
  /** The land, which never changes, and on it what is wanted. */
  land: Shape[];
  shapes: Shape[];
  /** Where Nakhchivan lies on it. */
  exclave: Point;
}

interface Shape {
  key: string;
  d: string;
  look: string;
  dash?: string;
}

/** What a map must hold, in degrees. */
const HELD: [lon: number, lat: number][] = [
  [44.35, 38.6],
  [46.9, 40.3],
];

/** How wide dots of the gap are, and how far apart. */
const DOTS = 4;

/**
 * The same ground for each: a land way over Armenia to Nakhchivan, as a dashed line; the borders of
 * Armenia that are shut; and the piece of the link that is to be built, as a row of dots.
 */
export function stakes(
  { frame, data }: SceneContext,
  size: Stake["size"],
): Record<(typeof INSIDE)[number], Stake> {
  const [width, height] = size;
  const projection = fit(regional(46), HELD, { x: 0, y: 0, width, height }, 0);
  const wide = frame.name === "wide";
  const map = mapPaths(projection, {
    source: "10m",
    detail: wide ? 6 : 3,
    countries,
    near: ["AZE"],
    subject: ["ARM"],
    rivers: [
      ["ARM", "TUR"],
      ["ARM", "AZE"],
    ],
  });
  const path = (points: readonly (readonly number[])[]) =>
    `M${points.map(([x, y]) => `${round(x!)},${round(y!)}`).join("L")}`;
  const leg = data.legs.rows.find(({ id }) => id === "link-syunik")!;
  const gap = waypoints(data, leg).map((one) => projection(one)!);
  const ground = (own: string) => [
    { key: "ground", d: `M0,0H${width}V${height}H0Z`, look: "land" },
    { key: "azerbaijan", d: map.near, look: own === "AZE" ? "near stake-own" : "near" },
    { key: "armenia", d: map.subject, look: own === "ARM" ? "near stake-own" : "near" },
    { key: "borders", d: map.borders, look: "borders" },
  ];
  const { lon: east, lat: north } = data.place("nakhchivan");
  const [ex, ey] = projection([east, north])!;
  const stake = (own: string, shapes: Stake["shapes"]): Stake => ({
    at: [0, 0],
    size,
    land: ground(own),
    exclave: [round(ex), round(ey)],
    shapes,
  });
  const [from, to] = [gap[0]!, gap.at(-1)!];
  const apart = round(Math.hypot(from[0] - to[0], from[1] - to[1]) / (DOTS - 1), 2);
  return {
    "pos-azerbaijan-aliyev": stake("AZE", [
      { key: "land-way", d: path(gap), look: "land-way", dash: wide ? "5 4" : "3 2" },
    ]),
    "pos-armenia-pashinyan": stake("ARM", [{ key: "shut", d: map.river, look: "stake-shut" }]),
    "pos-usa-rubio": stake("", [
      { key: "gap", d: path([from, to]), look: "stake-gap", dash: `0 ${apart}` },
    ]),
  };
}
