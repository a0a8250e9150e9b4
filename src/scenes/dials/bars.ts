import type { SceneContext } from "../../engine/scene/context";
import { round } from "../../engine/svg/mark";
import type { Corners } from "../../engine/svg/parts";
import type { Note } from "../../engine/svg/note";
import { pipeNotes } from "./pipe-notes";

/** Million tonnes a year of a row, as the height of an opening. */
export interface Tonnes {
  id: string;
  box: Corners;
}

/** A stretch of the way of which it is known what it can take: a gate across it. */
export interface Stretch {
  key: string;
  /** Whether the way is narrow here. */
  narrow: boolean;
  /** What stands over the opening and beside it, as high as over the highest. */
  wall: string;
  can: Tonnes;
}

/** The way from the side, west on the left as on a map: gates on one ground, open as high as they can take. */
export interface Bars {
  stretches: Stretch[];
  /** The ground, and the water of which no limit is known. */
  ground: string;
  sea: Corners;
  /** What the whole route carried in a year, to the same scale. */
  carried: { id: string; box: Corners };
  /** From there to where it goes, dashed, for no count of these was found, and the heads there. */
  parting: string;
  heads: string;
  words: Note[];
}

/** From west to east: rails, rails, quay, quays; what each can take. */
const STRETCHES: [key: string, can: string][] = [
  ["divrigi", "kars-divrigi-capacity"],
  ["georgia", "btk-capacity-5"],
  ["alat", "baku-capacity"],
  ["aktau", "kz-ports-capacity"],
];

const NARROW = "divrigi";

/** The route’s whole year, by the ministry. */
const CARRIED = "titr-volume-2025";

/** Where gates begin and end, room over and under, how deep the sea is, and the ways that part. */
const FORM = {
  wide: {
    top: 66,
    foot: 84,
    post: 9,
    ends: [24, 168, 188, 322, 474, 608, 722, 856],
    deep: 34,
    part: 62,
    head: 9,
    toward: [650, 360],
  },
  narrow: {
    top: 33,
    foot: 52,
    post: 4.5,
    ends: [14, 84, 89, 146, 184, 240, 285, 341],
    deep: 5,
    part: 19,
    head: 4,
    toward: [270, 148],
  },
} as const;

/** The ways on from Baku: to the left as on a map, all alike, in degrees over the ground. */
const TURNS = [4, 32, 60];

/** Gates of one scale on one ground, one for each stretch that has a figure. */
export function bars(context: SceneContext): Bars {
  const { frame, data } = context;
  const { plot } = frame;
  const { top, foot, post, ends, deep, part, head, toward } = FORM[frame.name];
  const [high, floor] = [plot.y + top, plot.y + plot.height - foot];
  const unit = (floor - high) / Math.max(...STRETCHES.map(([, can]) => data.value(can)));
  const stretches = STRETCHES.map(([key, id], i): Stretch => {
    const [from, to] = [ends[i * 2]!, ends[i * 2 + 1]!];
    const [broad, tall] = [to - from - post * 2, round(data.value(id) * unit)];
    const edge = round(floor - tall);
    return {
      key,
      narrow: key === NARROW,
      wall: `M${from},${round(floor)}V${round(high - post)}H${to}V${round(floor)}h${-post}V${edge}h${-broad}V${round(floor)}Z`,
      can: { id, box: [from + post, edge, broad, tall] },
    };
  });
  const [quay, far] = [ends[5], ends[6]];
  const tall = round(data.value(CARRIED) * unit);
  const [x, y] = [ends[4] - 4, round(floor - tall)];
  const ways = TURNS.map((turn): readonly [dx: number, dy: number] => {
    const t = (turn * Math.PI) / 180;
    return [-Math.cos(t), -Math.sin(t)];
  });
  const start = [x - head, floor - tall / 2] as const;
  return {
    stretches,
    ground: `M0,${round(floor)}H${quay}M${far},${round(floor)}H${frame.width}${arrow([toward[0], toward[1], high - post - head * 2.4, head])}`,
    sea: [quay, round(floor), far - quay, deep],
    carried: { id: CARRIED, box: [x, y, frame.width - x, tall] },
    parting: ways
      .map(
        ([dx, dy]) =>
          `M${round(start[0])},${round(start[1])}l${round(dx * part)},${round(dy * part)}`,
      )
      .join(""),
    heads: ways
      .map(([dx, dy]) => headOf([start[0] + dx * part, start[1] + dy * part, dx, dy], head))
      .join(""),
    words: pipeNotes(context, stretches, {
      ...{ floor, tall, west: x, part },
      ...{
        toward: [toward[1], high - post - head * 2.4],
        slab: [(quay + far) / 2, floor + deep * 0.68],
      },
    }),
  };
}

/** Which way cargo goes: an arrow from the right to the left. */
const arrow = ([from, to, y, r]: readonly [number, number, number, number]) =>
  `M${from},${round(y)}H${to}m${r},${-r * 0.7}l${-r},${round(r * 0.7)}l${r},${round(r * 0.7)}`;

/** The head at the end of a dashed way on. */
function headOf([x, y, dx, dy]: readonly [number, number, number, number], r: number): string {
  const [tx, ty] = [x + dx * r * 1.6, y + dy * r * 1.6];
  const [ox, oy] = [dy * r * 0.8, -dx * r * 0.8];
  return `M${round(tx)},${round(ty)}L${round(x + ox)},${round(y + oy)}L${round(x - ox)},${round(y - oy)}Z`;
}
