import type { SceneContext } from "../../engine/scene/context";
import { leading } from "../../engine/scene/layout";
import { round, type Point } from "../../engine/svg/mark";
import { margin } from "../../engine/svg/stage";
import { LAST, SHIP } from "../../engine/svg/things/container-ship";

/** Boxes of a year as a disc, of dots or solid, and their words. */
export interface Disc {
  id: string;
  /** Its middle, and the distance between dots, in picture units. */
  at: Point;
  pitch: number;
  dots: number;
  /** How far it reaches, in distances between dots: its area is its boxes. */
  reach: number;
  amount: string;
  name: string[];
}

/** One ship: where its keel lies, the blocks of boxes in it, and how many boxes that are. */
interface Ship {
  keel: number;
  blocks: number;
  label: string[];
}

export interface Model {
  left: number;
  /** How wide the water is. */
  width: number;
  leading: number;
  /** The route's disc beside each of two others. */
  pairs: Record<"europe" | "all", { route: Disc; other: Disc }>;
  /** How full the last ship would be, for the words that say so. */
  last: "whole" | "most" | "part";
  /** How long a ship is drawn, and how many blocks it holds. */
  ship: { length: number; room: number };
  ships: Ship[];
  /** What is written over the empty part of the last ship. */
  free: { at: Point; label: string };
}

const IDS = { route: "titr-teu-2025", europe: "rail-eu-2025", all: "rail-all-2025" } as const;

/** Counts the boxes of a year, on ships and in discs, whose areas are the boxes. */
export function model(context: SceneContext): Model {
  const { frame } = context;
  const wide = frame.name === "wide";
  const foot = frame.height - (wide ? 14 : 4);
  // Under the discs of dots stand their numbers and names; in the solid one they stand inside.
  const under = leading(frame) * (wide ? 3.2 : 3.5);
  return {
    left: margin[frame.name],
    width: frame.width,
    leading: leading(frame),
    pairs: { europe: pair(context, "europe", foot - under), all: pair(context, "all", foot) },
    ...ships(context),
  };
}

/** Two discs to one scale, as large as the picture lets them be. */
function pair(context: SceneContext, key: "europe" | "all", foot: number) {
  const { frame } = context;
  const wide = frame.name === "wide";
  const top = frame.plot.y + (wide ? 10 : 4);
  const across = frame.width - 2 * margin[frame.name];
  const [one, two] = [disc(context, "route"), disc(context, key)];
  // The name of a small disc needs more room than the disc.
  const least = wide ? 130 : 80;
  const pitch = Math.min(
    (foot - top) / (2 * two.reach),
    (across - (wide ? 40 : 12)) / (2 * (one.reach + two.reach)),
    (across - (wide ? 40 : 8) - least) / (2 * two.reach),
  );
  const first = Math.max(2 * one.reach * pitch, least);
  const second = 2 * two.reach * pitch;
  const free = (across - first - second) / 3;
  const middle = round((top + foot) / 2);
  const left = margin[frame.name] + free;
  const put = (which: Placeless, x: number): Disc => ({ ...which, pitch, at: [round(x), middle] });
  return {
    route: put(one, left + first / 2),
    other: put(two, left + first + free + second / 2),
  };
}

type Placeless = Omit<Disc, "at" | "pitch">;

/** A disc at no place yet. */
function disc({ frame, data, lines, print }: SceneContext, key: keyof typeof IDS): Placeless {
  const [wide, narrow] = { route: [150, 80], europe: [400, 190], all: [300, 140] }[key];
  const dots = data.value(IDS[key]) / data.constant("scale-square");
  return {
    id: IDS[key],
    dots: Math.round(dots),
    reach: Math.sqrt(dots / Math.PI),
    amount: print(IDS[key], "::integer"),
    name: lines(`names.${key}`, { measure: frame.name === "wide" ? wide! : narrow!, look: "note" }),
  };
}

/** The ships that a year would fill, one under another, and how full the last of them. */
function ships(context: SceneContext): Pick<Model, "free" | "last" | "ship" | "ships"> {
  const { frame, data, say } = context;
  const wide = frame.name === "wide";
  const block = data.constant("ship-block");
  const [all, room] = ["titr-teu-2025", "ever-given"].map((id) =>
    Math.round(data.value(id) / block),
  );
  const count = Math.ceil(data.value("titr-teu-2025") / data.value("ever-given"));
  const rest = data.value("ships-a-year") - count + 1;
  const last = rest > 0.95 ? "whole" : rest > 0.5 ? "most" : "part";
  const top = frame.plot.y + (wide ? 12 : 2);
  const pitch = (frame.height - (wide ? 16 : 6) - top) / count;
  const left = margin[frame.name];
  const length = Math.min(wide ? 668 : 264, (pitch * 100) / SHIP.high);
  const keel = (i: number) => top + pitch * (i + 1) - (wide ? 6 : 3);
  const part = (share: number) => (length * share) / 100;
  return {
    last,
    ship: { length, room: room! },
    ships: Array.from({ length: count }, (_, i) => {
      const blocks = Math.min(room!, all! - i * room!);
      return {
        keel: keel(i),
        blocks,
        label: amount(context, i < count - 1 ? "whole" : last, blocks),
      };
    }),
    free: {
      at: [
        left + part((LAST.left + LAST.right) / 2),
        keel(count - 1) - part(LAST.top) - leading(frame) * 0.3,
      ],
      label: say("labels.free"),
    },
  };
}

/** What stands beside a ship: what it can carry, or about what is on it. */
const amount = ({ frame, data, lines, print }: SceneContext, full: string, blocks: number) =>
  lines("labels.ship", {
    measure: frame.name === "wide" ? 160 : 66,
    look: "value",
    params: {
      full,
      most: print("ever-given", "::integer"),
      rest: blocks * data.constant("ship-block"),
    },
  });
