import { margin } from "../../engine/svg/stage";
import type { SceneContext } from "../../engine/scene/context";
import { leading, noted } from "../../engine/scene/layout";
import { round } from "../../engine/svg/mark";
import type { Note } from "../../engine/svg/note";

/** What a port handled in a year, as a stack of blocks: a hundred are all that it has room for. */
export interface Use {
  id: string;
  /** The left edge of the stack. */
  x: number;
  /** How many blocks were counted, and how many there are with those only expected. */
  sure: number;
  did: number;
  /** The row of what is used, and that of what was counted. */
  used: string;
  counted: string;
}

/** The stacks of all ports, which are full at one line. */
export interface Quays {
  /** Where the stacks stand, and from edge to edge. */
  quay: [from: number, to: number, y: number];
  /** A block, with the distance to the next. */
  pitch: [across: number, up: number];
  apart: number;
  columns: number;
  /** So many blocks are all that there is room for. */
  full: number;
  uses: Use[];
  limit: { id: string; y: number };
  notes: Note[];
}

const USES = [
  { could: "kz-ports-capacity", did: "kz-ports-pace", counted: "kz-ports-9m-2025", about: true },
  { could: "baku-capacity", did: "baku-tonnes-2025", counted: "baku-tonnes-2025", about: true },
  // Expected, and by nobody counted.
  { could: "baku-capacity-teu", did: "baku-teu-2025", counted: "", about: false },
];

/** A stack is full with so many blocks, so many beside each other. */
const FULL = 100;
const COLUMNS = 5;

const FORM = {
  wide: { foot: 84, up: 19.6, between: 46, apart: 3 },
  narrow: { foot: 91, up: 6.4, between: 14, apart: 1.4 },
} as const;

/** Stacks the blocks of each port on one quay. */
export function quays(context: SceneContext): Quays {
  const { frame, data } = context;
  const { foot, up, between, apart } = FORM[frame.name];
  const [left, right] = [margin[frame.name], frame.width - margin[frame.name]];
  const y = frame.plot.y + frame.plot.height - foot;
  const long = (right - left - between * (USES.length - 1)) / USES.length;
  const blocks = (did: string, could: string) =>
    did ? Math.round((data.value(did) / data.value(could)) * FULL) : 0;
  const one = {
    quay: [left, right, y] as [number, number, number],
    pitch: [(long + apart) / COLUMNS, up] as [number, number],
    apart,
    columns: COLUMNS,
    full: FULL,
    uses: USES.map(({ could, did, counted }, i) => ({
      id: could,
      x: round(left + i * (long + between)),
      sure: blocks(counted, could),
      did: blocks(did, could),
      used: did,
      counted,
    })),
    // The only room that is passed.
    limit: { id: "baku-capacity-teu", y: round(y - (FULL / COLUMNS) * up - apart / 2) },
  };
  return { ...one, notes: notes(context, one, long) };
}

/** Over each stack its share, and under it whose it is. */
function notes(
  context: SceneContext,
  { quay, pitch, uses, limit }: Omit<Quays, "notes">,
  long: number,
): Note[] {
  const { frame } = context;
  const wide = frame.name === "wide";
  const gap = leading(frame);
  const note = noted(context);
  const [left, , y] = quay;
  return [
    note("labels.limit", [left, limit.y - (wide ? 9 : 7)], "note strong"),
    ...uses.flatMap(({ id, x, did }, i): Note[] => {
      const middle = x + long / 2;
      const top = y - Math.ceil(did / COLUMNS) * pitch[1] - (wide ? 16 : 7);
      const name = note(`quays.${id}.name`, [x, y + gap * 1.15], "note strong", long + 6);
      const under = name.y + name.lines.length * gap;
      return [
        note(
          `quays.${id}.share`,
          [middle, top],
          `hero small middle ${did > FULL ? "as-corridor" : "as-sea-route"}`,
        ),
        ...(USES[i]!.about
          ? [
              {
                ...note("labels.about", [middle, top - (wide ? 42 : 24)], "note middle"),
                key: `about-${id}`,
              },
            ]
          : []),
        name,
        note(`quays.${id}.words.${frame.name}`, [x, under], "note", long + 8),
      ];
    }),
  ];
}
