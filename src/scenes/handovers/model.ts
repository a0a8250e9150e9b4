import { margin } from "../../engine/svg/stage";
import type { SceneContext } from "../../engine/scene/context";
import { leading } from "../../engine/scene/layout";
import type { Frame } from "../../engine/scene/scene";
import { gauges, type Gauges } from "./gauges";

type Point = [x: number, y: number];

/** A place where the box changes what carries it. */
interface Knot {
  id: string;
  at: Point;
  number: string;
  name: string;
  change: string[];
  /** Whether its words end at the knot. */
  end: boolean;
}

/** A stretch of the way: a line for each row of the fold that it lies on. */
interface Part {
  id: string;
  sea: boolean;
  /** Whose rails, and how long. */
  words: string;
  runs: [from: Point, to: Point][];
}

export interface Model {
  wide: boolean;
  leading: number;
  parts: Part[];
  knots: Knot[];
  /** From the end of a row down to the next. */
  turns: [from: Point, to: Point][];
  gauges: Gauges;
}

/** The way from stop to stop, each part a row of its length. */
const PARTS = [
  "rails-altynkol-aktau",
  "middle-sea",
  "georgia-section-azerbaijan",
  "georgia-section-georgia",
];

const KNOTS = ["altynkol", "aktau", "alat", "akhalkalaki"];

/** Rows that the way is folded into. */
const ROWS = 4;

/** Folds the way into rows, to one scale of kilometres. */
export function model(context: SceneContext): Model {
  const { frame, data } = context;
  const lengths = PARTS.map(data.value);
  const ends = lengths.reduce((all, km) => [...all, all.at(-1)! + km], [0]);
  const fold = folding(frame, ends.at(-1)!);
  const narrow = ends.at(-1)! - data.value("gauge-narrow-georgia");
  const stops = [ends[0]!, ends[1]!, ends[2]!, narrow];
  return {
    wide: frame.name === "wide",
    leading: leading(frame),
    parts: PARTS.map((id, i) => ({
      id,
      sea: id === "middle-sea",
      words: context.say(`lengths.${id}`),
      runs: fold.runs(ends[i]!, ends[i + 1]!),
    })),
    knots: KNOTS.map((id, i) => knot(context, id, fold.at(stops[i]!), i)),
    turns: fold.turns,
    gauges: gauges(context),
  };
}

function knot({ frame, lines, number, say }: SceneContext, id: string, at: Point, i: number): Knot {
  const wide = frame.name === "wide";
  return {
    id,
    at,
    number: number(i + 1),
    name: say(`stops.${id}`),
    change: lines(`changes.${id}`, { measure: wide ? 300 : 200 }),
    end: at[0] > frame.width * 0.6,
  };
}

/** Where kilometres stand when the way is folded. */
function folding({ name, plot, width }: Frame, total: number) {
  const wide = name === "wide";
  const side = margin[name] + (wide ? 20 : 12);
  const [left, right] = [side, width - side];
  const pitch = plot.height / ROWS;
  const room = total / ROWS;
  const height = (row: number) => plot.y + pitch * row + (wide ? 34 : 18);
  // Every second row runs back, as a ribbon does.
  const x = (km: number, row: number) =>
    row % 2 === 0
      ? left + (km / room - row) * (right - left)
      : right - (km / room - row) * (right - left);
  const at = (km: number): Point => {
    const row = Math.min(ROWS - 1, Math.floor(km / room));
    return [x(km, row), height(row)];
  };
  const runs = (from: number, to: number): [Point, Point][] =>
    Array.from({ length: ROWS }, (_, row): [number, number, number] => [
      row,
      Math.max(from, row * room),
      Math.min(to, (row + 1) * room),
    ])
      .filter(([, a, b]) => b > a)
      .map(([row, a, b]) => [
        [x(a, row), height(row)],
        [x(b, row), height(row)],
      ]);
  const turns = Array.from({ length: ROWS - 1 }, (_, row): [Point, Point] => [
    [row % 2 === 0 ? right : left, height(row)],
    [row % 2 === 0 ? right : left, height(row + 1)],
  ]);
  return { at, runs, turns };
}
