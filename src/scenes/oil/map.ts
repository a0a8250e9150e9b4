import { fit, regional, type Box } from "../../engine/maps/projections";
import { curved, sampled } from "../../engine/maps/routes";
import type { SceneContext } from "../../engine/scene/context";
import type { Frame } from "../../engine/scene/scene";
import { round } from "../../engine/svg/mark";
import { elbow, headed, outlined } from "./band";

type Point = [x: number, y: number];

/** A way on the map: its course, and how wide its oil is drawn. */
interface Course {
  id: string;
  side: "russia" | "baku" | "further" | "other";
  points: Point[];
  /** In picture units; nothing where it is too thin to be drawn to scale, or not counted. */
  width: number | null;
  /** The outline of a wide band, with an arrow at its end; the head of an arrow of others. */
  outline: Point[] | null;
  head: Point[];
  /** Ships do not run in a pipe: their course is dashed. */
  dash: string;
}

interface Name {
  id: string;
  x: number;
  y: number;
  look: string;
  lines: string[];
}

export interface OilMap {
  box: Box;
  /** Width of a way that is not to scale. */
  hair: number;
  /** Half the size of a place. */
  dot: number;
  courses: Course[];
  ends: Point[];
  names: Name[];
}

/** What the frame must hold, in degrees: Ceyhan, Samara, and the steppe on the way to China. */
const held: [number, number][] = [
  [32.6, 45],
  [64.5, 45],
  [50.2, 53.8],
  [37, 36.4],
];

/** The projection of a frame, in units of its map box. */
export function projectionOf({ plot: { width, height } }: Frame) {
  return fit(regional(48.5), held, { x: 0, y: 0, width, height });
}

const CHINA = "kz-route-2025-china";

/** A way through places, by ship or, where its own oil is not counted, only shown. */
const COURSES: [id: string, side: Course["side"], via: string[], how?: "ship" | "shown"][] = [
  [CHINA, "other", ["bend-china-1", "bend-china-2", "bend-china-3"]],
  [
    "kz-route-2025-cpc",
    "russia",
    ["tengiz", "atyrau", "astrakhan", "bend-cpc-1", "bend-cpc-2", "novorossiysk"],
  ],
  ["kz-route-2025-atyrau-samara", "russia", ["atyrau", "bend-samara-1", "samara"]],
  ["kz-route-2025-makhachkala", "russia", ["aktau", "sea-caspian-4", "makhachkala"], "ship"],
  ["kz-btc-2025-kmg", "baku", ["aktau", "sea-caspian-1", "sea-caspian-2", "baku"], "ship"],
  [
    "kz-btc-2025-kmg",
    "further",
    ["baku", "yevlakh", "ganja", "gardabani", "akhalkalaki", "erzurum", "sivas", "ceyhan"],
    "shown",
  ],
];

const DASHES = {
  ship: (hair: number) => `${round(hair * 4)} ${round(hair * 2.4)}`,
  // Not counted: thin dots, so that it is no wider than what feeds it.
  shown: (hair: number) => `${round(hair)} ${round(hair * 2)}`,
};

/** Names, with how far they stand from their place in the wide frame and, if they are there, in the narrow one. */
const NAMES: [at: string, key: string, look: string, wide: Point, narrow?: Point][] = [
  ["novorossiysk", "cpc-amount", "hero small as-north", [20, -74], [-46, -38]],
  ["novorossiysk", "cpc", "note map strong", [104, -90], [6, -52]],
  ["samara", "samara", "value russia-ink end", [-16, 16], [-8, 10]],
  ["makhachkala", "makhachkala", "value russia-ink end", [-14, 8], [-6, 4]],
  ["aktau", "baku", "value baku-ink", [10, 88], [6, 36]],
  ["baku", "baku-place", "place", [8, 24], [5, 14]],
  ["novorossiysk", "novorossiysk", "place", [-102, 5], [-55, 20]],
  ["ceyhan", "ceyhan", "note map", [12, 6], [7, 4]],
  ["bend-china-1", "china", "value other-ink", [8, -14], [6, -8]],
  ["atyrau", "atyrau", "place in-band end", [-7, 5], [-4, 4.5]],
  ["tengiz", "tengiz", "place", [5, 23], [4, 15]],
  ["aktau", "aktau", "place", [14, 4], [7, 4]],
];

