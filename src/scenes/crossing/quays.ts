import { margin } from "../../engine/svg/stage";
import type { SceneContext } from "../../engine/scene/context";
import { leading, noted } from "../../engine/scene/layout";
import { round } from "../../engine/svg/mark";
import type { Note } from "../../engine/svg/note";

/** What a port handled in a year, of what it has room for. */
export interface Use {
  id: string;
  /** Its left edge. */
  x: number;
  /** What was counted, and that with what was only expected, as a part of the room. */
  sure: number;
  did: number;
  /** Of containers, how many boxes are drawn: so many are all that there is room for. */
  boxes: number;
  /** The row of what is used, and that of what was counted. */
  used: string;
  counted: string;
}

/** All ports, which are full at one line. */
export interface Quays {
  /** Where they stand, and from edge to edge. */
  quay: [from: number, to: number, y: number];
  /** How broad each is. */
  long: number;
  /** A box, with the distance to the next. */
  pitch: [across: number, up: number];
  apart: number;
  columns: number;
  /** So many boxes are all that there is room for. */
  full: number;
  uses: Use[];
  limit: { id: string; y: number };
  notes: Note[];
}

const USES = [
  { could: "kz-ports-capacity", did: "kz-ports-pace", counted: "kz-ports-9m-2025" },
  { could: "baku-capacity", did: "baku-tonnes-2025", counted: "baku-tonnes-2025" },
  // Expected, and by nobody counted.
  { could: "baku-capacity-teu", did: "baku-teu-2025", counted: "" },
];
const BOXES = "baku-capacity-teu";

/** So many boxes are full, so many beside each other. */
const FULL = 100;
const COLUMNS = 5;

const FORM = {
  wide: { foot: 84, up: 20.2, between: 46, apart: 3 },
  narrow: { foot: 90, up: 6.1, between: 14, apart: 1.4 },
} as const;

/** Stands what each port handled on one quay. */
export function quays(context: SceneContext): Quays {
  const { frame, data } = context;
  const { foot, up, between, apart } = FORM[frame.name];
  const [left, right] = [margin[frame.name], frame.width - margin[frame.name]];
  const y = frame.plot.y + frame.plot.height - foot;
  const long = (right - left - between * (USES.length - 1)) / USES.length;
  const part = (did: string, could: string) => (did ? data.value(did) / data.value(could) : 0);
  const one = {
    quay: [left, right, y] as [number, number, number],
    long: round(long),
    pitch: [(long + apart) / COLUMNS, up] as [number, number],
    apart,
    columns: COLUMNS,
    full: FULL,
    uses: USES.map(({ could, did, counted }, i) => ({
      id: could,
      x: round(left + i * (long + between)),
      sure: round(part(counted, could), 4),
      did: round(part(did, could), 4),
      boxes: could === BOXES ? Math.round(part(did, could) * FULL) : 0,
      used: did,
      counted,
    })),
    // The only room that is passed.
    limit: { id: BOXES, y: round(y - (FULL / COLUMNS) * up - apart / 2) },
  };
  return { ...one, notes: notes(context, one) };
}

/** Over each what it used of its room, and under it whose it is. */
function notes(context: SceneContext, { quay, uses, limit, long }: Omit<Quays, "notes">): Note[] {
  const { frame } = context;
  const wide = frame.name === "wide";
  const gap = leading(frame);
  const note = noted(context);
  const [left, , y] = quay;
  return [
    note("labels.limit", [left, limit.y - (wide ? 9 : 7)], "note strong"),
    ...uses.flatMap(({ id, x, did, boxes }): Note[] => {
      const middle = x + long / 2;
      const top = y - (y - limit.y) * did - (wide ? 16 : 7);
      const name = note(`quays.${id}.name`, [x, y + gap * 1.15], "note strong", long + 2);
      const under = name.y + name.lines.length * gap;
      const look = `hero ${wide ? "" : "small "}middle as-${boxes > FULL ? "corridor" : "sea-route"}`;
      return [
        note(`quays.${id}.share`, [middle, top], look),
        ...(boxes
          ? []
          : [
              {
                ...note("labels.about", [middle, top - (wide ? 62 : 24)], "note middle"),
                key: `about-${id}`,
              },
            ]),
        name,
        note(`quays.${id}.words.${frame.name}`, [x, under], "note", long + 2),
      ];
    }),
  ];
}
