import { round } from "../../engine/svg/mark";
import type { SceneContext } from "../../engine/scene/context";

/** What stands on a quay: cells, as many as there is room for and as many as are used. */
export interface Stack {
  id: string;
  part: "tonnes" | "boxes";
  /** The left edge of the stack, and of its words. */
  x: number;
  wx: number;
  wy: number;
  columns: number;
  /** In cells, with a part of one. */
  could: number;
  did: number | null;
  /** The row of what is used, or stands already. */
  used: string | null;
  /** Whether the room is planned: then what is filled is the room of before. */
  planned: boolean;
  amount: string;
  words: string[];
  /** What is said at the top of the room, where more than that is used. */
  limit: string[];
}

/** Two quays and the sea between them, from the side. */
export interface Quays {
  /** Where the west quay ends and the east one begins. */
  west: number;
  east: number;
  /** Heights of the quay and of the water. */
  top: number;
  water: number;
  foot: number;
  width: number;
  cell: Record<Stack["part"], { width: number; height: number }>;
  sea: string;
  stacks: Stack[];
}

/** What a cell stands for. */
const UNITS = { tonnes: "quay-block-tonnes", boxes: "quay-block-teu" };

const STACKS = [
  { part: "tonnes", west: true, could: "baku-capacity", did: "baku-tonnes-2025" },
  { part: "tonnes", west: false, could: "kz-ports-capacity", did: "kz-ports-pace" },
  { part: "boxes", west: true, could: "baku-capacity-teu", did: "baku-teu-2025" },
  { part: "boxes", west: false, could: "aktau-hub-240k", did: "aktau-before-hub" },
] as const;

/** Stands the stacks on their quays: Baku in the west, Kazakhstan’s ports in the east. */
export function quays(context: SceneContext): Quays {
  const { plot, width, name } = context.frame;
  const wide = name === "wide";
  const foot = plot.y + plot.height;
  return {
    west: wide ? 326 : 122,
    east: width - (wide ? 326 : 122),
    top: foot - (wide ? 96 : 34),
    water: foot - (wide ? 72 : 24),
    foot,
    width,
    cell: wide
      ? { tonnes: { width: 84, height: 53 }, boxes: { width: 116, height: 31.5 } }
      : { tonnes: { width: 28, height: 23 }, boxes: { width: 42, height: 13.4 } },
    sea: context.say("names.sea"),
    stacks: STACKS.map((one) => stack(context, one, foot - (wide ? 96 : 34))),
  };
}

function stack(
  { frame, data, say, lines }: SceneContext,
  { part, west, could, did }: (typeof STACKS)[number],
  top: number,
): Stack {
  const wide = frame.name === "wide";
  const columns = part === "tonnes" ? 3 : 2;
  const across = wide ? (part === "tonnes" ? 252 : 232) : 84;
  const unit = data.constants.rows.find(({ id }) => id === UNITS[part])!.value;
  const [room, used] = [data.value(could) / unit, data.value(did) / unit];
  const rows = Math.ceil(Math.max(room, used) / columns);
  const high = wide ? (part === "tonnes" ? 53 : 31.5) : part === "tonnes" ? 23 : 13.4;
  const x = wide ? (west ? 36 : 880 - 36 - across) : west ? 16 : 360 - 16 - across;
  const words = lines(`quays.${could}.words`, { measure: wide ? 250 : 126 });
  const line = wide ? 20 : 15.5;
  return {
    id: could,
    part,
    x,
    wx: west || wide ? x : 360 - 14 - 110,
    wy: round(top - rows * high - words.length * line - (wide ? 10 : 5)),
    columns,
    could: room,
    did: used,
    used: did,
    planned: could === "aktau-hub-240k",
    amount: say(`quays.${could}.amount`),
    words,
    limit: used > room ? lines("labels.limit", { measure: wide ? 200 : 80 }) : [],
  };
}
