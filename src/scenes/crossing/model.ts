import type { Box } from "../../engine/maps/projections";
import type { SceneContext } from "../../engine/scene/context";
import { leading } from "../../engine/scene/layout";
import { seaLine, spots, type Point } from "./map";
import { quays, type Quay } from "./quays";
import { queue, type Queue } from "./queue";

interface Fleet {
  id: string;
  count: number;
  there: boolean;
  x: number;
  y: number;
  columns: number;
  amount: string;
  words: string[];
}

export interface Model {
  box: Box;
  leading: number;
  /** Length of a ship's sign. */
  ship: number;
  sea: Point[];
  ports: { id: string; x: number; y: number; name: string; look: string; dx: number; dy: number }[];
  names: { id: string; x: number; y: number; words: string; look: string }[];
  queue: Queue;
  quays: Quay[];
  fleets: Fleet[];
}

const PORTS: readonly (readonly [id: string, look: string, dx: number, dy: number])[] = [
  ["aktau", "place at-sea end", -9, 2],
  ["kuryk", "place", 9, 5],
  ["alat", "place at-sea", 9, 28],
  ["turkmenbashi", "place at-sea end", -9, -4],
];

/** Names of lands and of the sea, in degrees; null where a narrow picture has no room for them. */
const NAMES: readonly (readonly [id: string, at: Point, narrow: Point | null, look: string])[] = [
  ["kazakhstan", [54.2, 42.75], null, "country middle"],
  ["turkmenistan", [55.6, 38.75], null, "country middle"],
  ["azerbaijan", [46.2, 41.1], null, "country middle"],
  ["iran", [46.9, 38.6], null, "country middle"],
  ["russia", [45.9, 44.2], [46.6, 44], "country middle"],
  ["sea", [49.55, 42.5], [49.55, 42.5], "water middle"],
];

/** Places the ports, their squares and their ships on one map. */
export function model(context: SceneContext): Model {
  const { frame, place, say } = context;
  const wide = frame.name === "wide";
  const spot = spots(context);
  const at = (where: string | Point) => ({ x: spot(where)[0], y: spot(where)[1] });
  return {
    box: frame.plot,
    leading: leading(frame),
    ship: shipOf(context),
    sea: seaLine(context),
    ports: PORTS.map(([id, look, dx, dy]) => {
      return { id, ...at(id), name: id === "alat" ? say("labels.alat") : place(id), look, dx, dy };
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

const shipOf = ({ frame }: SceneContext) => (frame.name === "wide" ? 34 : 17);

/** Ferries that sail, west of Alat, and those that are wanted, east of Kuryk. */
function fleets(context: SceneContext): Fleet[] {
  const { frame, data, say, lines } = context;
  const wide = frame.name === "wide";
  const spot = spots(context);
  const ship = shipOf(context);
  const away = wide ? 26 : 12;
  const height = (id: string, columns: number) => Math.ceil(data.value(id) / columns) * ship * 0.8;
  const fleet = (id: string, there: boolean, measure: number) => ({
    id,
    there,
    count: data.value(id),
    amount: say(`fleets.${id}.amount`),
    words: lines(`fleets.${id}.words`, { measure, look: "note map" }),
  });
  const needed = wide ? 4 : data.value("kuryk-ferries");
  const [kurykX, kurykY] = spot("kuryk");
  const [alatX, alatY] = spot("alat");
  return [
    {
      ...fleet("asco-ferries", true, wide ? 180 : 90),
      columns: 4,
      x: alatX - away - 4 * ship * 1.2,
      y: alatY - height("asco-ferries", 4),
    },
    {
      ...fleet("kuryk-ferries", false, wide ? 200 : 150),
      columns: needed,
      x: kurykX + away,
      y: kurykY - height("kuryk-ferries", needed) - (wide ? 78 : 54),
    },
  ];
}
