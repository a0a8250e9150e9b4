import { round } from "../../engine/svg/mark";
import type { Box } from "../../engine/maps/projections";
import type { SceneContext } from "../../engine/scene/context";
import { leading } from "../../engine/scene/layout";
import { projectionOf, stripOf } from "./strip";

/** One claim: a journey cut into its days. Places are where they stand from west to east. */
interface Journey {
  id: string;
  way: "route" | "north";
  /** Where the clock starts and stops, in picture units; nothing where no one says. */
  from?: number;
  to?: number;
  days: number;
  /** The days beyond, where the source gives a range. */
  more: number;
  amount: string;
  /** How far right of the amount the words begin. */
  indent: number;
  words: string[];
}

/** A place on the strip. */
interface Spot {
  id: string;
  name: string;
  x: number;
  y: number;
  anchor: "start" | "middle" | "end";
  above: boolean;
}

export interface Model {
  left: number;
  right: number;
  map: Box;
  top: number;
  leading: number;
  bar: number;
  pitch: number;
  journeys: Journey[];
  places: Spot[];
}

/** The claims in the order they stand under one another, and by which way each goes. */
const CLAIMS: readonly (readonly [id: string, way: Journey["way"]])[] = [
  ["time-altynkol-baku", "route"],
  ["time-altynkol-poti", "route"],
  ["time-altynkol-constanta", "route"],
  ["time-xian-baku-2026", "route"],
  ["time-xian-constanta", "route"],
  ["time-minister-2024", "route"],
  ["time-ministry-2026", "route"],
  ["time-xian-malaszewicze", "north"],
  ["time-dostyk-brest", "north"],
];

/** The places that are named, and where their names stand. */
const PLACES: readonly (readonly [id: string, Pick<Spot, "anchor" | "above">])[] = [
  ["xian", { anchor: "middle", above: true }],
  ["altynkol", { anchor: "middle", above: true }],
  ["baku", { anchor: "start", above: false }],
  ["poti", { anchor: "middle", above: true }],
  ["constanta", { anchor: "middle", above: true }],
];

/** Reads the claims with the places they name, and stands both on the strip. */
export function model(context: SceneContext): Model {
  const { frame } = context;
  const wide = frame.name === "wide";
  const map = stripOf(frame);
  const spot = spots(context);
  return {
    left: map.x,
    right: map.x + map.width,
    map,
    top: map.y + map.height + (wide ? 50 : 26),
    leading: leading(frame),
    bar: wide ? 34 : 15,
    pitch: wide ? 126 : 56,
    journeys: CLAIMS.map(([id, way]) => journey(context, id, way)),
    places: PLACES.map(([id, where]) => ({
      id,
      name: context.place(id),
      x: spot(id).x,
      y: spot(id).y,
      ...where,
    })),
  };
}

/** Where places stand, in picture units. */
function spots({ frame, data }: SceneContext): (id: string) => { x: number; y: number } {
  const map = stripOf(frame);
  const projection = projectionOf(frame);
  return (id) => {
    const { lon, lat } = data.place(id);
    const [x, y] = projection([lon, lat])!;
    return { x: round(map.x + x), y: round(map.y + y) };
  };
}

function journey(context: SceneContext, id: string, way: Journey["way"]): Journey {
  const { frame, data, print, lines, width } = context;
  const spot = spots(context);
  const { from, to, value, value_to } = data.times.rows.find((row) => row.id === id)!;
  const amount = print(id, "short1");
  const indent = width(amount, "value") + (frame.name === "wide" ? 14 : 8);
  return {
    id,
    way,
    ...(from !== undefined && { from: spot(from).x }),
    ...(to !== undefined && { to: spot(to).x }),
    days: Math.round(value),
    more: (value_to ?? value) - value,
    amount,
    indent: round(indent),
    words: lines(`journeys.${id}.${frame.name}`, { measure: stripOf(frame).width - indent }),
  };
}
