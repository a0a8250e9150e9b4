import type { SceneContext } from "../../engine/scene/context";
import { leading } from "../../engine/scene/layout";
import { margin } from "../../engine/svg/stage";
import { BOX_SHAPE } from "../../engine/svg/things/box";

/** A pile of boxes: where it stands, in picture units, and how large a box is with its gap. */
interface Pile {
  x: number;
  unit: number;
  columns: number;
  rows: number;
}

/** A pile that is drawn as rows of dashes, with its words. */
export interface Field extends Pile {
  id: string;
  boxes: number;
  /** The rows, from the ground up, in boxes. */
  path: string;
  amount: string;
  name: string[];
}

/** One ship: where its deck lies, what stands on it and would fit, and its words. */
interface Ship {
  deck: number;
  boxes: number;
  slots: number;
  label: string;
}

export interface Model {
  left: number;
  base: number;
  leading: number;
  /** How high a box is drawn for its length. */
  shape: number;
  route: { id: string; boxes: number; amount: string; name: string[] };
  /** The route's pile beside each of the others. */
  piles: Record<"europe" | "all", Pile>;
  europe: Field;
  all: Field;
  /** How full the last ship would be, for the words that say so. */
  last: "whole" | "most" | "part";
  ship: { length: number; deep: number; house: number; across: number };
  ships: Ship[];
}

const IDS = { route: "titr-teu-2025", europe: "rail-eu-2025", all: "rail-all-2025" } as const;
/** Boxes side by side on a ship’s deck. */
const ACROSS = 11;
/** Rows of both piles that stand beside each other, equally high, and boxes between them. */
const HIGH = 26;
const APART = 4.5;
/** The corner that the wall leaves free, in boxes, and columns of the route's pile in it. */
const CORNER = { columns: 13, rows: 18, pile: 7 };

/** Counts the boxes of a year, on ships and in piles, each box for a thousand. */
export function model(context: SceneContext): Model {
  const { frame, print } = context;
  const left = margin[frame.name];
  const boxes = count(context, IDS.route);
  const base = frame.height - (frame.name === "wide" ? 40 : 42);
  const columns = Math.ceil(boxes / HIGH);
  const europe = Math.ceil(count(context, IDS.europe) / HIGH);
  const unit = (frame.width - 2 * left) / (columns + APART + europe);
  const wall = wallOf(context, base);
  return {
    left,
    base,
    leading: leading(frame),
    shape: BOX_SHAPE,
    route: {
      id: IDS.route,
      boxes: Math.round(boxes),
      amount: print(IDS.route, "::integer"),
      name: named(context, "route"),
    },
    piles: {
      europe: { x: left, unit, columns, rows: HIGH },
      all: {
        x: left,
        unit: wall.unit,
        columns: CORNER.pile,
        rows: Math.ceil(boxes / CORNER.pile),
      },
    },
    europe: field(context, "europe", {
      x: left + (columns + APART) * unit,
      unit,
      columns: europe,
      rows: HIGH,
    }),
    all: wall,
    ...ships(context, boxes),
  };
}

const count = ({ data }: SceneContext, id: string): number =>
  data.value(id) / data.constants.rows.find((row) => row.id === "scale-square")!.value;

const named = ({ frame, lines }: SceneContext, key: keyof typeof IDS): string[] => {
  const [wide, narrow] = { route: [150, 66], europe: [300, 190], all: [520, 210] }[key];
  return lines(`names.${key}`, { measure: frame.name === "wide" ? wide! : narrow!, look: "tick" });
};

function field(context: SceneContext, key: "europe" | "all", pile: Pile, corner = 0): Field {
  const boxes = count(context, IDS[key]);
  return {
    ...pile,
    id: IDS[key],
    boxes: Math.round(boxes),
    path: dashes(boxes, pile.columns, corner),
    amount: context.print(IDS[key], "::integer"),
    name: named(context, key),
  };
}

/** A wall from edge to edge, with a corner left free for the route's pile. */
function wallOf(context: SceneContext, base: number): Field {
  const { frame } = context;
  const left = margin[frame.name];
  const across = frame.width - 2 * left;
  const height = base - frame.plot.y - (frame.name === "wide" ? 26 : 20);
  const boxes = count(context, IDS.all) + CORNER.columns * CORNER.rows;
  let columns = 1;
  while (Math.ceil(boxes / columns) * BOX_SHAPE * (across / columns) > height) columns++;
  const rows = Math.ceil(boxes / columns);
  const pile = { x: left, unit: across / columns, columns, rows };
  return field(context, "all", pile, CORNER.columns);
}

/** Rows of boxes as one path of dashed lines: a dash is a box, its height the stroke's. */
function dashes(count: number, columns: number, corner: number): string {
  let path = "";
  let rest = count;
  for (let row = 0; rest > 0; row++) {
    const from = row < CORNER.rows ? corner : 0;
    const take = Math.min(columns - from, rest);
    const y = Math.round((-row - 0.5) * BOX_SHAPE * 1000) / 1000;
    path += `M${from},${y}h${Math.round(take * 1000) / 1000}`;
    rest -= take;
  }
  return path;
}

/** The ships that a year would fill, one under another, and how full the last of them. */
function ships(context: SceneContext, boxes: number): Pick<Model, "last" | "ship" | "ships"> {
  const { frame, say } = context;
  const wide = frame.name === "wide";
  const capacity = count(context, "ever-given");
  const ships = Math.ceil(boxes / capacity);
  const rest = boxes / capacity - ships + 1;
  const last = rest > 0.95 ? "whole" : rest > 0.5 ? "most" : "part";
  const bottom = frame.height - (wide ? 22 : 8);
  const room = (bottom - frame.plot.y - (wide ? 16 : 6)) / ships;
  const slots = (i: number) => Math.round((i + 1) * capacity) - Math.round(i * capacity);
  const before = (i: number) => Math.round(i * capacity);
  return {
    last,
    ship: {
      length: frame.width - 2 * margin[frame.name],
      deep: room * 0.4,
      house: room * 0.5,
      across: ACROSS,
    },
    ships: Array.from({ length: ships }, (_, i) => ({
      deck: frame.plot.y + (wide ? 16 : 6) + room * (i + 0.52),
      slots: slots(i),
      boxes: Math.min(slots(i), Math.round(boxes) - before(i)),
      label: say("labels.ship", { n: i + 1, full: i < ships - 1 ? "whole" : last }),
    })),
  };
}
