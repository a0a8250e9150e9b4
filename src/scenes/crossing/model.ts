import type { Box } from "../../engine/maps/projections";
import type { SceneContext } from "../../engine/scene/context";
import { leading } from "../../engine/scene/layout";
import type { Mark } from "../../engine/svg/mark";
import { fleets } from "./fleets";
import { mapBox, seaLine, spots, type Point } from "./map";
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
  queue: Queue;
  quays: Quays;
  /** The quay with the ferries that are wanted, and the ships that there are; none of it moves. */
  fleets: { ground: Mark[]; ships: Mark[] };
}

/** Ports, and where their names stand to them in each frame. */
const PORTS = [
  { id: "kuryk", wide: [11, 5, "over-land"], narrow: [-7, 5, "over-sea end"] },
  { id: "alat", wide: [24, 27, "over-land end"], narrow: [-11, 19, "over-land"] },
] as const;

/** Places the ports, the lane and its ferries on the map; the wagons and the quays beside it. */
export function model(context: SceneContext): Model {
  const { frame, place, say } = context;
  const wide = frame.name === "wide";
  const spot = spots(context);
  const at = (where: string) => ({ x: spot(where)[0], y: spot(where)[1] });
  return {
    box: mapBox(frame),
    width: frame.width,
    wide,
    leading: leading(frame),
    sea: seaLine(context),
    ports: PORTS.map(({ id, ...of }) => {
      const [dx, dy, look] = of[frame.name];
      const name = id === "alat" ? say("labels.alat") : place(id);
      return { id, ...at(id), name, look: `place ${look}`, dx, dy };
    }),
    queue: queue(context),
    quays: quays(context),
    fleets: fleets(context),
  };
}
