import type { SceneContext } from "../../engine/scene/context";
import { leading } from "../../engine/scene/layout";
import { round } from "../../engine/svg/mark";
import type { Corners } from "../../engine/svg/parts";
import type { Note } from "../../engine/svg/note";
import { pipeNotes } from "./pipe-notes";

/** Million tonnes a year of a row, as a height on the axis of the pipe. */
export interface Tonnes {
  id: string;
  box: Corners;
}

/** A stretch of the way of which it is known what it can take. */
export interface Stretch {
  key: string;
  /** Whether the way is narrow here. */
  narrow: boolean;
  /** Its upper and its lower wall. */
  walls: string;
  can: Tonnes;
}

/** The way as a pipe from the side, west on the left as on a map: as high as what it can take. */
export interface Bars {
  stretches: Stretch[];
  /** Inside the pipe where it grows narrow, and its walls there. */
  necks: string;
  slants: string;
  /** What the whole route carried in a year, to the same scale. */
  carried: { id: string; d: string };
  /** From there to Kars and to where else it goes, dashed, for no count of these was found. */
  parting: string;
  words: Note[];
}

/** From west to east: rails, rails, quay, quays; what each can take. */
const STRETCHES: [key: string, can: string][] = [
  ["divrigi", "kars-divrigi-capacity"],
  ["georgia", "btk-capacity-5"],
  ["alat", "baku-capacity"],
  ["aktau", "kz-ports-capacity"],
];

export const NARROW = "divrigi";

/** The route’s whole year, by the ministry. */
export const CARRIED = "titr-volume-2025";

/** Where stretches begin and end, and room over and under. */
const FORM = {
  wide: {
    top: 48,
    foot: 74,
    ends: [24, 236, 272, 446, 480, 636, 712, 856],
    tip: 4,
    parts: [46, 134, 9],
  },
  narrow: {
    top: 30,
    foot: 57,
    ends: [14, 88, 97, 164, 173, 238, 284, 346],
    tip: 3,
    parts: [22, 52, 4.5],
  },
} as const;

/** A pipe of one scale and one axis, a piece for each stretch that has a figure. */
export function bars(context: SceneContext): Bars {
  const { frame, data } = context;
  const { plot } = frame;
  const { top, foot, ends, tip, parts } = FORM[frame.name];
  const high = plot.height - top - foot;
  const axis = plot.y + top + high / 2;
  const unit = high / Math.max(...STRETCHES.map(([, can]) => data.value(can)));
  const stretches = STRETCHES.map(([key, id], i): Stretch => {
    const [from, to] = [ends[i * 2]!, ends[i * 2 + 1]!];
    const tall = data.value(id) * unit;
    const can: Tonnes = { id, box: [from, round(axis - tall / 2), to - from, round(tall)] };
    return { key, narrow: key === NARROW, walls: along(can.box), can };
  });
  const [x, , broad] = stretches[2]!.can.box;
  const half = (data.value(CARRIED) * unit) / 2;
  const [up, west, head] = parts;
  const middle = x + broad / 2;
  const exits: Exit[] = [
    [x + tip, axis, -1, 0, west],
    [middle, axis - half, 0, -1, up],
    [middle, axis + half, 0, 1, up],
  ];
  return {
    stretches,
    necks: necks(stretches),
    slants: slants(stretches),
    carried: {
      id: CARRIED,
      d:
        carried(frame.width, x + tip, round(axis), half * 2) +
        exits.map((one) => headOf(one, head)).join(""),
    },
    parting: exits
      .map(([px, py, dx, dy, far]) => `M${round(px)},${round(py)}l${dx * far},${dy * far}`)
      .join(""),
    words: pipeNotes(context, stretches, { axis, gap: leading(frame) }),
  };
}

type Pieces = readonly Corners[];

const boxes = (stretches: readonly Stretch[]) => stretches.map(({ can }) => can.box) as Pieces;

/** From the end of a piece to the next one; of the ports none, for there is the sea. */
const necks = (stretches: readonly Stretch[]): string => {
  const [thin, rails, port] = boxes(stretches) as [Corners, Corners, Corners];
  return [thin, rails]
    .map(([x, y, broad, tall], i) => {
      const next = i ? port : rails;
      return `M${x + broad},${y}v${tall}L${next[0]},${round(next[1] + next[3])}v${-next[3]}Z`;
    })
    .join("");
};

/** Along a piece of the pipe. */
const along = ([x, y, broad, tall]: Corners) =>
  `M${x},${y}h${broad}M${x},${round(y + tall)}h${broad}`;

/** Slanting from the end of a piece to the next one. */
const slants = (stretches: readonly Stretch[]): string => {
  const [thin, rails, port] = boxes(stretches) as [Corners, Corners, Corners];
  return [thin, rails]
    .map(([x, y, broad, tall], i) => {
      const next = i ? port : rails;
      const low = `L${next[0]},${round(next[1] + next[3])}`;
      return `M${x + broad},${y}L${next[0]},${next[1]}M${x + broad},${round(y + tall)}${low}`;
    })
    .join("");
};

/** What the route carried, as an arrow to the west, as high as the walls are apart. */
function carried(to: number, tip: number, axis: number, tall: number): string {
  const [head, half] = [round(tall * 0.55), round(tall / 2)];
  return `M${to},${round(axis - half)}H${round(tip + head)}L${tip},${axis}L${round(tip + head)},${round(axis + half)}H${to}Z`;
}

/** Where cargo goes on: from where, which way, and how far. */
type Exit = readonly [x: number, y: number, dx: number, dy: number, far: number];

/** The head at the end of a dashed way on. */
function headOf([x, y, dx, dy, far]: Exit, r: number): string {
  const [tx, ty] = [x + dx * (far + r), y + dy * (far + r)];
  const [bx, by] = [tx - dx * r * 1.6, ty - dy * r * 1.6];
  const [ox, oy] = [dy * r * 0.8, dx * r * 0.8];
  return `M${round(tx)},${round(ty)}L${round(bx + ox)},${round(by + oy)}L${round(bx - ox)},${round(by - oy)}Z`;
}
