import { margin } from "../../engine/svg/stage";
import type { SceneContext } from "../../engine/scene/context";
import { leading } from "../../engine/scene/layout";
import { round } from "../../engine/svg/mark";
import type { Spot } from "./draw-hands";
import { gauges, type Gauges } from "./gauges";

type Point = [x: number, y: number];

/** A place where the box changes what carries it. */
interface Stop {
  id: string;
  /** On the strip. */
  at: Point;
  spot: Spot;
  number: string;
  name: string;
  change: string[];
}

/** A stretch of the way. */
interface Part {
  id: string;
  sea: boolean;
  /** Whose rails, and how long. */
  words: string;
  from: Point;
  to: Point;
  /** Where the words stand; at the end of the strip they end there. */
  label: { x: number; y: number; end: boolean; high: boolean; tick: number };
}

export interface Model {
  wide: boolean;
  leading: number;
  parts: Part[];
  stops: Stop[];
  gauges: Gauges;
}

/** The way from stop to stop. */
const PARTS = [
  "rails-altynkol-aktau",
  "middle-sea",
  "georgia-section-azerbaijan",
  "georgia-section-georgia",
];

/** How far over the strip the name of each stretch stands. */
const HIGH = { wide: [20, 20, 44, 20], narrow: [11, 11, 28, 11] } as const;

const STOPS = ["altynkol", "aktau", "alat", "akhalkalaki"];

/** Lays the way out as a strip, to one scale of kilometres, and a drawing for each stop under it. */
export function model(context: SceneContext): Model {
  const { frame, data, say } = context;
  const wide = frame.name === "wide";
  const lengths = PARTS.map(data.value);
  const ends = lengths.reduce((all, km) => [...all, all.at(-1)! + km], [0]);
  const total = ends.at(-1)!;
  const edge = margin[frame.name];
  const y = frame.plot.y + (wide ? 84 : 46);
  const x = (km: number) => round(edge + (km / total) * (frame.width - edge * 2));
  const narrow = total - data.value("gauge-narrow-georgia");
  const along = [ends[0]!, ends[1]!, ends[2]!, narrow];
  return {
    wide,
    leading: leading(frame),
    parts: PARTS.map((id, i) => {
      const last = i === PARTS.length - 1;
      const [from, to] = [x(ends[i]!), x(ends[i + 1]!)];
      // Short stretches stand so close that each name goes a line higher than the one before.
      const high = HIGH[frame.name][i]!;
      return {
        id,
        sea: id === "middle-sea",
        // On a narrow picture the words of the last two stretches stand together.
        words: last && !wide ? "" : say(`lengths.${id}.${frame.name}`),
        from: [from, y],
        to: [to, y],
        label: {
          x: last || (i === 2 && !wide) ? frame.width - edge : i === 2 ? to + 4 : (from + to) / 2,
          y: y - high,
          end: last,
          high: i >= 2 && high > HIGH[frame.name][0]!,
          tick: wide ? (from + to) / 2 : to,
        },
      };
    }),
    stops: STOPS.map((_, i) => stop(context, i, [x(along[i]!), y])),
    gauges: gauges(context),
  };
}

function stop({ frame, lines, number, say }: SceneContext, i: number, at: Point): Stop {
  const wide = frame.name === "wide";
  const id = STOPS[i]!;
  const edge = margin[frame.name] - (wide ? 0 : 6);
  const across = (frame.width - edge * 2) / STOPS.length;
  const gap = wide ? 8 : 3;
  return {
    id,
    at,
    spot: {
      x: round(edge + i * across + gap),
      ground: frame.plot.y + frame.plot.height - (wide ? 112 : 74),
      width: round(across - gap * 2),
      height: round((across - gap * 2) * (wide ? 0.86 : 0.8)),
    },
    number: number(i + 1),
    name: say(`stops.${id}`),
    change: lines(`changes.${id}`, { measure: wide ? 190 : 84 }),
  };
}
