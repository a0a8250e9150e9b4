import type { GeoProjection } from "d3-geo";
import { curved, projected } from "../../engine/maps/routes";
import type { SceneContext } from "../../engine/scene/context";
import { round } from "../../engine/svg/mark";
import { SECOND_LINE } from "../../story/second-line";

type Point = [x: number, y: number];

/** A leg as drawn: its points on the map, and the signs of what it is. */
export interface Line {
  id: string;
  /** The link; the road through Iran that is being built; the way that buses went. */
  kind: "link" | "road" | "bus";
  status: "done" | "under-way" | "missing";
  /** Its dashes: stripes as dense as the share built, or short ones where it has but begun; cut where buses crossed. */
  dash: string;
  /** Whether it has begun and no source says how much is built. */
  begun: boolean;
  /** Where it ends at the gap: -1 at its first point, 1 at its last, 0 at neither. */
  end: number;
  points: Point[];
}

const LEGS = [...SECOND_LINE, "aras-road", "bus-east", "bus-iran", "bus-west"];

/** The works that stop at the gap, at their first point or their last. */
const ENDS: Readonly<Record<string, number>> = { "link-horadiz-border": 1, "link-ordubad": -1 };

/** From stripe to stripe where a railway is in part built: as fine as to be one tone. */
const STRIPES = 3.4;
/** Dashes of rails that have begun, and of a road that is under construction. */
const DASHES = { link: "8 5", road: "11 6", bus: "none" };

/** How long the cuts are in a road where buses no longer cross a border. */
const CUT = 12;

/** How far from its first point and its last a leg is drawn, in picture units from near, so that ends do not lie on another. */
const TRIMMED: Readonly<Record<string, [start: number, end: number]>> = {
  "link-syunik": [13, 12],
  "aras-road": [28, 0],
};

/**
 * Legs as drawn on a map; `unit` is how many of its units a unit of the picture is from near, and
 * `far` how far from each end of its way through Iran the bus is cut.
 */
export function lines(
  { data }: SceneContext,
  projection: GeoProjection,
  unit: number,
  far: Point,
): Line[] {
  return data.legs.rows
    .filter(({ id }) => LEGS.includes(id))
    .map((leg) => {
      const { id, mode, status, built } = leg;
      const [start, end] = TRIMMED[id] ?? [0, 0];
      const whole = curved(projected(data, leg, projection, 60), 2);
      const points = cutBy(cutBy(whole, start * unit).reverse(), end * unit).reverse();
      const road = status === "done" ? "bus" : "road";
      const kind = mode === "road" ? road : "link";
      const laid = status === "done" || status === "missing" ? status : "under-way";
      const share = built ? data.value(built) / 100 : null;
      const striped = kind === "link" && share !== null;
      const dash = striped
        ? `${round(STRIPES * share, 2)} ${round(STRIPES * (1 - share), 2)}`
        : id === "bus-iran"
          ? cuts(points, far)
          : DASHES[kind];
      const begun = laid === "under-way" && !striped;
      return { id, kind, status: laid, dash, begun, end: ENDS[id] ?? 0, points };
    });
}

/** A line without so much of its beginning. */
export function cutBy(points: readonly Point[], far: number): Point[] {
  const [x, y] = points[0]!;
  const away = ([px, py]: Point) => Math.hypot(px - x, py - y);
  const i = far ? points.findIndex((at) => away(at) >= far) : 0;
  if (!i) return [...points];
  const [a, b] = [points[i - 1]!, points[i]!];
  const part = (far - away(a)) / (away(b) - away(a));
  const start = [0, 1].map((axis) => round(a[axis]! + (b[axis]! - a[axis]!) * part, 2));
  return [start as Point, ...points.slice(i)];
}

/** Dashes of a way that is cut where it halts, from both ends. */
function cuts(points: readonly Point[], far: Point): string {
  const long = (way: readonly Point[]) =>
    way.slice(1).reduce((sum, [x, y], i) => sum + Math.hypot(x - way[i]![0], y - way[i]![1]), 0);
  const [start, end] = [points, [...points].reverse()].map(
    (way, i) => long(way) - long(cutBy(way, far[i]!)),
  ) as [number, number];
  const dashes = [start - CUT / 2, CUT, long(points) - start - end - CUT, CUT, end];
  return dashes.map((dash) => round(dash)).join(" ");
}
