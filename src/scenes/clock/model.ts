import { geoDistance } from "d3-geo";
import type { SceneContext } from "../../engine/scene/context";
import { leading } from "../../engine/scene/layout";
import { round } from "../../engine/svg/mark";
import { margin } from "../../engine/svg/stage";

/** One claim: a wedge from where its clock starts to where it stops, between two numbers of days. */
interface Journey {
  id: string;
  way: "route" | "north";
  from: number;
  to: number;
  low: number;
  high: number;
  amount: string;
  words: string[];
  /** Where its words stand: right of its middle, left of its end, or right of its end. */
  spot: "middle" | "left" | "right";
}

export interface Model {
  left: number;
  right: number;
  top: number;
  base: number;
  leading: number;
  days: { x: number; label: string }[];
  stations: { id: string; name: string; y: number }[];
  journeys: Journey[];
}

/** The stops whose distances make the scale, by which way, in the order of travel. */
const WAYS = {
  route: ["xian", "altynkol", "aktau", "baku", "poti", "constanta"],
  north: ["xian", "dostyk", "yekaterinburg", "moscow", "malaszewicze"],
} as const;
/** Which of them are named. */
const NAMED = ["xian", "altynkol", "baku", "poti", "constanta"];
const CLAIMS = [
  ["time-altynkol-constanta", "route", "left"],
  ["time-xian-constanta", "route", "middle"],
  ["time-xian-malaszewicze", "north", "right"],
] as const;
const LAST_DAY = 36;

/** Places stations by distance and claims by their days. */
export function model(context: SceneContext): Model {
  const { frame, number, place } = context;
  const wide = frame.name === "wide";
  const left = margin[frame.name] + (wide ? 96 : 66);
  const right = frame.width - margin[frame.name];
  const top = frame.plot.y + (wide ? 34 : 16);
  const base = frame.height - (wide ? 44 : 24);
  const along = { route: distances(context, "route"), north: distances(context, "north") };
  const most = Math.max(...along.route.values(), ...along.north.values());
  const at = (way: Journey["way"], id: string) =>
    round(top + ((base - top) * along[way].get(id)!) / most);
  const day = (days: number) => round(left + ((right - left) * days) / LAST_DAY);
  return {
    left,
    right,
    top,
    base,
    leading: leading(frame),
    days: [0, 5, 10, 15, 20, 25, 30, 35].map((days) => ({ x: day(days), label: number(days) })),
    stations: NAMED.map((id) => ({ id, name: place(id), y: at("route", id) })),
    journeys: CLAIMS.map(([id, way, spot]) => {
      const { from, to, value, value_to = value } = row(context, id);
      return {
        ...{ id, way, spot },
        from: at(way, from!),
        to: at(way, to!),
        low: day(value),
        high: day(value_to),
        amount: context.print(id, "short1"),
        words: context.lines(`journeys.${id}`, { measure: wide ? 230 : 110 }),
      };
    }),
  };
}

const row = ({ data }: SceneContext, id: string) => data.times.rows.find((one) => one.id === id)!;

/** How far each stop is from the first, in radians of the globe, from stop to stop as the crow flies. */
function distances({ data }: SceneContext, way: keyof typeof WAYS): Map<string, number> {
  const far = new Map<string, number>();
  let sum = 0;
  let before: [number, number] | undefined;
  for (const id of WAYS[way]) {
    const { lon, lat } = data.place(id);
    if (before) sum += geoDistance(before, [lon, lat]);
    far.set(id, sum);
    before = [lon, lat];
  }
  return far;
}
