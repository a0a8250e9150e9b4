import type { Box } from "../../engine/maps/projections";
import type { SceneContext } from "../../engine/scene/context";
import { leading } from "../../engine/scene/layout";
import { fleets, shipOf, type Fleet } from "./fleets";
import { seaLine, spots, type Point } from "./map";
import { stacks, type Stack } from "./quays";
import { queue, type Queue } from "./queue";

export interface Model {
  box: Box;
  wide: boolean;
  leading: number;
  /** A ferry’s sign, and from one to the next. */
  ship: { length: number; across: number; down: number };
  /** The lane from Aktau, and the piece by which Kuryk joins it. */
  sea: Point[];
  spur: Point[];
  ports: { id: string; x: number; y: number; name: string; look: string; dx: number; dy: number }[];
  names: { id: string; x: number; y: number; words: string; look: string }[];
  queue: Queue;
  stacks: Stack[];
  /** Where the picture ends at its foot. */
  foot: number;
  fleets: Fleet[];
}

const PORTS: readonly (readonly [id: string, look: string, dx: number, dy: number])[] = [
  ["aktau", "place", 10, 3],
  ["kuryk", "place", 10, 8],
  ["alat", "place end", -10, 5],
];

/** Names of lands and of the sea, in degrees; null where a narrow picture has no room for them. */
const NAMES: readonly (readonly [id: string, at: Point, narrow: Point | null, look: string])[] = [
  ["kazakhstan", [54.1, 43.3], [53.95, 43.8], "country middle"],
  ["turkmenistan", [54.4, 40.75], null, "country middle"],
  ["azerbaijan", [47.6, 40.62], [47.75, 40.6], "country middle"],
  ["russia", [46.9, 43.4], null, "country middle"],
  ["sea", [51.75, 40.15], [51.4, 39.68], "water at-sea middle"],
];

/** Places the ports, the lane and its ferries on the map; the wagons and the quays beside it. */
export function model(context: SceneContext): Model {
  const { frame, place, say } = context;
  const wide = frame.name === "wide";
  const spot = spots(context);
  const at = (where: string | Point) => ({ x: spot(where)[0], y: spot(where)[1] });
  const sea = seaLine(context);
  return {
    box: frame.plot,
    wide,
    leading: leading(frame),
    ship: shipOf(context),
    sea,
    spur: [spot("kuryk"), spot([51.1, 42.75]), spot("sea-caspian-1")],
    ports: PORTS.map(([id, look, dx, dy]) => {
      return { id, ...at(id), name: id === "alat" ? say("labels.alat") : place(id), look, dx, dy };
    }),
    names: NAMES.flatMap(([id, far, close, look]) => {
      const where = wide ? far : close;
      return where ? [{ id, ...at(where), words: say(`names.${id}`), look }] : [];
    }),
    queue: queue(context),
    stacks: stacks(context),
    foot: frame.plot.y + frame.plot.height,
    fleets: fleets(context),
  };
}
