import type { SceneContext } from "../../engine/scene/context";
import { leading } from "../../engine/scene/layout";
import { margin } from "../../engine/svg/stage";

/** What was measured, which decides how a tape is drawn. */
type Kind = "rail" | "road" | "width" | "unsaid";

/** A length that was said of the gap. */
interface Tape {
  id: string;
  km: number;
  amount: string;
  kind: Kind;
  who: string;
  /** From the left edge to the words after the number. */
  indent: number;
  /** Its turn: rails first, then what is not a railway. */
  group: "rail" | "other";
}

export interface Model {
  left: number;
  /** Picture units to a kilometre. */
  unit: number;
  top: number;
  base: number;
  leading: number;
  /** From the top, each group from its longest to its shortest. */
  tapes: Tape[];
  ticks: { km: number; label: string }[];
  /** The stretch most officials name. */
  most: { from: number; to: number; words: string };
  /** A length in miles, and the first and the last tape that it is marked on. */
  miles: { km: number; first: number; last: number; words: string };
  kinds: Record<Kind, string>;
}

/** The accounts, and of what each was said. */
export const KINDS: Readonly<Record<string, Kind>> = {
  "length-45km-armenia-ministry": "rail",
  "length-43km-uzbek-mot": "rail",
  "gap-43": "unsaid",
  "gap-42": "rail",
  "length-42km-overchuk": "rail",
  "link-section-syunik": "rail",
  "length-42km-interfax": "road",
  "length-32km-barrack": "road",
  "length-32km-width-rferl": "width",
};

/** On a narrow frame each length of a kind stands once. */
const ONCE = ["gap-43", "length-42km-overchuk", "length-42km-interfax"];

/** The accounts whose length was also given in miles. */
const IN_MILES = ["length-32km-barrack", "length-32km-width-rferl"];

/** Kilometres between two rules, and beyond the longest tape. */
const STEP = 10;
const ROOM = 1;

/** Lays what was said on one ruler, in kilometres from the same end. */
export function model(context: SceneContext): Model {
  const { frame, data, print, say } = context;
  const wide = frame.name === "wide";
  const { plot } = frame;
  const left = margin[frame.name];
  const all = tapes(context);
  const longest = Math.max(...all.map(({ km }) => km));
  const { value: from, value_to: to = from } = data.figure("gap");
  return {
    left,
    unit: (frame.width - 2 * left) / (longest + ROOM),
    top: plot.y + (wide ? 62 : 34),
    base: plot.y + plot.height - (wide ? 44 : 28),
    leading: leading(frame),
    tapes: all,
    ticks: ticks(context, longest),
    most: { from, to, words: print("gap", "amount") },
    miles: miles(context, all),
    kinds: {
      rail: say("kinds.rail"),
      road: say("kinds.road"),
      width: say("kinds.width"),
      unsaid: say("kinds.unsaid"),
    },
  };
}

/** The tapes in their groups, the longest of each first. */
function tapes({ frame, data, say, print, width }: SceneContext): Tape[] {
  const wide = frame.name === "wide";
  const laid = Object.entries(KINDS)
    .filter(([id]) => wide || !ONCE.includes(id))
    .map(([id, kind]): Tape => {
      const amount = print(id);
      return {
        id,
        km: data.value(id),
        amount,
        kind,
        who: say(`who.${id}${wide ? "" : "-short"}`),
        indent: width(amount, "value") + (wide ? 10 : 6),
        group: kind === "road" || kind === "width" ? "other" : "rail",
      };
    });
  return (["rail", "other"] as const).flatMap((group) =>
    laid.filter((one) => one.group === group).sort((a, b) => b.km - a.km),
  );
}

/** The rules of the ruler; the first says their unit. */
const ticks = ({ say, number }: SceneContext, longest: number) =>
  Array.from({ length: Math.floor(longest / STEP) + 1 }, (_, i) => {
    const km = i * STEP;
    return { km, label: km ? number(km) : say("labels.zero", { zero: km }) };
  });

/** The length in miles, on the tapes of those who may have meant it. */
function miles({ data, say }: SceneContext, all: readonly Tape[]): Model["miles"] {
  const rate = data.constants.rows.find(({ id }) => id === "km-per-mile")!;
  const marked = IN_MILES.map((id) => all.findIndex((one) => one.id === id));
  return {
    km: data.value("length-20mi-ynet") * rate.value,
    first: Math.min(...marked),
    last: Math.max(...marked),
    words: say("labels.miles"),
  };
}
