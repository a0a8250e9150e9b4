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
  /** The sea between the ports, as rows of waves. */
  waves: string;
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

/** Where stretches begin and end, and room over and under. */
const FORM = {
  wide: {
    top: 48,
    foot: 74,
    ends: [24, 236, 272, 446, 480, 636, 712, 856],
    wave: 17,
  },
  narrow: {
    top: 30,
    foot: 57,
    ends: [14, 88, 97, 164, 173, 238, 284, 346],
    wave: 10,
  },
} as const;

/** A pipe of one scale and one axis, a piece for each stretch that has a figure. */
export function bars(context: SceneContext): Bars {
  const { frame, data } = context;
  const { plot } = frame;
  const { top, foot, ends, wave } = FORM[frame.name];
  const high = plot.height - top - foot;
  const axis = plot.y + top + high / 2;
  const unit = high / Math.max(...STRETCHES.map(([, can]) => data.value(can)));
  const stretches = STRETCHES.map(([key, id], i): Stretch => {
    const [from, to] = [ends[i * 2]!, ends[i * 2 + 1]!];
    const tall = data.value(id) * unit;
    const can: Tonnes = { id, box: [from, round(axis - tall / 2), to - from, round(tall)] };
    return { key, narrow: key === NARROW, walls: along(can.box), can };
  });
  const [, , port, far] = stretches.map(({ can }) => can.box) as Corners[];
  return {
    stretches,
    necks: necks(stretches),
    slants: slants(stretches),
    waves: waves([port![0] + port![2], far![0]], axis, wave),
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

/** Three rows of waves between two places, on the axis. */
function waves([from, to]: readonly [number, number], axis: number, wave: number): string {
  const inset = wave * 0.5;
  const count = Math.floor((to - from - inset * 2) / wave);
  const left = round((from + to - count * wave) / 2);
  const half = round(wave / 2);
  const one = `q${round(wave / 4)},${round(-wave / 3)} ${half},0t${half},0`;
  return [-1, 0, 1]
    .map((row) => `M${left},${round(axis + row * wave)}${one.repeat(count)}`)
    .join("");
}
