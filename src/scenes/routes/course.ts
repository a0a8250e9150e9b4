import type { GeoProjection } from "d3-geo";
import { curved, projected } from "../../engine/maps/routes";
import type { SceneContext } from "../../engine/scene/context";
import { round } from "../../engine/svg/mark";
import type { Data } from "../../engine/tables/data";
import { joined, nearest } from "./joined";

type Point = [x: number, y: number];
type Leg = Data["legs"]["rows"][number];

const WAYS = ["shared", "north", "middle", "south", "link"] as const;
type Way = (typeof WAYS)[number];

/** A leg as drawn: its points on the map, and the signs of its mode and status. */
export interface Line {
  id: string;
  way: Way;
  status: Leg["status"];
  /** Its dashes: long ones at sea, dots where it is missing, stripes as dense as the share built, short ones where it has begun. */
  dash: string;
  /** Whether it has begun and no source says how much is built. */
  begun: boolean;
  points: Point[];
  /** Its width where its boxes are drawn; nothing where all of them do not pass. */
  boxes: number | null;
  /** Whether it ends blunt, as a band of counted boxes does. */
  flat: boolean;
  /** The share of it that the length of the middle way counts, 0 to 1. */
  measured: number;
  /** Its turn when the middle way lights up; -1 for those of other ways. */
  turn: number;
}

const NORTH = "north-boxes-2024";

/** The legs that all boxes of a count pass, and the count. */
const counted: Partial<Record<string, string>> = {
  "north-kazakhstan": NORTH,
  "kazakh-rails": "titr-teu-2024",
  caspian: "titr-teu-2024",
  "baku-tbilisi": "titr-teu-2024",
};

/** The legs of which the length of the middle way is the sum; the last is counted to a border. */
const MEASURED = ["kazakh-rails", "caspian", "baku-tbilisi"];

/** Where the drawn line from Tbilisi to Kars meets the border of the map. */
export const TURKISH_BORDER: Point = [43.37, 41.17];

/** Where the drawn line comes into Armenia from the east, on the border of the map data. */
export const ARMENIA_EAST: Point = [46.5, 38.904];

/** Where boxes of the northern count may have left it; Brest lies at the border of Poland. */
const FEWER = ["north-kazakhstan", "north-russia", "north-belarus"];
const POLAND = "brest";

const SEA = { wide: "9 7", narrow: "5 4" } as const;

/** From stripe to stripe where a line is in part built: as fine as to be one tone, for no source says which part. */
const STRIPES = 3.4;

/** The dashes of a leg; short ones where works are under way and no source gives the share built. */
function dashes({ mode, status }: Leg, frame: keyof typeof SEA, built: number | null): string {
  if (mode === "sea") return SEA[frame];
  if (status === "missing") return "0 11";
  if (status !== "under-way") return "none";
  return built === null ? "8 5" : `${round(STRIPES * built, 2)} ${round(STRIPES * (1 - built), 2)}`;
}

/** Lines of the link are seen twenty times enlarged and keep a hundredth of a unit. */
const digits = (way: Way) => (way === "link" ? 2 : 1);

/** How wide a way is drawn, which is also the width of the boxes of the middle way. */
export const THICK = { wide: 2.8, narrow: 2 } as const;

/** How wide a box is drawn. */
const unitOf = (frame: keyof typeof THICK, data: Data) =>
  THICK[frame] / data.value("titr-teu-2024");

/** The band of the northern count where it may have fewer boxes, to the Polish border. */
export interface Fewer {
  row: string;
  points: Point[];
  width: number;
}

