import type { SceneContext } from "../../engine/scene/context";
import { leading } from "../../engine/scene/layout";
import { round } from "../../engine/svg/mark";
import { margin } from "../../engine/svg/stage";
import type { Note } from "./model";

/** Million tonnes a year of a row, as a length from the zero line, and in words. */
interface Tonnes {
  id: string;
  long: number;
  note: Note;
}

/** A stretch of the way; without a capacity where none is known. */
interface Stretch {
  key: string;
  /** Top of its bar, and how high its row is: half where there is no bar. */
  y: number;
  high: number;
  /** Whether the way is narrow here. */
  narrow: boolean;
  name: Note;
  can: Tonnes | null;
  does: Tonnes | null;
  unknown: Note | null;
}

export interface Bars {
  /** Where bars begin. */
  zero: number;
  stretches: Stretch[];
  /** All that the route carried, against all stretches. */
  route: { id: string; x: number; from: number; to: number; foot: number; note: Note };
  /** Where else cargo goes. */
  exits: Note;
}

/** From east to west: rails, quays, sea, quay, rails, rails; what each can take and what it took. */
const STRETCHES: [key: string, can?: string, does?: string][] = [
  ["steppe"],
  ["aktau", "kz-ports-capacity", "kz-ports-pace"],
  ["sea"],
  ["alat", "baku-capacity", "baku-tonnes-2025"],
  ["georgia", "btk-capacity-5"],
  ["divrigi", "kars-divrigi-capacity"],
];

/** The stretches that the answer calls narrow. */
const NARROW = ["sea", "divrigi"];

const WHOLE = "titr-volume-2025";

/** Where bars stand: the zero line, the length of a million tonnes, heights and distances. */
function grid({ frame, data }: SceneContext) {
  const wide = frame.name === "wide";
  const zero = wide ? 236 : 112;
  const high = wide ? 56 : 25;
  const unit = (frame.width - margin[frame.name] - zero) / 21.4;
  return {
    ...(wide
      ? { pad: 12, top: frame.plot.y + 68, apart: 42 }
      : { pad: 6, top: frame.plot.y + 30, apart: 18 }),
    /** A row with a bar, and one that has no figure. */
    highs: [high, high / 2] as const,
    wide,
    zero,
    long: (id: string) => round(data.value(id) * unit),
    /** Where the line of the whole route stands. */
    whole: round(zero + data.value(WHOLE) * unit),
  };
}

/** A bar for each stretch from Altynkol to Divriği, all from one zero line and to one scale. */
export function bars(context: SceneContext): Bars {
  const { frame, lines, say } = context;
  const { wide, zero, top, apart, highs, whole } = grid(context);
  let next = top;
  const stretches = STRETCHES.map((row) => {
    const high = row[1] ? highs[0] : highs[1];
    const y = round(next);
    next += high + apart;
    return stretch(context, row, { y, high });
  });
  const beyond = stretches.at(-1)!;
  return {
    zero,
    stretches,
    route: {
      id: WHOLE,
      x: whole,
      from: top - (wide ? 22 : 10),
      // Not as far as the line beyond Kars: not all that the route carries goes there.
      to: beyond.y - apart / 2,
      foot: beyond.y + beyond.high + (wide ? 12 : 4),
      note: {
        x: whole - (wide ? 0 : 40),
        y: top - (wide ? 32 : 15),
        look: "note strong",
        lines: [say(`route.${frame.name}`)],
      },
    },
    exits: {
      x: frame.width - margin[frame.name],
      y: round(stretches.at(-2)!.y + (wide ? 16 : 8)),
      look: "note end",
      lines: lines(`exits.${frame.name}`, { measure: wide ? 270 : 84 }),
    },
  };
}

function stretch(
  context: SceneContext,
  [key, can, does]: (typeof STRETCHES)[0],
  { y, high }: Pick<Stretch, "y" | "high">,
): Stretch {
  const { frame, lines } = context;
  const { wide, zero, pad, long, whole } = grid(context);
  const gap = leading(frame);
  const narrow = NARROW.includes(key);
  const red = narrow ? " as-corridor" : "";
  const note = (name: string, x: number, look: string, measure = 200): Note => {
    const words = lines(`${name}.${key}.${frame.name}`, { measure, look });
    return {
      x: round(x),
      y: round(y + high / 2 - (words.length / 2 - 0.8) * gap),
      look,
      lines: words,
    };
  };
  const left = margin[frame.name];
  const after = `note${red}${can && narrow ? " strong" : ""}`;
  // In the bar where it is long, else after it.
  const canNote = (id: string) =>
    does
      ? note("can", zero + long(id) - pad, "note end")
      : note("can", zero + long(id) + pad, after);
  return {
    key,
    y,
    high,
    narrow,
    name: note("name", left, `note strong${red}`, zero - left - 10),
    can: can ? { id: can, long: long(can), note: canNote(can) } : null,
    does: does
      ? { id: does, long: long(does), note: note("does", zero + pad, "note strong on-bar") }
      : null,
    unknown: can ? null : note("unknown", whole + pad, after, wide ? 480 : 200),
  };
}
