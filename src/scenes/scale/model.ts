import type { SceneContext } from "../../engine/scene/context";
import { leading } from "../../engine/scene/layout";
import { round, type Point } from "../../engine/svg/mark";
import { margin } from "../../engine/svg/stage";
import { LAST, SHIP } from "../../engine/svg/things/container-ship";

/** Ships in rows: where the first row begins, from ship to ship and row to row, and how long one is. */
export interface Grid {
  left: number;
  top: number;
  across: number;
  down: number;
  columns: number;
  length: number;
}

/** An amount, and what it is of, beside it. */
interface Said {
  at: Point;
  amount: string;
  words: string[];
  beside: number;
  look: string;
}

/** The route's ships over those that others would fill. */
export interface Fleet {
  own: Grid;
  other: Grid & { id: string; blocks: number };
  said: Said[];
}

export interface Model {
  id: string;
  /** How wide the water is. */
  width: number;
  leading: number;
  /** The blocks of boxes of the year, and those in a full ship. */
  blocks: number;
  room: number;
  alone: Grid;
  fleet: Fleet;
  /** How full the last ship would be, for the words that say so. */
  last: "whole" | "most" | "part";
  /** What stands beside each ship where the year is alone. */
  loads: { at: Point; label: string[] }[];
  /** What is written over the empty part of the last ship. */
  free: { at: Point; label: string };
}

const ROUTE = "titr-teu-2025";
const OTHERS = "rail-eu-2025";

/** The boxes of a row, in blocks. */
const blocksOf = ({ data }: SceneContext, id: string) =>
  Math.round(data.value(id) / data.constant("ship-block"));

/** Counts the boxes of a year in ships of one size, and those of others in the same ships. */
export function model(context: SceneContext): Model {
  const { frame } = context;
  return {
    id: ROUTE,
    width: frame.width,
    leading: leading(frame),
    blocks: blocksOf(context, ROUTE),
    room: blocksOf(context, "ever-given"),
    fleet: fleet(context),
    ...alone(context),
  };
}

/** How much higher a row is than a ship, and how much wider a column. */
const ROOM = { up: 1.22, across: 1.07 } as const;

/** Both fleets in as many columns as the route has ships, so that these are one row. */
function fleet(context: SceneContext): Fleet {
  const { frame } = context;
  const wide = frame.name === "wide";
  const step = leading(frame);
  const left = margin[frame.name];
  const blocks = blocksOf(context, OTHERS);
  const [columns, others] = [blocksOf(context, ROUTE), blocks].map((all) =>
    Math.ceil(all / blocksOf(context, "ever-given")),
  ) as [number, number];
  const [mine, theirs] = [said(context, ROUTE, "route"), said(context, OTHERS, "europe")];
  const rows = Math.ceil(others / columns);
  // Large numbers and their words stand over the ships.
  const [over, between] = wide ? [64, 146] : [36, 66];
  const foot = frame.height - (wide ? 16 : 5);
  const high = foot - frame.plot.y - over - between;
  const widest = (frame.width - 2 * left) / (columns - 1 + 1 / ROOM.across) / ROOM.across;
  const length = Math.min(widest, ((high / (rows + 1)) * 100) / SHIP.high / ROOM.up);
  const across = columns > 1 ? (frame.width - 2 * left - length) / (columns - 1) : 0;
  const ship = (length * SHIP.high) / 100;
  const down = rows > 1 ? (high - 2 * ship) / (rows - 1) : ship;
  const grid = (keel: number): Grid => ({
    left,
    top: round(keel - down),
    across,
    down,
    columns,
    length,
  });
  const first = frame.plot.y + over + ship;
  const second = first + between + ship;
  const words = (keel: number) => round(keel - ship - step * 0.7);
  return {
    own: grid(first),
    other: { ...grid(second), id: OTHERS, blocks },
    said: [
      { ...mine, at: [left, words(first)] },
      { ...theirs, at: [left, words(second)] },
    ],
  };
}

const INK = { route: "hero small", europe: "hero others" } as const;

/** An amount at no place yet, and its words in the room beside it. */
function said(context: SceneContext, id: string, key: keyof typeof INK): Omit<Said, "at"> {
  const { frame, lines, print, width } = context;
  const left = margin[frame.name];
  const amount = print(id, "::integer");
  const beside = left + width(amount, INK[key]) + leading(frame) * 0.5;
  const words = lines(`names.${key}`, {
    measure: frame.width - left - beside,
    params: full(context),
  });
  return { amount, words, beside: round(beside), look: INK[key] };
}

/** How many ships the year would fill, and how full the last of them. */
function full(context: SceneContext) {
  const ships = Math.ceil(blocksOf(context, ROUTE) / blocksOf(context, "ever-given"));
  const rest = context.data.value("ships-a-year") - ships + 1;
  const last: Model["last"] = rest > 0.95 ? "whole" : rest > 0.5 ? "most" : "part";
  return { ships, last };
}

/** The ships that the year would fill, one under another, and how full the last of them. */
function alone(context: SceneContext): Pick<Model, "alone" | "free" | "last" | "loads"> {
  const { frame, say } = context;
  const wide = frame.name === "wide";
  const [all, room] = [blocksOf(context, ROUTE), blocksOf(context, "ever-given")];
  const { ships: count, last } = full(context);
  const top = frame.plot.y + (wide ? 6 : -1);
  const down = (frame.height - (wide ? 22 : 9) - top) / count;
  const left = margin[frame.name];
  const length = Math.min(wide ? 668 : 264, (down * 100) / SHIP.high);
  const part = (share: number) => (length * share) / 100;
  const grid = { left, top, across: 0, down, columns: 1, length };
  return {
    alone: grid,
    last,
    loads: Array.from({ length: count }, (_, i) => {
      const blocks = Math.min(room, all - i * room);
      const text = amount(
        context,
        { full: i < count - 1 ? "whole" : last, first: i === 0 },
        blocks,
      );
      const middle = top + down * (i + 1) - part(8);
      return {
        at: [
          round(left + part(100) + leading(frame) * 0.7),
          round(middle - (text.length - 1.6) * leading(frame) * 0.5),
        ],
        label: text,
      };
    }),
    free: {
      at: [
        round(left + part((LAST.left + LAST.right) / 2)),
        round(top + down * count - part(LAST.top) - leading(frame) * 0.3),
      ],
      label: say("labels.free"),
    },
  };
}

/** What stands beside a ship: what it can carry, or about what is on it; the first has the unit. */
const amount = (
  { frame, data, lines, print }: SceneContext,
  { full, first }: { full: string; first: boolean },
  blocks: number,
) =>
  lines("labels.ship", {
    measure: frame.name === "wide" ? 160 : 66,
    look: "value",
    params: {
      full: first && full === "whole" ? "first" : full,
      most: print("ever-given", "::integer"),
      rest: blocks * data.constant("ship-block"),
    },
  });
