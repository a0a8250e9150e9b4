import { margin } from "../../engine/svg/stage";
import type { SceneContext } from "../../engine/scene/context";
import { leading } from "../../engine/scene/layout";
import { round } from "../../engine/svg/mark";
import type { Spot } from "./draw-hands";
import { gauges, type Gauges } from "./gauges";

/** A place where the box changes what carries it. */
interface Stop {
  id: string;
  /** What is known of it: how far it is, or which rails meet there. */
  row: string;
  spot: Spot;
  /** Where the words stand under the ground. */
  x: number;
  y: number;
  name: string;
  change: string[];
}

export interface Model {
  wide: boolean;
  leading: number;
  stops: Stop[];
  gauges: Gauges;
}

/** In the order of the way, as it is read: two over two. */
const STOPS = [
  { id: "altynkol", row: "gauge" },
  { id: "aktau", row: "rails-altynkol-aktau" },
  { id: "alat", row: "middle-sea" },
  { id: "akhalkalaki", row: "gauge-narrow-georgia" },
];

/** A drawing for each stop; the ground goes on from one to the next. */
export function model(context: SceneContext): Model {
  return {
    wide: context.frame.name === "wide",
    leading: leading(context.frame),
    stops: STOPS.map((_, i) => stop(context, i)),
    gauges: gauges(context),
  };
}

function stop({ frame, lines, say }: SceneContext, i: number): Stop {
  const { plot, name, width } = frame;
  const wide = name === "wide";
  const { id, row } = STOPS[i]!;
  const across = width / 2;
  const down = plot.height / 2;
  const top = plot.y + Math.floor(i / 2) * down;
  const ground = round(top + down - (wide ? 78 : 44));
  const x = (i % 2) * across;
  return {
    id,
    row,
    spot: { x, ground, width: across, height: round(ground - top - (wide ? 14 : 5)) },
    x: x + (i % 2 ? 0 : margin[name]),
    y: ground + (wide ? 42 : 22),
    name: say(`stops.${id}`),
    change: lines(`changes.${id}.${name}`, { measure: across - margin[name] }),
  };
}
