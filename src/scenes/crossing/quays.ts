import { round } from "../../engine/svg/mark";
import type { SceneContext } from "../../engine/scene/context";
import { leading } from "../../engine/scene/layout";
import { spots } from "./map";

/** What a port could handle and what it handled, as sides of squares. */
export interface Quay {
  id: string;
  part: "tonnes" | "boxes";
  /** The corner at the port's side, at the foot. */
  x: number;
  y: number;
  /** 1 when it grows to the east, -1 to the west. */
  side: 1 | -1;
  could: number;
  /** The part that stands already, where the rest is planned. */
  stands: number | null;
  /** Null where it was not found. */
  did: number | null;
  used: string | null;
  amount: string;
  words: string[];
  /** Where the words begin. */
  wx: number;
  wy: number;
}

/** Which rows a square is of, and at which port it stands. */
interface Spec extends Pick<Quay, "part" | "side"> {
  port: string;
  could: string;
  did?: string;
  stands?: string;
}

const QUAYS: readonly Spec[] = [
  { part: "tonnes", port: "kuryk", side: 1, could: "kz-ports-capacity", did: "kz-ports-pace" },
  { part: "tonnes", port: "alat", side: -1, could: "baku-capacity", did: "baku-tonnes-2025" },
  { part: "tonnes", port: "turkmenbashi", side: 1, could: "turkmenbashi-capacity" },
  { part: "boxes", port: "kuryk", side: 1, could: "aktau-hub-240k", stands: "aktau-before-hub" },
  { part: "boxes", port: "alat", side: -1, could: "baku-capacity-teu", did: "baku-teu-2025" },
];

/** The squares of a part, from the largest number to a side that has room; areas are as the numbers. */
function sides({ frame, data }: SceneContext, part: Quay["part"]): (id: string) => number {
  const ids = QUAYS.filter((one) => one.part === part).flatMap(({ could, did, stands }) =>
    [could, did, stands].filter((id) => id !== undefined),
  );
  const most = Math.max(...ids.map(data.value));
  const longest = frame.name === "wide" ? 125 : 67;
  return (id) => round(Math.sqrt(data.value(id) / most) * longest);
}

export const quays = (context: SceneContext): Quay[] => QUAYS.map((spec) => quay(context, spec));

function quay(context: SceneContext, { part, port, side, could, did, stands }: Spec): Quay {
  const { frame, say } = context;
  const away = frame.name === "wide" ? 26 : 12;
  const length = sides(context, part);
  const [px, py] = spots(context)(port);
  const [x, y] = [px + side * away, py - (port === "kuryk" ? away * 0.6 : 6)];
  const placed = { part, port, side, could: length(could), x, y };
  const amount = say(`quays.${could}.amount`);
  return {
    id: could,
    part,
    side,
    could: placed.could,
    stands: stands === undefined ? null : length(stands),
    did: did === undefined ? null : length(did),
    used: did ?? null,
    amount,
    x: round(x),
    y: round(y),
    ...words(context, placed, amount, `quays.${could}.words`),
  };
}

type Placed = Pick<Quay, "side" | "could" | "x" | "y"> & { port: string };

/** The words of a square: beside it where there is room, and below it elsewhere. */
function words(
  { frame, lines, width }: SceneContext,
  { port, side, could, x, y }: Placed,
  amount: string,
  key: string,
): Pick<Quay, "words" | "wx" | "wy"> {
  const wide = frame.name === "wide";
  const step = leading(frame);
  const beside = port === "kuryk" || (side === 1 && wide);
  const right = x + could + (wide ? 12 : 7);
  const measure = wide ? 132 : beside ? Math.min(80, frame.plot.width - 6 - right) : 112;
  const broken = lines(key, { measure, look: "note map" });
  if (beside)
    return {
      words: broken,
      wx: round(right),
      wy: round(y - could / 2 - broken.length * step * 0.3),
    };
  const widest = Math.max(width(amount, "value"), ...broken.map((one) => width(one, "note map")));
  return {
    words: broken,
    wx: round(side === 1 ? x : Math.max(6, x - Math.max(could, widest))),
    wy: round(y + step * 1.5),
  };
}
