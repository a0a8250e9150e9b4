import type { SceneContext } from "../../engine/scene/context";
import { leading } from "../../engine/scene/layout";
import { round } from "../../engine/svg/mark";
import { margin } from "../../engine/svg/stage";
import type { Note } from "./model";

/** Million tonnes a year of a row, as a length from the zero line. */
interface Tonnes {
  id: string;
  long: number;
}

/** A stretch of the way of which it is known what it can take. */
interface Stretch {
  key: string;
  /** Top of its bar, and how high it is. */
  y: number;
  high: number;
  /** Whether the way is narrow here. */
  narrow: boolean;
  can: Tonnes;
  /** What it took, where that was found. */
  does: Tonnes | null;
  /** Its name, and its numbers. */
  notes: Note[];
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

/** From east to west: quays, quay, rails, rails; what each can take and what it took. */
const STRETCHES: [key: string, can: string, does?: string][] = [
  ["aktau", "kz-ports-capacity", "kz-ports-pace"],
  ["alat", "baku-capacity", "baku-tonnes-2025"],
  ["georgia", "btk-capacity-5"],
  ["divrigi", "kars-divrigi-capacity"],
];

const NARROW = "divrigi";
const WHOLE = "titr-volume-2025";

/** Where bars stand: the zero line, the length of a million tonnes, heights and distances. */
function grid({ frame, data }: SceneContext) {
  const wide = frame.name === "wide";
  const zero = wide ? 206 : 108;
  const unit = (frame.width - margin[frame.name] - zero) / 21.1;
  return {
    ...(wide
      ? { pad: 14, top: frame.plot.y + 76, apart: 42, high: 82 }
      : { pad: 6, top: frame.plot.y + 34, apart: 17, high: 38 }),
    wide,
    zero,
    long: (id: string) => round(data.value(id) * unit),
    /** Where the line of the whole route stands. */
    whole: round(zero + data.value(WHOLE) * unit),
  };
}

/** A bar for each stretch that has a figure, all from one zero line and to one scale. */
export function bars(context: SceneContext): Bars {
  const { frame, lines, say } = context;
  const { wide, zero, top, apart, high, whole } = grid(context);
  const stretches = STRETCHES.map((row, i) => stretch(context, row, top + i * (high + apart)));
  const beyond = stretches.at(-1)!;
  return {
    zero,
    stretches,
    route: {
      id: WHOLE,
      x: whole,
      from: top - (wide ? 28 : 12),
      // Past the ports alone: not all that the route carries goes to Kars.
      to: beyond.y - high - apart * 1.5,
      foot: beyond.y + beyond.high + (wide ? 12 : 4),
      note: {
        x: whole - (wide ? 0 : 40),
        y: top - (wide ? 38 : 17),
        look: "note strong",
        lines: [say(`route.${frame.name}`)],
      },
    },
    exits: {
      x: frame.width - margin[frame.name],
      y: round(beyond.y - apart - high + (wide ? 26 : 16)),
      look: "note end",
      lines: lines(`exits.${frame.name}`, { measure: wide ? 270 : 84 }),
    },
  };
}

function stretch(context: SceneContext, [key, can, does]: (typeof STRETCHES)[0], y: number) {
  const { frame, lines } = context;
  const { wide, zero, pad, high, long } = grid(context);
  const gap = leading(frame);
  const narrow = key === NARROW;
  const left = margin[frame.name];
  const note = (name: string, x: number, look: string, down = 0): Note => {
    const measure = name.startsWith("name") ? zero - left - 10 : 400;
    const words = lines(`${name}.${frame.name}`, { measure, look });
    const first = y + high / 2 - ((words.length - 1) / 2) * gap + (wide ? 6 : 4.5);
    return { x: round(x), y: round(first + down * gap), look, lines: words };
  };
  const end = zero + long(can);
  return {
    key,
    y,
    high,
    narrow,
    can: { id: can, long: long(can) },
    does: does ? { id: does, long: long(does) } : null,
    notes: [
      note(`name.${key}`, left, `note strong${narrow ? " as-corridor" : ""}`),
      // In the bar where that is long, else after it; the narrowest one largest.
      ...(does
        ? [
            note(`can.${key}`, end - pad, "note end"),
            note(`does.${key}`, zero + pad, "note strong on-bar"),
          ]
        : [
            narrow
              ? note(`can.${key}`, end + pad, "hero small", -0.25)
              : note(`can.${key}`, end + pad, "note", -0.5),
            note("unfound", end + pad, "note", narrow ? 1 : 0.5),
          ]),
    ],
  };
}
