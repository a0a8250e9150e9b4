import { fit, regional, type Box } from "../../engine/maps/projections";
import { curved, sampled } from "../../engine/maps/routes";
import type { SceneContext } from "../../engine/scene/context";
import { leading } from "../../engine/scene/layout";
import type { Frame } from "../../engine/scene/scene";
import { holding, type Camera } from "../../engine/svg/camera";
import { mix, round } from "../../engine/svg/mark";
import { strip, type Strip } from "./strip";
import { COURSES, titles, type Course, type Title } from "./titles";

type Point = [x: number, y: number];

/** A line as drawn on the map. */
interface Line extends Omit<Course, "via" | "arc"> {
  points: Point[];
}

interface Words extends Pick<Title, "group" | "look" | "dx" | "dy" | "leads"> {
  id: string;
  at: Point;
  lines: string[];
}

export interface Model {
  box: Box;
  cameras: Camera[];
  /** How finely the grounds are written: coordinates to a unit of the map. */
  units: { far: number; near: number };
  leading: number;
  thick: number;
  /** The height of the map that leaves room for the strip, as a share of the whole. */
  share: number;
  strip: Strip;
  /** Dashes by how far a line has come; the missing as dots, as on the other maps. */
  dashes: Record<Course["look"], string>;
  lines: Line[];
  dots: { id: string; at: Point; group: Title["group"] }[];
  titles: Words[];
}

/** What the cameras must hold, in degrees: from Romania to Kazakhstan, and the gap. */
const WHOLE: Point[] = [
  [27, 42],
  [54.6, 42],
  [40, 39.2],
  [40, 47.2],
];
const CLOSE: Point[] = [
  [45.75, 40.16],
  [45.75, 38.54],
];

/** How much of the height the map has over the strip. */
const SHARE = { wide: 0.46, narrow: 0.42 };

const DASHES: Model["dashes"] = {
  runs: "none",
  work: "none",
  plan: "11 7",
  missing: "0 10",
  study: "1 9",
};

/** The projection of a frame, in units of its map box. */
export function projectionOf({ plot: { width, height } }: Frame) {
  return fit(regional(41), WHOLE, { x: 0, y: 0, width, height });
}

/** The same projection, clipped to what the close camera sees. */
export function closeUp(frame: Frame) {
  const projection = projectionOf(frame);
  const corners = [
    [41.9, 40.5],
    [49.6, 38.2],
    [41.9, 38.2],
    [49.6, 40.5],
  ].map((at) => projection(at as Point)!);
  return projection.clipExtent([
    [Math.min(...corners.map(([x]) => x)), Math.min(...corners.map(([, y]) => y))],
    [Math.max(...corners.map(([x]) => x)), Math.max(...corners.map(([, y]) => y))],
  ]);
}

/** One arc between two ends, drawn towards a point between them. */
function arched(ends: readonly Point[]): Point[] {
  const [a, by, b] = [ends[0]!, ends[1]!, ends[2]!];
  return Array.from({ length: 25 }, (_, i): Point => {
    const t = i / 24;
    const along = (from: number, over: number, to: number) =>
      mix(mix(from, over, t), mix(over, to, t), t);
    return [round(along(a[0], by[0], b[0]), 2), round(along(a[1], by[1], b[1]), 2)];
  });
}

/** Places lines, towns and words on one map, and two cameras over it. */
export function model(context: SceneContext): Model {
  const { frame, data, place, lines } = context;
  const wide = frame.name === "wide";
  const { width, height } = frame.plot;
  const projection = projectionOf(frame);
  const degrees = (at: string | Point): Point =>
    typeof at === "string" ? [data.place(at).lon, data.place(at).lat] : at;
  const spot = (at: string | Point): Point => {
    const [x, y] = projection(degrees(at))!;
    return [round(x, 2), round(y, 2)];
  };
  const all = titles[frame.name];
  const share = SHARE[frame.name];
  return {
    box: frame.plot,
    cameras: [
      { x: width / 2, y: height / 2, scale: 1, turn: 0 },
      holding(CLOSE.map(spot), 0, { width, height: height * share, padding: 0 }),
    ],
    units: { far: 1, near: 20 },
    leading: leading(frame),
    thick: wide ? 9 : 6,
    share,
    strip: strip(context),
    dashes: DASHES,
    lines: COURSES.map(({ via, arc, ...line }) => ({
      ...line,
      points: arc ? arched(via.map(spot)) : curved(sampled(via.map(degrees), 60).map(spot), 2),
    })),
    dots: all.flatMap(({ at, key, group }) =>
      typeof at === "string" && !key ? [{ id: `${group}-${at}`, at: spot(at), group }] : [],
    ),
    titles: all.map(({ at, key, measure, ...title }) => ({
      ...title,
      id: `${title.group}-${key ?? String(at)}`,
      at: spot(at),
      lines: key ? lines(key, { measure: measure ?? 400 }) : [place(String(at))],
    })),
  };
}
