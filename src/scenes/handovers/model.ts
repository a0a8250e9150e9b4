import { margin } from "../../engine/svg/stage";
import type { SceneContext } from "../../engine/scene/context";
import { leading } from "../../engine/scene/layout";
import { round } from "../../engine/svg/mark";
import { DEEP, type Spot } from "./draw-hands";
import { gauges, type Gauges } from "./gauges";

/** A place where the box changes what carries it. */
interface Stop {
  id: string;
  /** What is known of it: how far it is, or which rails meet there. */
  row: string;
  spot: Spot;
  /** Where the name stands, and how far under it what happens. */
  x: number;
  y: number;
  under: number;
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

/** A drawing for each stop, all alike. */
export function model(context: SceneContext): Model {
  return {
    wide: context.frame.name === "wide",
    leading: leading(context.frame),
    stops: STOPS.map((_, i) => stop(context, i)),
    gauges: gauges(context),
  };
}

const SIZES = {
  wide: { gap: 24, name: 38, change: 23, foot: 18, lift: 4 },
  narrow: { gap: 12, name: 21, change: 15.5, foot: 5, lift: 4 },
} as const;

function stop({ frame, lines, say }: SceneContext, i: number): Stop {
  const { plot, name, width } = frame;
  const { gap, foot, lift, ...size } = SIZES[name];
  const { id, row } = STOPS[i]!;
  const across = (width - 2 * margin[name] - gap) / 2;
  const down = (plot.height - foot) / 2;
  const top = plot.y + Math.floor(i / 2) * down;
  const x = margin[name] + (i % 2) * (across + gap);
  return {
    id,
    row,
    spot: {
      x,
      ground: round(top + down - (across * DEEP) / 100 - (i < 2 ? lift : 0)),
      width: across,
    },
    x,
    y: round(top + size.name),
    under: size.change,
    name: say(`stops.${id}`),
    change: lines(`changes.${id}.${name}`, { measure: across }),
  };
}
