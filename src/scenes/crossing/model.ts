import type { Box } from "../../engine/maps/projections";
import type { SceneContext } from "../../engine/scene/context";
import { leading } from "../../engine/scene/layout";
import { fleets, type Fleets } from "./fleets";
import { ACROSS, seaLine, spots, type Point } from "./map";
import { quays, type Quays } from "./quays";
import { queue, type Queue } from "./queue";

export interface Model {
  /** Of the map. */
  box: Box;
  /** Of the whole picture. */
  width: number;
  wide: boolean;
  leading: number;
  /** The lane from Kuryk to Alat. */
  sea: Point[];
  ports: { id: string; x: number; y: number; name: string; look: string; dx: number; dy: number }[];
  names: { id: string; x: number; y: number; words: string; look: string }[];
  queue: Queue;
  quays: Quays;
  fleets: Fleets;
}

/** Ports, and where their names stand to them in each frame. */
const PORTS = [
  { id: "kuryk", wide: [11, 4, "over-land"], narrow: [-8, 3, "over-sea end"] },
  { id: "alat", wide: [-10, 5, "over-land end"], narrow: [-2, 18, "over-land end"] },
] as const;

/** Names of lands and of the sea, in degrees; null where a narrow picture has no room for them. */
const NAMES: readonly (readonly [id: string, at: Point, narrow: Point | null, look: string])[] = [
  ["kazakhstan", [52.3, 43.45], null, "country over-land middle"],
  ["sea", [49.6, 43.2], [48.85, 43.45], "water at-sea middle"],
];

/** Places the ports, the lane and its ferries on the map; the wagons and the quays beside it. */
export function model(context: SceneContext): Model {
  const { frame, place, say } = context;
  const wide = frame.name === "wide";
  const spot = spots(context);
  const at = (where: string | Point) => ({ x: spot(where)[0], y: spot(where)[1] });
  return {
    box: { ...frame.plot, width: ACROSS[frame.name] },
    width: frame.width,
    wide,
    leading: leading(frame),
    sea: seaLine(context),
    ports: PORTS.map(({ id, ...of }) => {
      const [dx, dy, look] = of[frame.name];
      const name = id === "alat" ? say("labels.alat") : place(id);
      return { id, ...at(id), name, look: `place ${look}`, dx, dy };
    }),
    names: NAMES.flatMap(([id, far, close, look]) => {
      const where = wide ? far : close;
      return where ? [{ id, ...at(where), words: say(`names.${id}`), look }] : [];
    }),
    queue: queue(context),
    quays: quays(context),
    fleets: fleets(context),
  };
}
