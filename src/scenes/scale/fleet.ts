import type { SceneContext } from "../../engine/scene/context";
import { leading } from "../../engine/scene/layout";
import { round, type Point } from "../../engine/svg/mark";
import { margin } from "../../engine/svg/stage";
import { SHIP } from "../../engine/svg/things/container-ship";

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
  /** How many ships each would fill, behind the last of them. */
  more: { at: Point; label: string; look: string }[];
}

export const ROUTE = "titr-teu-2025";
const OTHERS = "rail-eu-2025";

/** The boxes of a row, in blocks. */
export const blocksOf = ({ data }: SceneContext, id: string) =>
  Math.round(data.value(id) / data.constant("ship-block"));

/** How much wider a column is than a ship, at least. */
const APART = 1.05;

/** The ships of a row beside others; the last row of a fleet has room for its number. */
const COLUMNS = 3;
const rowsOf = (ships: number) => Math.floor(ships / COLUMNS) + 1;

const FORM = {
  wide: { over: 62, between: 72, foot: 16, lift: 16, head: 12 },
  narrow: { over: 30, between: 35, foot: 7, lift: 5, head: 5 },
} as const;

/** Both fleets in as many columns, and the number of each behind its last ship. */
export function fleet(context: SceneContext): Fleet {
  const { frame, say } = context;
  const { over, between, foot, lift, head } = FORM[frame.name];
  const left = margin[frame.name];
  const right = frame.width - left;
  const blocks = blocksOf(context, OTHERS);
  const [mine, theirs] = [blocksOf(context, ROUTE), blocks].map((all) =>
    Math.ceil(all / blocksOf(context, "ever-given")),
  ) as [number, number];
  const top = frame.plot.y + over;
  const down = (frame.height - foot - top - between) / (rowsOf(mine) + rowsOf(theirs));
  const widest = (right - left) / (COLUMNS - 1 + 1 / APART) / APART;
  const length = Math.min(widest, (down * 0.9 * 100) / SHIP.high);
  const across = (right - left - length) / (COLUMNS - 1);
  const grid = (from: number): Grid => ({
    left,
    top: round(from),
    across,
    down,
    columns: COLUMNS,
    length,
  });
  const second = top + rowsOf(mine) * down + between;
  /** The amount and words of a fleet, from a point on. */
  const named = (id: string, key: keyof typeof INK, [x, y]: Point): Said => ({
    ...said(context, { id, key, x }),
    at: [round(x), round(y)],
  });
  /** Behind the last ship of a fleet. */
  const behind = (ships: number, from: number): Point => [
    left + (ships % COLUMNS) * across,
    from + rowsOf(ships) * down - lift,
  ];
  return {
    own: grid(top),
    other: { ...grid(second), id: OTHERS, blocks },
    said: [
      named(ROUTE, "route", [left, top - head]),
      named(OTHERS, "europe", [left, second - head]),
    ],
    more: [
      {
        at: rounded(behind(mine, top)),
        label: say("names.own", full(context)),
        look: "hero times as-corridor",
      },
      {
        at: rounded(behind(theirs, second)),
        label: say("names.more", {
          full: Math.floor(blocks / blocksOf(context, "ever-given")),
        }),
        look: "hero times as-ink",
      },
    ],
  };
}

const INK = { route: "hero fleet-all", europe: "hero fleet-all others" } as const;

/** An amount, and its words in the room beside it. */
function said(
  context: SceneContext,
  { id, key, x }: { id: string; key: keyof typeof INK; x: number },
): Omit<Said, "at"> {
  const { frame, lines, print, width } = context;
  const amount = print(id, "::integer");
  const beside = x + width(amount, INK[key]) + leading(frame) * 0.5;
  const words = lines(`names.${key}.${frame.name}`, {
    measure: frame.width - margin[frame.name] - beside,
  });
  return { amount, words, beside: round(beside), look: INK[key] };
}

/** How many ships the year would fill, and how full the last of them. */
export function full(context: SceneContext) {
  const ships = Math.ceil(blocksOf(context, ROUTE) / blocksOf(context, "ever-given"));
  const rest = context.data.value("ships-a-year") - ships + 1;
  const last: "whole" | "most" | "part" = rest > 0.95 ? "whole" : rest > 0.5 ? "most" : "part";
  return { ships, last };
}

const rounded = ([x, y]: Point): Point => [round(x), round(y)];
