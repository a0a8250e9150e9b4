import type { SceneContext } from "../../engine/scene/context";
import { leading } from "../../engine/scene/layout";
import { round } from "../../engine/svg/mark";
import { margin } from "../../engine/svg/stage";
import { BOX_SHAPE } from "../../engine/svg/things/box";
import { DECK } from "../../engine/svg/things/container-ship";

/** Boxes of a year as dots that lie together in a circle, and their words. */
export interface Disc {
  id: string;
  dots: number;
  /** Its middle, and the distance between dots, in picture units. */
  x: number;
  pitch: number;
  /** The rows, around the middle, in distances between dots. */
  path: string;
  /** How wide and high the circle is, in the same. */
  size: number;
  amount: string;
  name: string[];
}

/** One ship: where its deck lies, how full it would be, and its words. */
interface Ship {
  deck: number;
  full: number;
  label: string;
}

export interface Model {
  left: number;
  /** How far down the middles of all discs lie. */
  middle: number;
  leading: number;
  /** The route's disc beside each of two others. */
  pairs: Record<"europe" | "all", { route: Disc; other: Disc }>;
  /** How full the last ship would be, for the words that say so. */
  last: "whole" | "most" | "part";
  ship: {
    length: number;
    deep: number;
    house: number;
    /** How high a full load stands, and how many boxes are drawn in it. */
    high: number;
    rows: number;
    columns: number;
  };
  ships: Ship[];
}

const IDS = { route: "titr-teu-2025", europe: "rail-eu-2025", all: "rail-all-2025" } as const;
/** How high a row of dots is for the distance between dots. */
const ROW = Math.sqrt(3) / 2;
/** How finely we say what the last ship carries: the year itself is a rounded count. */
const HUNDRED = 100;
/** Boxes drawn one on another in a full load. */
const ROWS = { wide: 6, narrow: 4 };

/** Counts the boxes of a year, on ships and in discs of dots, each dot for a thousand. */
export function model(context: SceneContext): Model {
  const { frame } = context;
  const left = margin[frame.name];
  const wide = frame.name === "wide";
  const top = frame.plot.y + (wide ? 6 : 4);
  // Under the largest disc are its number and its name, which takes two lines where it is narrow.
  const tall = frame.height - leading(frame) * (wide ? 3.1 : 3.8) - top;
  return {
    left,
    middle: round(top + tall / 2),
    leading: leading(frame),
    pairs: { europe: pair(context, "europe", tall), all: pair(context, "all", tall) },
    ...ships(context),
  };
}

const count = ({ data }: SceneContext, id: string): number =>
  data.value(id) / data.constant("scale-square");

/** Two discs to one scale, as large as the picture lets them be, and their middles. */
function pair(context: SceneContext, key: "europe" | "all", tall: number) {
  const { frame } = context;
  const wide = frame.name === "wide";
  const left = margin[frame.name];
  const [one, two] = [disc(context, "route"), disc(context, key)];
  const across = frame.width - 2 * left;
  // The name of a small disc needs more room than the disc.
  const least = wide ? 130 : 76;
  const apart = wide ? 40 : 12;
  const pitch = Math.min(tall / two.size, (across - apart) / (one.size + two.size));
  const first = Math.max(one.size * pitch, least);
  const free = (across - first - two.size * pitch) / 3;
  return {
    route: { ...one, pitch, x: left + free + first / 2 },
    other: { ...two, pitch, x: left + 2 * free + first + (two.size * pitch) / 2 },
  };
}

/** The dots of a year, at no place yet. */
function disc(context: SceneContext, key: keyof typeof IDS): Disc {
  const { frame, lines, print } = context;
  const [wide, narrow] = { route: [150, 80], europe: [400, 170], all: [480, 235] }[key];
  const dots = Math.round(count(context, IDS[key]));
  return {
    id: IDS[key],
    dots,
    x: 0,
    pitch: 1,
    ...dotted(dots),
    amount: print(IDS[key], "::integer"),
    name: lines(`names.${key}`, { measure: frame.name === "wide" ? wide! : narrow!, look: "note" }),
  };
}

/**
 * The dots nearest to a middle, in rows that lie between those below, each as far to the left as to
 * the right. An odd number has a dot in the middle and an even one has none, so that all of its
 * others come in pairs.
 */
function dotted(dots: number): Pick<Disc, "path" | "size"> {
  const reach = Math.ceil(Math.sqrt(dots)) + 1;
  const steps = Array.from({ length: 2 * reach + 1 }, (_, i) => i - reach);
  let left = dots;
  const near = steps
    .flatMap((row) =>
      steps.slice(reach).map((i) => {
        const [x, y] = [i + ((row + dots + 1) % 2 ? 0.5 : 0), row * ROW];
        // Of dots as far, those of the rows nearer to the middle come first, so that the foot is as the top.
        return { row, x, y, far: Math.hypot(x, y * 1.0001) };
      }),
    )
    .sort((a, b) => a.far - b.far)
    .filter(({ x }) => {
      const many = x ? 2 : 1;
      const room = many <= left;
      if (room) left -= many;
      return room;
    });
  const path = steps.flatMap((row) => {
    const last = near.findLast((one) => one.row === row);
    if (!last) return [];
    const { x, y } = last;
    // A dot is a dash of no length with round ends, so a row is as long as its dots but one.
    return `M${round(-x, 2)},${round(y, 2)}h${round(2 * x + 0.01, 2)}`;
  });
  return { path: path.join(""), size: 2 * near.at(-1)!.far + 1 };
}

/** The ships that a year would fill, one under another, and how full the last of them. */
function ships(context: SceneContext): Pick<Model, "last" | "ship" | "ships"> {
  const { frame, data, say, print } = context;
  const wide = frame.name === "wide";
  const loads = count(context, IDS.route) / count(context, "ever-given");
  const ships = Math.ceil(loads);
  const rest = loads - ships + 1;
  const last = rest > 0.95 ? "whole" : rest > 0.5 ? "most" : "part";
  const room = (frame.height - (wide ? 22 : 8) - frame.plot.y - (wide ? 10 : 4)) / ships;
  const length = frame.width - 2 * margin[frame.name];
  const high = room * 0.38;
  const rows = ROWS[frame.name];
  const across = length * (DECK.to - DECK.from);
  return {
    last,
    ship: {
      length,
      deep: room * 0.4,
      house: room * 0.5,
      high,
      rows,
      columns: Math.round(across / (high / rows / BOX_SHAPE)),
    },
    ships: Array.from({ length: ships }, (_, i) => ({
      deck: frame.plot.y + (wide ? 10 : 4) + room * (i + 0.53),
      full: Math.min(1, loads - i),
      label: say("labels.ship", {
        full: i < ships - 1 ? "whole" : last,
        most: print("ever-given", "::integer"),
        rest: HUNDRED * Math.round((rest * data.value("ever-given")) / HUNDRED),
      }),
    })),
  };
}
