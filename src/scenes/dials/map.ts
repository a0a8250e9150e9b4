import { fit, regional, type Box } from "../../engine/maps/projections";
import { curved, projected, sampled } from "../../engine/maps/routes";
import type { SceneContext } from "../../engine/scene/context";
import type { Frame } from "../../engine/scene/scene";
import { round } from "../../engine/svg/mark";
import { loupe, type Loupe } from "./loupe";

type Point = [x: number, y: number];

/** A leg of the way on the map. */
interface Leg {
  id: string;
  look: string;
  /** In picture units: as wide as what it can carry where that is known. */
  thick: number;
  /** As shares of the width of the way. */
  dash: [on: number, off: number] | null;
  points: Point[];
}

/** A word planted at a place, and what it stands for. */
interface Flag {
  key: string;
  /** The place, and where the words begin. */
  at: Point;
  x: number;
  y: number;
  /** On which side of its pole the words stand, as a class: none for the right. */
  side: "" | " end";
  /** Red where the way is narrow. */
  look: "over-land" | "planted";
  word: string;
  lines: string[];
}

export interface Verdict {
  box: Box;
  legs: Leg[];
  dots: Point[];
  /** The gap, which is too small to be seen by itself. */
  loupe: Loupe;
  names: { key: string; x: number; y: number; look: string; words: string }[];
  flags: Flag[];
}

/** The corners of what the map holds, in degrees: from Divriği to Altynkol. */
const HELD: Point[] = [
  [37.2, 38.6],
  [81, 44.2],
  [60, 47.8],
];

/** The map of a frame, in units of its box: the way lies across its middle. */
export function projectionOf({ name, plot: { width, height } }: Frame) {
  const wide = name === "wide";
  const room = { x: 14, y: height * 0.3, width: width - 28, height: height * (wide ? 0.5 : 0.46) };
  const projection = fit(regional(59), HELD, room);
  return projection.clipExtent([
    [-8, -8],
    [width + 8, height + 8],
  ]);
}

/** The legs of the journey, and of the link. */
const LEGS = [
  "kazakh-rails",
  "caspian",
  "baku-tbilisi",
  "tbilisi-kars",
  "link-baku-horadiz",
  "link-horadiz-border",
  "link-syunik",
  "link-ordubad",
  "link-nakhchivan",
  "link-kars",
];

/** Where Armenia’s part of the link is. */
const GAP: Point = [46.29, 38.95];

/** The flags of what is not under the loupe: what they stand at, then where their words begin, from the place, and their side. */
const FLAGS: Record<
  "wide" | "narrow",
  [key: string, at: string | Point, by: Point, Flag["side"]][]
> = {
  wide: [
    ["works", "saksaulskiy", [0, -168], ""],
    ["falls", [50.6, 42.2], [0, -196], " end"],
    ["narrow", [38.9, 39.55], [0, -114], ""],
  ],
  narrow: [
    ["works", "saksaulskiy", [10, -66], ""],
    ["falls", [50.6, 42.2], [0, -110], " end"],
    ["narrow", [38.9, 39.6], [0, -58], ""],
  ],
};

/** Names on the map, from a place or a point in degrees. */
const NAMES: [key: string, at: string | Point, wide: Point, narrow: Point, look: string][] = [
  ["altynkol", "altynkol", [8, -16], [6, -9], "place end"],
  ["aktau", "aktau", [12, 18], [6, 13], "place"],
  ["kars", "kars", [-6, -14], [-2, -8], "place end"],
  ["divrigi", "divrigi", [-4, 28], [-4, 17], "place"],
  ["georgia", [43.2, 42.1], [46, -8], [14, 3], "note map strong"],
  ["turkiye", [39, 37.2], [30, 26], [16, 26], "country middle"],
  ["china", [80.2, 41.2], [0, 40], [-4, 12], "country end"],
  ["russia", [66, 55.2], [0, 0], [-66, 6], "country middle"],
  ["iran", [51.2, 35.6], [0, 20], [-24, 22], "country middle"],
];

/** Legs whose yearly tonnes are known. */
const KNOWN: Readonly<Record<string, string>> = {
  "baku-tbilisi": "btk-capacity-5",
  "tbilisi-kars": "btk-capacity-5",
  beyond: "kars-divrigi-capacity",
};

/** How wide a leg is drawn: one without a figure thinner than any with one. */
function thick({ data, frame }: SceneContext, id: string): number {
  const wide = frame.name === "wide";
  const row = KNOWN[id];
  return round(row ? data.value(row) * (wide ? 3.2 : 2.2) : wide ? 1.8 : 1.4);
}

/** At sea and where works only have begun a line is dashed, where nothing lies it is dotted. */
function dashOf(mode: string, status: string): Leg["dash"] {
  if (mode === "sea") return [4, 3];
  if (status === "under-way") return [3, 2.4];
  return status === "missing" ? [0, 2] : null;
}

/** The way on its land: what works, falls and is narrow at flags, and what is missing under a loupe. */
export function verdict(context: SceneContext): Verdict {
  const { frame, data, place, say, lines } = context;
  const projection = projectionOf(frame);
  const spot = (at: string | Point): Point => {
    const [x, y] = projection(
      typeof at === "string" ? [data.place(at).lon, data.place(at).lat] : at,
    )!;
    return [round(x), round(y)];
  };
  const beyond = sampled(
    ["kars", "erzurum", "divrigi"].map((id): Point => [data.place(id).lon, data.place(id).lat]),
    60,
  ).map(spot);
  const legs = data.legs.rows
    .filter(({ id }) => LEGS.includes(id))
    .map((leg): Leg => {
      const { id, mode, status } = leg;
      return {
        id,
        look: KNOWN[id] ? "leg roomy" : status === "missing" ? "leg" : "leg unmeasured",
        thick: thick(context, id),
        dash: dashOf(mode, status),
        points: curved(projected(data, leg, projection, mode === "sea" ? 250 : 120)),
      };
    });
  return {
    box: frame.plot,
    legs: [
      ...legs,
      { id: "beyond", look: "leg", thick: thick(context, "beyond"), dash: null, points: beyond },
    ],
    dots: ["altynkol", "aktau", "kars", "divrigi"].map(spot),
    loupe: loupe(context, spot(GAP)),
    names: NAMES.map(([key, at, far, near, look]) => {
      const [x, y] = spot(at);
      const [dx, dy] = frame.name === "wide" ? far : near;
      const words =
        key === at ? place(key) : say(`lands.${key}${key === "georgia" ? `.${frame.name}` : ""}`);
      return { key, x: x + dx, y: y + dy, look, words };
    }),
    flags: FLAGS[frame.name].map(([key, at, [dx, dy], side]) => {
      const [x, y] = spot(at);
      return {
        key,
        at: [x, y],
        x: x + dx,
        y: y + dy,
        side,
        look: key === "narrow" ? "over-land" : "planted",
        word: say(`flags.${key}`),
        lines: lines(`flags.${key}.${frame.name}`, { measure: frame.name === "wide" ? 250 : 124 }),
      };
    }),
  };
}
