import type { SceneContext } from "../../engine/scene/context";
import { leading } from "../../engine/scene/layout";
import { margin } from "../../engine/svg/stage";

/** A field of squares: where it stands, in squares. */
interface Field {
  id: string;
  /** How many squares, rounded; the last that is drawn may not be whole. */
  squares: number;
  /** From the left edge, and across, in squares. */
  x: number;
  columns: number;
  /** Rows, the last of them perhaps not full. */
  rows: number;
  /** The rows as lines of dashes, from the ground up, in squares. */
  path: string;
  amount: string;
  name: string[];
}

type Key = "route" | "europe" | "all";

export interface Model {
  left: number;
  base: number;
  leading: number;
  /** Picture units to a square, so that one, two or all three fields fill the width. */
  units: Record<Key, number>;
  fields: Record<Key, Field>;
  /** Columns of the route's field that one ship would take. */
  ship: number;
  /** How full the last ship would be, for the words that say so. */
  last: "whole" | "most" | "part";
  /** A name for each ship. */
  ships: string[];
}

const IDS: Record<Key, string> = {
  route: "titr-teu-2025",
  europe: "rail-eu-2025",
  all: "rail-all-2025",
};
const GAP = 3;
/** How much wider than high a field is. The route's fills a picture by itself. */
const WIDER: Record<Key, number> = { route: 2, europe: 1, all: 1 };
const MEASURES: Record<Key, [wide: number, narrow: number]> = {
  route: [130, 56],
  europe: [190, 74],
  all: [460, 180],
};

/** Lays the counts out as fields of squares on one ground. */
export function model(context: SceneContext): Model {
  const { frame, data } = context;
  const left = margin[frame.name];
  const across = frame.width - 2 * left;
  const route = field(context, "route", 0);
  const europe = field(context, "europe", route.columns + GAP);
  const all = field(context, "all", europe.x + europe.columns + GAP);
  const loads = data.value(IDS.route) / data.value("ever-given");
  return {
    left,
    base: frame.height - (frame.name === "wide" ? 40 : 42),
    leading: leading(frame),
    units: {
      route: across / route.columns,
      europe: across / (europe.x + europe.columns),
      all: across / (all.x + all.columns),
    },
    fields: { route, europe, all },
    ship: route.columns / loads,
    ...ships(context, loads),
  };
}

function field({ frame, data, print, lines }: SceneContext, key: Key, x: number): Field {
  const id = IDS[key];
  const square = data.constants.rows.find((row) => row.id === "scale-square")!.value;
  const squares = data.value(id) / square;
  const columns = Math.ceil(Math.sqrt(squares * WIDER[key]));
  const [wide, narrow] = MEASURES[key];
  return {
    id,
    squares: Math.round(squares),
    x,
    columns,
    rows: Math.ceil(squares / columns),
    path: dashes(squares, columns),
    amount: print(id, "::integer"),
    name: lines(`names.${key}`, { measure: frame.name === "wide" ? wide : narrow, look: "tick" }),
  };
}

/** The ships that a year would fill, and how full the last of them. */
function ships({ frame, say }: SceneContext, loads: number): Pick<Model, "last" | "ships"> {
  const count = Math.ceil(loads);
  const rest = loads - count + 1;
  const last = rest > 0.95 ? "whole" : rest > 0.5 ? "most" : "part";
  const key = frame.name === "wide" ? "labels.ship" : "labels.ship-short";
  return {
    last,
    ships: Array.from({ length: count }, (_, i) =>
      say(key, { n: i + 1, full: i < count - 1 ? "whole" : last }),
    ),
  };
}

/** Rows of squares as one path of dashed lines: a dash is a square, its width the stroke's. */
function dashes(count: number, columns: number): string {
  let path = "";
  for (let row = 0; row * columns < count; row++) {
    path += `M0,${-row - 0.5}h${Math.round(Math.min(columns, count - row * columns) * 1000) / 1000}`;
  }
  return path;
}