/** That band, as one line so that it has no seams; it begins under the band of all boxes. */
export function fewer(
  { data, frame }: SceneContext,
  projection: GeoProjection,
  drawn: readonly Line[],
): Fewer {
  const of = (id: string) => drawn.find((one) => one.id === id)!.points;
  const [before, first, last] = FEWER.map(of) as [Point[], Point[], Point[]];
  const { lon, lat } = data.place(POLAND);
  const [from, end] = before.slice(-2) as [Point, Point];
  return {
    row: NORTH,
    points: [
      from,
      end,
      ...first.filter(([x]) => x < end[0] - 1),
      ...last.slice(1, nearest(last, projection([lon, lat])!) + 1),
    ],
    width: round(unitOf(frame.name, data) * data.value(NORTH), 2),
  };
}

/** How far the full band goes on along the ways it comes from and turns to, so that its ends are square. */
const ON = 18;

/** The band of all boxes, from the border before it to the one after. */
const squared = (context: SceneContext, projection: GeoProjection, points: Point[]): Point[] => {
  const { data } = context;
  const along = (id: string, back: boolean) => {
    const leg = data.legs.rows.find((one) => one.id === id)!;
    const course = curved(projected(data, leg, projection, 120));
    const way = back ? course.reverse() : course;
    const [x, y] = way[0]!;
    return way.find(([px, py]) => Math.hypot(px - x, py - y) >= ON)!;
  };
  return [along("north-gate", true), ...points, along("north-russia", false)];
};

/** The legs of this map as drawn. */
export function lines(context: SceneContext, projection: GeoProjection): Line[] {
  const { data, frame } = context;
  const unit = unitOf(frame.name, data);
  const turns = order(data.legs.rows.filter(({ route }) => route === "middle"));
  // The middle way lies on top, so that a wide band does not hide it.
  const ordered = [...data.legs.rows].sort(
    (a, b) => Number(a.route === "middle") - Number(b.route === "middle"),
  );
  return ordered.flatMap((leg) => {
    const { id, mode, status } = leg;
    const way = WAYS.find((one) => one === leg.route);
    if (!way) return [];
    const course = projected(data, leg, projection, mode === "sea" ? 250 : 120);
    const all = curved(course, digits(way));
    // On a phone Istanbul ends the way: there is no room to name what lies beyond.
    const { lon, lat } = data.place("istanbul");
    const count = counted[id];
    const points =
      frame.name === "narrow" && leg.to === "edirne"
        ? all.slice(0, nearest(all, projection([lon, lat])!) + 1)
        : count === NORTH
          ? squared(context, projection, all)
          : way === "south"
            ? joined(context, projection, id, all)
            : status === "missing"
              ? all.slice(nearest(all, projection(ARMENIA_EAST)!))
              : all;
    const boxes = count ? round(unit * data.value(count), 2) : null;
    const flat = count === NORTH;
    const measured =
      id === "tbilisi-kars"
        ? upTo(points, projection(TURKISH_BORDER)!)
        : Number(MEASURED.includes(id));
    const turn = turns.indexOf(id);
    const dash = dashes(leg, frame.name, leg.built ? data.value(leg.built) / 100 : null);
    const begun = status === "under-way" && !leg.built;
    return [{ id, way, status, dash, begun, points, boxes, flat, measured, turn }];
  });
}

/** The share of a line that lies before its point nearest to another. */
function upTo(points: readonly Point[], at: Point): number {
  const long = (line: readonly Point[]) =>
    line
      .slice(1)
      .reduce((sum, [px, py], i) => sum + Math.hypot(px - line[i]![0], py - line[i]![1]), 0);
  return round(long(points.slice(0, nearest(points, at) + 1)) / long(points), 3);
}

/** The ids of legs from the first on: those that begin where another ends come after it. */
function order(legs: readonly Leg[]): string[] {
  const behind = (leg: Leg, others: readonly Leg[]): number => {
    const before = others.find(({ to }) => to === leg.from);
    return before
      ? 1 +
          behind(
            before,
            others.filter((one) => one !== before),
          )
      : 0;
  };
  return [...legs].sort((a, b) => behind(a, legs) - behind(b, legs)).map(({ id }) => id);
}
