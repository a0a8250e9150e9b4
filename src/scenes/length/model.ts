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
  /** Where its dot, its number, who said it and what was measured stand. */
  x: { dot: number; amount: number; who: number; kind: number };
  /** Its turn: rails first, then what is not a railway. */
  group: "rail" | "other";
}

export interface Model {
  /** Where words and the axis begin, and where the kilometres do, past the break. */
  edge: number;
  left: number;
  /** The first and the last kilometre that is drawn. */
  from: number;
  to: number;
  zero: string;
  /** Picture units to a kilometre. */
  unit: number;
  top: number;
  base: number;
  leading: number;
  /** From the top, each group from its longest to its shortest. */
  tapes: Tape[];
  ticks: { km: number; label: string }[];
  /** The stretch most officials name, and how many rows from the top end near it. */
  most: { from: number; to: number; words: string; rows: number };
  /** A length in miles, marked on the axis. */
  miles: { km: number; words: string };
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

/** Kilometres between two rules, and the first and the last that is drawn. */
const STEP = 5;
const FROM = 30;
const TO = 46;

/** Whether a length ends in the right half of the strip, so that words have room before its dot. */
const long = (km: number) => km > (FROM + TO) / 2;

/** Lays what was said on one ruler, in kilometres from the same end. */
export function model(context: SceneContext): Model {
  const { frame, data, print, say } = context;
  const wide = frame.name === "wide";
  const { plot } = frame;
  const edge = margin[frame.name];
  const left = edge + (wide ? 76 : 40);
  const unit = (frame.width - edge - left) / (TO - FROM);
  const at = (km: number) => left + (km - FROM) * unit;
  const { value: from, value_to: to = from } = data.figure("gap");
  const all = tapes(context, edge, at);
  return {
    left,
    edge,
    from: FROM,
    to: TO,
    zero: say("labels.zero", { zero: 0 }),
    unit,
    top: plot.y + (wide ? 62 : 34),
    base: plot.y + plot.height - (wide ? 44 : 28),
    leading: leading(frame),
    tapes: all,
    ticks: ticks(context),
    most: {
      from,
      to,
      words: print("gap", "amount"),
      rows: all.filter(({ km }) => long(km)).length,
    },
    miles: miles(context),
    kinds: {
      rail: say("kinds.rail"),
      road: say("kinds.road"),
      width: say("kinds.width"),
      unsaid: say(`kinds.unsaid${wide ? "" : "-short"}`),
    },
  };
}

/**
 * The tapes in their groups, the longest of each first. Words stand at the edge, or where a short
 * length leaves them no room there, after its dot.
 */
function tapes(context: SceneContext, edge: number, at: (km: number) => number): Tape[] {
  const { frame, data, say, print, width } = context;
  const wide = frame.name === "wide";
  const space = wide ? 10 : 6;
  const beside = leading(frame) * 0.9;
  const placed = (id: string, amount: string, who: string): Tape["x"] => {
    const dot = at(data.value(id));
    const first = long(data.value(id)) ? edge : dot + beside;
    const second = first + width(amount, "value") + space;
    return { dot, amount: first, who: second, kind: second + width(who, "note") + 1.5 * space };
  };
  const laid = Object.entries(KINDS).map(([id, kind]): Tape => {
    const amount = print(id);
    const who = say(`who.${id}${wide ? "" : "-short"}`);
    return {
      id,
      km: data.value(id),
      amount,
      kind,
      who,
      x: placed(id, amount, who),
      group: kind === "road" || kind === "width" ? "other" : "rail",
    };
  });
  return (["rail", "other"] as const).flatMap((group) =>
    laid.filter((one) => one.group === group).sort((a, b) => b.km - a.km),
  );
}

/** The rules of the strip. */
const ticks = ({ number }: SceneContext) =>
  Array.from({ length: Math.floor((TO - FROM) / STEP) + 1 }, (_, i) => {
    const km = FROM + i * STEP;
    return { km, label: number(km) };
  });

/** The length in miles, in kilometres. */
function miles({ data, say }: SceneContext): Model["miles"] {
  const rate = data.constant("km-per-mile");
  return {
    km: data.value("length-20mi-ynet") * rate,
    words: say("labels.miles"),
  };
}
