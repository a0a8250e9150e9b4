import type { SceneContext } from "../../engine/scene/context";
import {
  group,
  label,
  lines,
  mark,
  round,
  withRow,
  type Mark,
  type Point,
} from "../../engine/svg/mark";
import type { Corners } from "../../engine/svg/parts";
import { margin } from "../../engine/svg/stage";
import { turned } from "./second";

/** A year of one pipeline as a pipe that goes to and fro: its middle line, how long that is, and what lies on it. */
export interface Pipe {
  id: string;
  d: string;
  long: number;
  thick: number;
  /** Its joints and its light, those of the record, and what both come to. */
  marks: Mark[];
}

/** The record and the runs of the pipe: how thick, from run to run, runs; joints; and where words stand. */
const SIZES = {
  wide: {
    ...{ top: 21, foot: 22, thick: 60, pitch: 94, runs: 4, rim: 8, digit: 9 },
    ...{ aside: 22, drop: 45, all: 162, measure: 420 },
  },
  narrow: {
    ...{ top: 14, foot: 10, thick: 23, pitch: 37, runs: 4, rim: 3, digit: 5 },
    ...{ aside: 9, drop: 19, all: 77, measure: 190 },
  },
} as const;

/** The pipe under the record, to one scale: as thick, and as much longer as it carried more. */
export function pipe(context: SceneContext): { pipe: Pipe; plug: Corners } {
  const { frame, data, number } = context;
  const { top, thick, rim, digit } = SIZES[frame.name];
  const [id, own] = ["cpc-2024", "titr-volume-2024"] as const;
  const { d, long, spot } = bent(context);
  const times = data.value(id) / data.value(own);
  const piece = long / times;
  const [left, high] = [margin[frame.name], frame.plot.y + top];
  const plug: Corners = [left, high, round(piece), thick];
  /** A joint across the pipe, which stands out at its sides. */
  const across = ([[x, y], [dx, dy]]: readonly [Point, Point], out: number) =>
    `M${round(x - dx * out)},${round(y - dy * out)}L${round(x + dx * out)},${round(y + dy * out)}`;
  const joints = (ends: readonly (readonly [Point, Point])[], out: number) =>
    ends.map((one) => across(one, out)).join("");
  const middle = high + thick / 2;
  const ends = [rim, piece - rim].map(
    (x) =>
      [
        [left + x, middle],
        [0, 1],
      ] as const,
  );
  const cuts = Array.from({ length: Math.round(times) - 1 }, (_, i) => spot((i + 1) * piece));
  // In a bend a joint is only a cut: what stands out there looks tilted.
  const straight = cuts.filter(([, [dx]]) => dx === 0);
  const all = [spot(rim), ...straight, spot(long - rim)];
  const shine = `M${left},${round(middle)}h${round(piece)}`;
  return {
    plug,
    pipe: {
      ...{ id, d, long: round(long), thick },
      marks: [
        mark("path", "rims", { class: "flange", d: joints(all, thick / 2 + rim) }),
        mark("path", "rim", { class: "flange own", d: joints(ends, thick / 2 + rim) }),
        mark("path", "light", { class: "pipe-light", d: d + shine, "stroke-width": thick * 0.5 }),
        mark("path", "cut", { class: "relief", d: joints(cuts, thick / 2) }),
        // Each piece has its number, in its middle.
        ...Array.from({ length: cuts.length + 1 }, (_, i) => {
          const [[x, y]] = spot((i + 0.5) * piece);
          const at: Point = [round(x), round(y + digit)];
          return label(`piece-${i}`, at, number(i + 1), { class: "tick piece middle" });
        }),
        ...said(context, plug),
      ],
    },
  };
}

/** A line that goes to and fro over the lower part of the picture, its length, and a spot on it with what lies across. */
function bent({ frame }: SceneContext) {
  const { foot, thick, pitch, runs, rim } = SIZES[frame.name];
  const [left, right] = [margin[frame.name], frame.width - margin[frame.name]];
  const r = pitch / 2;
  const out = r + thick / 2 + rim;
  const first = frame.plot.y + frame.plot.height - foot - thick / 2 - (runs - 1) * pitch;
  const arc = Math.PI * r;
  let d = `M${left},${round(first)}`;
  let long = 0;
  const parts = Array.from({ length: runs }, (_, i) => {
    const back = i % 2 === 1;
    const y = first + i * pitch;
    const [a, b] = [i ? left + out : left, i < runs - 1 ? right - out : right];
    // The first and the last run begin and end at a side.
    const [from, to] = back ? [right - out, i < runs - 1 ? left + out : left] : [a, b];
    const start = long;
    long += Math.abs(to - from);
    const turn = long;
    d += `H${round(to)}`;
    if (i < runs - 1) {
      d += `a${r},${r} 0 0 ${back ? 0 : 1} 0,${pitch}`;
      long += arc;
    }
    return { start, turn, from, to, y, way: back ? -1 : 1 };
  });
  const spot = (s: number): readonly [Point, Point] => {
    const { start, turn, from, to, y, way } = parts.findLast((one) => one.start <= s)!;
    if (s <= turn)
      return [
        [from + way * (s - start), y],
        [0, 1],
      ];
    const angle = (s - turn) / r - Math.PI / 2;
    const across: Point = [Math.cos(angle) * way, Math.sin(angle)];
    return [[to + across[0] * r, y + r + across[1] * r], across];
  };
  return { d, long, spot };
}

/** Beside the record what it is, and over the pipe what it carried. */
function said(context: SceneContext, [x, y, long]: Corners): Mark[] {
  const { frame, lines: broken, say, width } = context;
  const { aside, drop, all, measure } = SIZES[frame.name];
  const one = (key: "all" | "own", name: string, at: Point, row: string): Mark => {
    const amount = say(`labels.${name}`);
    const start = at[0] + width(amount, `hero ${key}`) + aside;
    const words = broken(`names.${name}`, {
      measure: Math.min(measure, frame.width - margin[frame.name] - start),
      look: "note turned",
    });
    return withRow(
      row,
      group(key, {}, [
        label("amount", at, amount, { class: `hero ${key}` }),
        ...lines("words", [start, at[1] - (words.length - 1) * turned(frame)], words, {
          leading: turned(frame),
          class: "note turned",
        }),
      ]),
    );
  };
  return [
    one("all", "pipe", [x, y + all], "cpc-2024"),
    one("own", "route", [x + long + aside, y + drop], "titr-volume-2024"),
  ];
}
