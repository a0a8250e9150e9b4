import { round } from "../../engine/svg/mark";
import { margin } from "../../engine/svg/stage";
import type { SceneContext } from "../../engine/scene/context";

/** What stands on a quay: cells, as many as there is room for and as many as are used. */
export interface Stack {
  id: string;
  part: "tonnes" | "boxes";
  /** The left edge of the stack, and how high the quay stands. */
  x: number;
  top: number;
  columns: number;
  cell: { width: number; height: number };
  /** In cells, with a part of one. */
  could: number;
  did: number;
  /** The row of what is used. */
  used: string;
  amount: string;
  words: string;
  /** Where the words begin. */
  wy: number;
  /** What is said at the top of the room, where more than that is used. */
  limit: string[];
}

/** What a cell stands for. */
const UNITS = { tonnes: "quay-block-tonnes", boxes: "quay-block-teu" };

const STACKS = [
  { part: "tonnes", could: "baku-capacity", did: "baku-tonnes-2025" },
  { part: "tonnes", could: "kz-ports-capacity", did: "kz-ports-pace" },
  { part: "boxes", could: "baku-capacity-teu", did: "baku-teu-2025" },
] as const;

/** Lays the tonnes out along two quays, one under the other, and piles the boxes up on one. */
export function stacks(context: SceneContext): Stack[] {
  const { frame, data, say, lines } = context;
  const { plot, width, name } = frame;
  const wide = name === "wide";
  const most = Math.max(...["baku-capacity", "kz-ports-capacity"].map(data.value));
  const x = margin[name];
  return STACKS.map(({ part, could, did }, i): Stack => {
    const along = part === "tonnes";
    const unit = data.constant(UNITS[part]);
    const [room, used] = [data.value(could) / unit, data.value(did) / unit];
    const columns = along ? room : 2;
    const cell = along
      ? { width: (width - x * 2) / most, height: wide ? 150 : 56 }
      : { width: wide ? 290 : 114, height: wide ? 66 : 25 };
    const top = along
      ? plot.y + (plot.height / 2) * (i + (wide ? 0.8 : 0.82))
      : plot.y + plot.height - (wide ? 100 : 40);
    const rows = Math.ceil(Math.max(room, used) / columns);
    return {
      id: could,
      part,
      x,
      top: round(top),
      columns,
      cell,
      could: room,
      did: used,
      used: did,
      amount: say(`quays.${could}.amount`),
      words: say(`quays.${could}.words`),
      wy: round(top - rows * cell.height - (wide ? 34 : 23)),
      limit: used > room ? lines("labels.limit", { measure: wide ? 240 : 84 }) : [],
    };
  });
}
