import { round } from "../../engine/svg/mark";
import { margin } from "../../engine/svg/stage";
import { leading } from "../../engine/scene/layout";
import type { SceneContext } from "../../engine/scene/context";

type Part = "tonnes" | "boxes";

/** What stands on a quay: a bar of cells, as many as there is room for and as many as are used. */
export interface Stack {
  id: string;
  /** The states in which it stands. */
  parts: readonly Part[];
  /** Whether its cells are boxes. */
  boxes: boolean;
  /** The left edge of the bar, and how high the quay stands. */
  x: number;
  top: number;
  cell: { width: number; height: number };
  /** In cells, with a part of one: the room, what is used, and how much of that was counted. */
  could: number;
  did: number;
  sure: number;
  /** The row of what is used, and that of what was counted. */
  used: string;
  counted: string;
  /** What is used in large, and of how much behind it; under them, where and when. */
  wy: number;
  amount: string;
  of: string;
  ofX: number;
  words: string;
}

/** The line through both bars of Baku, at what the port was built for. */
export interface Limit {
  x: number;
  from: number;
  to: number;
  /** Where its words begin. */
  y: number;
  words: string[];
}

/** What a cell stands for. */
const UNITS = { tonnes: "quay-block-tonnes", boxes: "quay-block-teu" };

const STACKS = [
  { part: "tonnes", could: "baku-capacity", did: "baku-tonnes-2025", row: 0 },
  { part: "tonnes", could: "kz-ports-capacity", did: "kz-ports-pace", row: 1 },
  { part: "boxes", could: "baku-capacity-teu", did: "baku-teu-2025", row: 1 },
] as const;

/** Of what is drawn out to a year, the row of what was counted. */
const COUNTED: Readonly<Record<string, string>> = { "kz-ports-pace": "kz-ports-9m-2025" };

/** How wide a million tonnes is, and how high a bar. */
function sizes({ frame, data }: SceneContext) {
  const most = Math.max(...["baku-capacity", "kz-ports-capacity"].map(data.value));
  const wide = frame.name === "wide";
  return {
    million: (frame.width - margin[frame.name] * 2) / most,
    height: wide ? 142 : 50,
    top: (row: number) =>
      round(frame.plot.y + (frame.plot.height / 2) * (row + (wide ? 0.84 : 0.82))),
  };
}

/** Lays tonnes and boxes out as bars; the room of Baku is as long in both, so that they compare. */
export function stacks(context: SceneContext): Stack[] {
  const { frame, data, say, width } = context;
  const { million, height, top } = sizes(context);
  const x = margin[frame.name];
  return STACKS.map(({ part, could, did, row }): Stack => {
    const unit = data.constant(UNITS[part]);
    const counted = COUNTED[did] ?? did;
    const amount = say(`quays.${could}.amount`);
    const room = data.value(could) / unit;
    const long = (part === "tonnes" ? room : data.value("baku-capacity")) * million;
    return {
      id: could,
      parts: row ? [part] : ["tonnes", "boxes"],
      boxes: part === "boxes",
      x,
      top: top(row),
      cell: { width: long / room, height },
      could: room,
      did: data.value(did) / unit,
      sure: data.value(counted) / unit,
      used: did,
      counted,
      wy: round(top(row) - height - leading(frame) * 1.7),
      amount,
      of: say(`quays.${could}.of`),
      ofX: x + width(amount, "hero small") + (frame.name === "wide" ? 12 : 7),
      words: say(`quays.${could}.words`),
    };
  });
}

/** Where the room of Baku ends, over both bars. */
export function limit(context: SceneContext): Limit {
  const { frame, data, lines } = context;
  const { million, height, top } = sizes(context);
  const wide = frame.name === "wide";
  const x = margin[frame.name] + data.value("baku-capacity") * million;
  return {
    x: round(x),
    from: top(0) - height - (wide ? 16 : 6),
    to: top(1) + (wide ? 16 : 6),
    y: top(0) - height * (wide ? 0.5 : 0.6),
    words: lines("labels.limit", { measure: frame.width - x - margin[frame.name], look: "value" }),
  };
}
