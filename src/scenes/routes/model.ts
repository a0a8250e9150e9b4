import type { GeoProjection } from "d3-geo";
import { eurasia, fit, type Box } from "../../engine/maps/projections";
import type { SceneContext } from "../../engine/scene/context";
import { leading } from "../../engine/scene/layout";
import type { Frame } from "../../engine/scene/scene";
import { holding, type Camera } from "../../engine/svg/camera";
import { round } from "../../engine/svg/mark";
import { ARMENIA_EAST, fewer, lines, THICK, type Fewer, type Line } from "./course";
import { locator, type Locator } from "./locator";
import { titles, type Title } from "./titles";

type Point = [x: number, y: number];
type Degrees = [lon: number, lat: number];
/** Words on the map, at points of it. */
interface Words extends Pick<Title, "group" | "class" | "leader" | "dx" | "dy"> {
  id: string;
  x: number;
  y: number;
  lines: string[];
}

export interface Model {
  box: Box;
  cameras: Camera[];
  /** How finely the grounds are written: coordinates to a unit of the map. */
  units: { world: number; detail: number };
  lines: Line[];
  fewer: Fewer;
  /** How wide a way is drawn. */
  thick: number;
  /** How many legs of the middle way light up one after another. */
  turns: number;
  /** How many ways there are from end to end. */
  ways: number;
  titles: Words[];
  /** Where a border of the northern way was closed, and from there to an end of a bar across it. */
  closed: { x: number; y: number; dx: number; dy: number };
  /** The two ends of the gap. */
  gap: [Point, Point];
  dots: { id: string; group: Title["group"]; x: number; y: number }[];
  /** The small map beside the gap. */
  locator: Locator;
  leading: number;
}

/** What each camera must hold, in degrees. The first: the three railways from Vienna to Xi’an, and both lands that one avoids. */
const whole: Record<Frame["name"], Degrees[]> = {
  wide: [
    [7, 48.6],
    [113.5, 33.5],
    [60, 68],
    [56, 27.5],
  ],
  narrow: [
    [11.5, 48],
    [114.2, 33.5],
    [60, 67],
    [56, 27.5],
  ],
};
const north: Record<Frame["name"], Degrees[]> = {
  wide: [
    [13.8, 52.2],
    [87.4, 46],
    [56, 58.6],
    [52, 34.4],
  ],
  narrow: [
    [16, 52.2],
    [88.6, 46],
    [56, 58.6],
    [52, 34.4],
  ],
};
const middle: Record<Frame["name"], Degrees[]> = {
  wide: [
    [40.4, 41],
    [81, 44],
  ],
  narrow: [
    [39.6, 41],
    [82, 44],
  ],
};
const close: Record<Frame["name"], Degrees[]> = {
  wide: [
    [45.02, 39.55],
    [47.62, 38.75],
  ],
  narrow: [
    [45.2, 39.5],
    [47.55, 38.75],
  ],
};

/** The projection of a frame, in units of its map box. */
export function projectionOf(frame: Frame): GeoProjection {
  const { width, height } = frame.plot;
  return fit(eurasia(), whole[frame.name], { x: 0, y: 0, width, height });
}

/** Places the legs, the names and the four cameras: all of the way, the north, the middle, the gap. */
export function model(context: SceneContext): Model {
  const { frame, data } = context;
  const projection = projectionOf(frame);
  const spot = (at: Degrees): Point => {
    const [x, y] = projection(at)!;
    return [round(x, 2), round(y, 2)];
  };
  const place = (id: string): Point => spot([data.place(id).lon, data.place(id).lat]);
  const drawn = lines(context, projection);
  const pale = fewer(context, projection, drawn);
  const gap = data.legs.rows.find(({ id }) => id === "link-syunik")!;
  const all = titles[frame.name];
  const views = cameras(frame, spot);
  return {
    box: frame.plot,
    units: { world: 4, detail: 20 },
    cameras: views,
    locator: locator(context, views.at(-1)!, projection),
    lines: drawn,
    fewer: pale,
    thick: THICK[frame.name],
    turns: drawn.filter(({ turn }) => turn >= 0).length,
    ways: new Set(drawn.map(({ way }) => way).filter((way) => way !== "shared" && way !== "link"))
      .size,
    titles: all.map((one) =>
      words(context, one, typeof one.at === "string" ? place(one.at) : spot(one.at)),
    ),
    dots: all.flatMap(({ at, group, key, class: look }) => {
      if (!look.split(" ").includes("place")) return [];
      const [x, y] = typeof at === "string" ? place(at) : spot(at);
      return [{ id: key ?? String(at), group, x, y }];
    }),
    closed: closed(pale),
    gap: [spot(ARMENIA_EAST), place(gap.to)],
    leading: leading(frame),
  };
}

/** A bar across the end of a band, a little longer than the band is wide. */
function closed({ points, width }: Fewer): Model["closed"] {
  const [[ax, ay], [bx, by]] = points.slice(-2) as [Point, Point];
  const half = (width / 2 + 3) / Math.hypot(bx - ax, by - ay);
  return { x: bx, y: by, dx: round((ay - by) * half), dy: round((bx - ax) * half) };
}

function cameras(frame: Frame, spot: (at: Degrees) => Point): Camera[] {
  const { width, height } = frame.plot;
  const wide = frame.name === "wide";
  const camera = (points: Degrees[], turn: number, padding: number) =>
    holding(points.map(spot), turn, { width, height, padding });
  return [
    { x: width / 2, y: height / 2, scale: 1, turn: 0 },
    camera(north[frame.name], -2, 0),
    // North is up where the camera looks: the projection leans it by up to twelve degrees.
    camera(middle[frame.name], -4, wide ? 16 : 0),
    camera(close[frame.name], -12, wide ? 44 : 16),
  ];
}

function words({ say, lines, place }: SceneContext, title: Title, [x, y]: Point): Words {
  const { key, at, group, dx, dy, class: look, leader, measure } = title;
  const broken = () => {
    if (!key) return [place(String(at))];
    return measure ? lines(key, { measure, look }) : [say(key)];
  };
  const id = `${group}-${key ?? String(at)}`;
  return { id, group, class: look, leader, x, y, dx, dy, lines: broken() };
}
