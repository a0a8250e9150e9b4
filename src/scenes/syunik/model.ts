import { geoDistance } from "d3-geo";
import { fit, regional, type Box } from "../../engine/maps/projections";
import { KM } from "../../engine/maps/world";
import type { SceneContext } from "../../engine/scene/context";
import { leading } from "../../engine/scene/layout";
import type { Frame } from "../../engine/scene/scene";
import { holding, type Camera } from "../../engine/svg/camera";
import { round } from "../../engine/svg/mark";
import { cutBy, lines, type Line } from "./legs";
import { strokes, type Halt, type Stroke } from "./strokes";
import { titles, type At, type Part } from "./titles";

type Point = [x: number, y: number];

interface Title {
  id: string;
  part: Part;
  class: string;
  /** A point of the map, and from there to the words in picture units. */
  at: Point;
  dx: number;
  dy: number;
  lines: string[];
}

export interface Model {
  box: Box;
  cameras: Camera[];
  /** How finely the ground of each camera is written: coordinates to a unit of the map. */
  units: number[];
  leading: number;
  lines: Line[];
  /** Places, each with the parts in which it is named. */
  dots: { id: string; at: Point; parts: Part[] }[];
  titles: Title[];
  strokes: Stroke[];
  /** Units of the map to a kilometre, and how many kilometres each part shows as a scale. */
  km: number;
  scales: { part: Part; km: number; words: string }[];
}

/** What each camera must hold, in degrees: opposite corners. */
const held: [Point, Point][] = [
  [
    [43.85, 40.8],
    [50.15, 37.9],
  ],
  [
    [44.02, 39.92],
    [47.5, 38.5],
  ],
  [
    [45.98, 39.13],
    [46.64, 38.75],
  ],
];

/** Kilometres of the scale of a part. */
const SCALES: [Part, number][] = [
  ["east", 50],
  ["gap", 5],
];

/** The projection of a frame, in units of its map box. */
export function projectionOf(frame: Frame) {
  const { width, height } = frame.plot;
  const [[west, north], [east, south]] = held[0]!;
  const corners: Point[] = [
    [west, north],
    [east, north],
    [west, south],
    [east, south],
  ];
  return fit(regional(46.6), corners, { x: 0, y: 0, width, height });
}

/** Places legs, towns and words on one map of both sides of the Aras, and three cameras over it. */
export function model(context: SceneContext): Model {
  const { frame, data } = context;
  const projection = projectionOf(frame);
  const spot = (at: At): Point => {
    const place = typeof at === "string" ? data.place(at) : undefined;
    const [x, y] = projection(place ? [place.lon, place.lat] : (at as Point))!;
    return [round(x, 2), round(y, 2)];
  };
  const { width, height } = frame.plot;
  const cameras = held.map((corners, i) =>
    i
      ? holding(corners.map(spot), 0, { width, height, padding: 0 })
      : { x: width / 2, y: height / 2, scale: 1, turn: 0 },
  );
  const far: Point = frame.name === "wide" ? [38, 11] : [15.5, 9];
  const legs = lines(context, projection, 1 / cameras.at(-1)!.scale, far);
  return {
    box: frame.plot,
    cameras,
    units: [4, 20],
    leading: leading(frame),
    lines: legs,
    dots: dots(frame, spot),
    titles: words(context, spot),
    strokes: strokes(spot, frame.name, halts(legs, far)),
    km: kilometre(spot),
    scales: SCALES.map(([part, km]) => ({
      part,
      km,
      words: context.say("notes.scale", { km }),
    })),
  };
}

/** Where the bus entered Iran and where it left it, at the river: so far from the ends of its way there. */
function halts(all: readonly Line[], far: Point): Halt[] {
  const { points } = all.find(({ id }) => id === "bus-iran")!;
  return [points, [...points].reverse()].map((way, end): Halt => {
    const [[ax, ay], [bx, by]] = cutBy(way, far[end]!) as [Point, Point];
    const long = Math.hypot(bx - ax, by - ay);
    return [
      [ax, ay],
      [(bx - ax) / long, (by - ay) / long],
    ];
  });
}

/** How long a kilometre is at the gap, in units of the map. */
function kilometre(spot: (at: At) => Point): number {
  const ends: [Point, Point] = [
    [46, 38.9],
    [46.6, 38.9],
  ];
  const [a, b] = ends.map(spot) as [Point, Point];
  return Math.hypot(a[0] - b[0], a[1] - b[1]) / (geoDistance(...ends) * KM);
}

/** Where a bar stands in place of a dot. */
const BARRED = "agbend";

/** A dot for each place that is named in some state. */
function dots({ name }: Frame, spot: (at: At) => Point): Model["dots"] {
  const named = titles[name].filter(([key, , at]) => key === "place" && at !== BARRED);
  const ids = [...new Set(named.map(([, , at]) => String(at)))];
  return ids.map((id) => ({
    id,
    at: spot(id),
    parts: named.filter(([, , at]) => at === id).map(([, part]) => part),
  }));
}

/** Names of lands and towns, and what is said of each part, where they stand. */
const words = (
  { frame, place, say, lines: broken }: SceneContext,
  spot: (at: At) => Point,
): Title[] =>
  titles[frame.name].map(([key, part, at, dx, dy, look, measure]) => {
    const short = key.startsWith("notes.") && frame.name === "narrow" ? "-short" : "";
    const said = () => {
      if (key === "place") return [place(String(at))];
      return measure ? broken(`${key}${short}`, { measure, look }) : [say(`${key}${short}`)];
    };
    const id = `${part}-${key === "place" ? String(at) : key.replace(".", "-") + (typeof at === "string" ? `-${at}` : "")}`;
    return { id, part, class: look, at: spot(at), dx, dy, lines: said() };
  });