/** Countries, at degrees. */
const COUNTRIES: [key: string, lon: number, lat: number][] = [
  ["russia", 41.5, 50.4],
  ["kazakhstan", 59.5, 49.9],
  ["turkey", 39.2, 38.5],
];

/** Seas, at degrees in the wide frame and, if it is there, in the narrow one. */
const SEAS: [key: string, wide: Point, narrow?: Point][] = [
  ["black", [35.6, 43.2]],
  ["caspian", [51.3, 38.4], [51.4, 38.5]],
];

/** Lays the ways on the map, each as wide as its tonnes times `unit`. */
export function oilMap(context: SceneContext): OilMap {
  const { frame, data } = context;
  const wide = frame.name === "wide";
  const projection = projectionOf(frame);
  const spot = (lon: number, lat: number): Point => {
    const [x, y] = projection([lon, lat])!;
    return [round(x), round(y + frame.plot.y)];
  };
  const at = (id: string) => spot(data.place(id).lon, data.place(id).lat);
  const dot = wide ? 3 : 1.8;
  const degrees = (id: string): Point => [data.place(id).lon, data.place(id).lat];
  const through = (via: string[], broad: boolean) => {
    const [first, second, ...rest] = via.map(degrees) as [Point, Point, ...Point[]];
    const start = broad ? elbow(first, second) : [first, second];
    return curved(sampled([...start, ...rest], 120).map(([lon, lat]) => spot(lon, lat)));
  };
  return {
    box: frame.plot,
    hair: wide ? 1.8 : 1.3,
    dot,
    courses: COURSES.map(([id, side, via, how]) => {
      const width = round(data.value(id) * (wide ? 0.74 : 0.4), 2);
      const broad = width > (wide ? 12 : 6);
      // That to China ends at the edge.
      const whole = through(via, broad).filter(([px]) => px < frame.width - 3);
      const drawn = how === "shown" || width < (wide ? 3 : 2) ? null : width;
      const [points, head] = headed(whole, (wide ? 9 : 6) + (drawn ?? 0), id === CHINA ? 0 : dot);
      return {
        id,
        side,
        points,
        ...(broad ? { outline: outlined(whole, width), head: [] } : { outline: null, head }),
        width: drawn,
        dash: how ? DASHES[how](wide ? 1.8 : 1.3) : "none",
      };
    }),
    ends: [
      "atyrau",
      "novorossiysk",
      "samara",
      "makhachkala",
      "baku",
      "ceyhan",
      "aktau",
      "tengiz",
    ].map(at),
    names: names(context, spot),
  };
}

/** The names of ways, ends and countries, where they stand. */
function names(
  { frame, data, lines }: SceneContext,
  spot: (lon: number, lat: number) => Point,
): Name[] {
  const wide = frame.name === "wide";
  const measure = wide ? 210 : 112;
  return [
    ...NAMES.flatMap(([id, key, look, far, near]) => {
      const by = wide ? far : near;
      if (!by) return [];
      const [x, y] = spot(data.place(id).lon, data.place(id).lat);
      const words = lines(`map.${key}`, { measure });
      return { id: key, x: x + by[0], y: y + by[1], look, lines: words };
    }),
    ...SEAS.flatMap(([key, far, near]) => {
      const by = wide ? far : near;
      if (!by) return [];
      const [x, y] = spot(...by);
      const words = lines(`seas.${key}`, { measure: wide ? 110 : 50 });
      return { id: `sea-${key}`, x, y, look: "water at-sea middle", lines: words };
    }),
    ...COUNTRIES.map(([key, lon, lat]) => {
      const [x, y] = spot(lon, lat);
      const words = lines(`countries.${key}`, { measure });
      return {
        id: `country-${key}`,
        x,
        y,
        look: key === "kazakhstan" ? "nation middle" : "country strong middle",
        lines: words,
      };
    }),
  ];
}
