import { margin } from "../../engine/svg/stage";
import type { SceneContext } from "../../engine/scene/context";
import { leading } from "../../engine/scene/layout";
import { round, type Point } from "../../engine/svg/mark";
import { DEEP, type Spot } from "./draw-hands";
import { gauges, type Gauges } from "./gauges";

/** A place where the box changes what carries it. */
interface Stop {
  id: string;
  /** How far it is from there. */
  row: string;
  spot: Spot;
  /** Where its number and its name stand, and how far under them what happens. */
  x: number;
  y: number;
  under: number;
  dot: number;
  count: string;
  name: { x: number; words: string };
  change: string[];
  /** The way on from the name to the next stop, and how long it is. */
  on: {
    pieces: [from: number, to: number][];
    tip?: readonly [x: number, y: number, size: number];
    y: number;
    at: Point;
    words: string;
  };
  /** What is said of the wheels, and where the last line ends. */
  wheels: { key: string; at: Point; words: string; look: string }[];
}

export interface Model {
  /** From Baku to the last stop, in kilometres. */
  rest: number;
  wide: boolean;
  leading: number;
  stops: Stop[];
  gauges: Gauges;
}

/** In the order of the way, as it is read: two over two. */
const STOPS = [
  { id: "altynkol", row: "rails-altynkol-aktau" },
  { id: "aktau", row: "middle-sea" },
  // As far as the border, less the last leg: no source gives the rails from Alat to Akhalkalaki.
  { id: "alat", row: "georgia-to-border" },
  { id: "akhalkalaki", row: "gauge-narrow-georgia" },
];

/** A drawing for each stop, all alike. */
export function model(context: SceneContext): Model {
  return {
    rest: restOf(context),
    wide: context.frame.name === "wide",
    leading: leading(context.frame),
    stops: STOPS.map((_, i) => stop(context, i)),
    gauges: gauges(context),
  };
}

const restOf = ({ data }: SceneContext) =>
  data.value("georgia-to-border") - data.value("gauge-narrow-georgia");

const SIZES = {
  wide: { gap: 40, name: 36, change: 30, foot: 18, lift: 4, dot: 14, space: 9 },
  narrow: { gap: 20, name: 17, change: 17, foot: 5, lift: 8, dot: 9, space: 5 },
} as const;

/** What is said of wheels at the last stop: how far along it and over its ground. */
const CHANGED = [
  ["in", 0.108, 0.125, "strong as-ink"],
  ["out", 0.892, 0.125, "strong out"],
] as const;
/** A stop and the way on from it, westward, which ends at the next one or at the edge. */
function stop(context: SceneContext, i: number): Stop {
  const { frame, lines, say, number, width: wide } = context;
  const { plot, name, width } = frame;
  const { gap, foot, lift, dot, space, ...size } = SIZES[name];
  const { id, row } = STOPS[i]!;
  const across = (width - 2 * margin[name] - gap) / 2;
  const down = (plot.height - foot) / 2;
  const top = plot.y + Math.floor(i / 2) * down;
  const x = margin[name] + (i % 2 ? 0 : across + gap);
  const end = x + across;
  const y = top + size.name;
  const words = say(`stops.${id}`);
  const ground = round(top + down - (across * DEEP) / 100 - (i < 2 ? lift : 0));
  return {
    id,
    row,
    spot: { x, ground, width: across },
    x: round(end - dot),
    y: round(y),
    dot,
    under: size.change,
    count: number(i + 1),
    name: { x: round(end - dot * 2 - space), words },
    change: lines(`changes.${id}.${name}`, { measure: across }),
    on: way(context, i, { x, y, from: end - dot * 2 - space * 2 - wide(words, "value") }),
    wheels:
      i < STOPS.length - 1
        ? []
        : [
            ...CHANGED.map(([key, over, up, look]) => ({
              key,
              at: [round(x + across * over), round(ground - across * up)] as Point,
              words: say(`wheels.${key}`),
              look: `note middle ${look}`,
            })),
            // A phone has no room for where the last line ends; its words say so.
            ...(name === "wide"
              ? [{ key: "end", at: [x, y] as Point, words: say("wheels.end"), look: "value" }]
              : []),
          ],
  };
}

/** The way on from a stop's name to the left, and how far it is. */
function way(
  context: SceneContext,
  i: number,
  { x, y, from }: { x: number; y: number; from: number },
): Stop["on"] {
  const { frame, say, width: wide } = context;
  const { gap, change, dot, space } = SIZES[frame.name];
  const last = i === STOPS.length - 1;
  const end = last && frame.name === "wide" ? wide(say("wheels.end"), "value") + space : 0;
  const to = i % 2 ? x + end : x - gap + space;
  const far = say(`on.${STOPS[i]!.id}.${frame.name}`, { rest: restOf(context) });
  // Where the rest of the line has no room for it, how far it is stands under what happens.
  const half = wide(far, "note") / 2 + space * 0.7;
  const below = half * 2 + space * 1.5 > from - to;
  // Where the line would be two stubs, it is one, and how far it is stands at its end.
  const short = from - to - half * 2 < space * 5;
  const middle = below ? x + half - space * 0.7 : short ? to + half - space * 0.7 : (from + to) / 2;
  // The end of a row points on to the next, or out of the picture.
  const tip = i % 2 && !end;
  return {
    pieces: below
      ? [[from, to]]
      : [[from, middle + half], ...(short ? [] : [[middle - half, to] as [number, number]])],
    ...(tip ? { tip: [to, y - dot * 0.45, dot * 0.4] as const } : {}),
    y: round(y - dot * 0.45),
    at: [round(middle), round(below ? y + change * 2 : y)],
    words: far,
  };
}
