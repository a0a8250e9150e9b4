import type { SceneContext } from "../../engine/scene/context";
import { leading } from "../../engine/scene/layout";
import { round, type Point } from "../../engine/svg/mark";
import { margin } from "../../engine/svg/stage";

/** A pipe from its end: where its middle is, and its radius. */
type Pipe = [x: number, y: number, r: number];

/** An amount and its words. */
interface Said {
  key: string;
  at: Point;
  amount: string;
  words: string[];
  look: string;
}

/** A year of one pipeline as a pile of whole pipes, each of the record year’s size, and that one beside it. */
export interface Pile {
  id: string;
  pipes: Pipe[];
  own: Pipe;
  /** What ties the pile to its amount, or nothing. */
  brace: string;
  said: Said[];
  /** From the foot of an amount to the first of its words. */
  under: number;
}

const UNDER = { wide: 32, narrow: 19 } as const;

/** How far the pipe of the record year stands from the pile, in pipes. */
const APART = 0.3;

/** The pile as large as the picture lets it be, and beside it the pipe that is the record year. */
export function pile(context: SceneContext, tonnes: number): Pile {
  const { frame, data } = context;
  const wide = frame.name === "wide";
  const edge = margin[frame.name];
  const count = Math.round(data.value("cpc-2024") / tonnes);
  const rows = stacked(count);
  const foot = frame.height - (wide ? 18 : 8);
  const r = Math.min(
    (frame.width - 2 * edge) / (rows[0]! + APART + 1) / 2,
    (foot - frame.plot.y - (wide ? 6 : 4)) / (middle(rows.length - 1) + 1),
  );
  const own: Pipe = [round(frame.width - edge - r), round(foot - r), round(r, 2)];
  const pipes = rows.flatMap((many, up) =>
    Array.from({ length: many }, (_, i): Pipe => [
      round(edge + r * (1 + up + 2 * i)),
      round(foot - r * middle(up)),
      round(r, 2),
    ]),
  );
  return {
    id: "cpc-2024",
    pipes,
    own,
    brace: brace(context, rows, pipes),
    said: said(context, pipes, own),
    under: UNDER[frame.name],
  };
}

/** How high the middle of a pipe lies, in radii: on the ground, or between two of the row under it. */
const middle = (up: number) => 1 + up * Math.sqrt(3);

/** A bracket along the right side of the pile, from its last row up to its first. On a phone there is no room. */
function brace({ frame }: SceneContext, rows: readonly number[], pipes: readonly Pipe[]): string {
  if (frame.name === "narrow") return "";
  const [[x, y, r], [upx, upy]] = [pipes[rows[0]! - 1]!, pipes.at(-1)!] as [Pipe, Pipe];
  const [off, tip] = [r + 12, 8];
  // Off the pipes at a right angle to their side.
  const [dx, dy] = [Math.cos(Math.PI / 6), -Math.sin(Math.PI / 6)];
  const at = ([px, py]: Point, by: number) => `${round(px + dx * by)},${round(py + dy * by)}`;
  const [top, end] = [
    [upx, upy],
    [x, y],
  ] as const;
  return `M${at(top, off - tip)}L${at(top, off)}L${at(end, off)}L${at(end, off - tip)}`;
}

/** Rows from the ground up, each one shorter than that under it, until all pipes have a place. */
function stacked(count: number): number[] {
  let base = 1;
  while ((base * (base + 1)) / 2 < count) base++;
  const rows: number[] = [];
  for (let left = count; left > 0; left -= rows.at(-1)!)
    rows.push(Math.min(left, base - rows.length));
  return rows;
}

/** What stands beside the upper end of the pile, and over the pipe beside it. */
function said(
  { frame, lines, say }: SceneContext,
  pipes: readonly Pipe[],
  [x, y, r]: Pipe,
): Said[] {
  const wide = frame.name === "wide";
  const step = leading(frame);
  const top = Math.min(...pipes.map(([, at]) => at)) + r;
  const beside =
    Math.max(...pipes.map(([at, high]) => (high < top ? at + r : 0))) + step * (wide ? 2.3 : 0.8);
  const edge = x + r;
  const own = lines("names.route", { measure: wide ? 130 : 100 });
  const over = y - r - UNDER[frame.name] - step * (own.length - 0.4);
  const words = lines("names.pipe", { measure: edge - beside });
  return [
    {
      key: "all",
      at: [beside, frame.plot.y + (wide ? 84 : 30)],
      amount: say("labels.pipe"),
      words,
      look: "as-energy",
    },
    { key: "own", at: [edge, over], amount: say("labels.route"), words: own, look: "end" },
  ];
}
