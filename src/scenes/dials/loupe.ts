import { fit, regional, type Box } from "../../engine/maps/projections";
import { curved, projected } from "../../engine/maps/routes";
import type { SceneContext } from "../../engine/scene/context";
import type { Frame } from "../../engine/scene/scene";
import { round, type Point } from "../../engine/svg/mark";

/** The gap from near, on the map: what is too small on it to be seen. */
export interface Loupe {
  box: Box;
  /** What it enlarges, round a point of the map. */
  at: Point;
  r: number;
  legs: { id: string; missing: boolean; points: Point[] }[];
  names: { key: string; x: number; y: number; look: string; words: string }[];
  /** What is said beside it. */
  x: number;
  y: number;
  word: string;
  lines: string[];
}

/** What it holds, in degrees. */
const HELD: [number, number][] = [
  [45.88, 38.95],
  [46.72, 38.95],
];

/** Where it lies on the map. */
const boxOf = ({ name, plot }: Frame): Box =>
  name === "wide"
    ? { x: 372, y: plot.height - 178, width: 262, height: 162 }
    : { x: 148, y: plot.height - 88, width: 112, height: 82 };

/** The projection of the loupe, in units of the map, cut at its edges. */
export const closeUp = (frame: Frame) => fit(regional(46.3), HELD, boxOf(frame), 0);

const LEGS = ["link-horadiz-border", "link-ordubad", "link-syunik"];

/** Lays the gap and what leads to it under the loupe. */
export function loupe({ frame, data, say, lines }: SceneContext, at: Point): Loupe {
  const wide = frame.name === "wide";
  const projection = closeUp(frame);
  const box = boxOf(frame);
  const name = (key: string, degrees: [number, number], look: string) => {
    const [x, y] = projection(degrees)!;
    return { key, x: round(x), y: round(y), look, words: say(`lands.${key}`) };
  };
  return {
    box,
    at,
    r: wide ? 13 : 8,
    legs: LEGS.map((id) => {
      const leg = data.legs.rows.find((one) => one.id === id)!;
      const missing = leg.status === "missing";
      const points = curved(projected(data, leg, projection, 20));
      return { id: `near-${id}`, missing, points };
    }),
    names: [
      name("armenia", [46.28, 39.1], "country strong middle"),
      name("iran", [46.4, 38.78], "country middle"),
    ],
    x: box.x + box.width + (wide ? 14 : 5),
    y: box.y + (wide ? 70 : 30),
    word: say("flags.missing"),
    lines: lines(`flags.missing.${frame.name}`, { measure: wide ? 210 : 92 }),
  };
}
