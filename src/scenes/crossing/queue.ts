import { margin } from "../../engine/svg/stage";
import type { SceneContext } from "../../engine/scene/context";
import { round, type Point } from "../../engine/svg/mark";

/** Tracks that run from a quay to the right and back by turns, in rows joined by bends; reckoned to the left, and mirrored. */
interface Track {
  width: number;
  quay: number;
  left: number;
  right: number;
  y: number;
  row: number;
}

/** The wagons that wait, in one line from a quay inland, seen from above. */
export interface Queue {
  /** The sea at the quay, from the left: how far, its upper edge, and how high it is; and how broad the quay is. */
  sea: { x: number; y: number; high: number; quay: number };
  /** The ferry: its stern, its length, and half its breadth. */
  ferry: { x: number; y: number; long: number; half: number };
  track: Point[];
  /** The wagons that ferries took in a day, from the quay on, each from end to end, as a path. */
  days: string[];
  /** Where weeks end, across the track. */
  weeks: { x: number; y: [from: number, to: number]; at: Point; name: string }[];
  amount: { at: Point; words: string; after: Point; more: string };
  first: { at: Point; words: string };
  port: { at: Point; words: string };
}

const WEEK = 7;

/** Between days as much room as a wagon takes. */
const GAP = 1;

const FORM = {
  wide: { quay: 570, rows: 8, amount: 38, sea: 0, first: 72, y: 102, foot: 20, ferry: 170 },
  narrow: { quay: 236, rows: 9, amount: 20, sea: 28, first: 42, y: 58, foot: 11, ferry: 72 },
} as const;

/** How much of its length a wagon fills. */
const WAGON = 0.74;

/** A point so far along the tracks. */
function along(track: Track, far: number): Point {
  const [x, y] = reckoned(track, far);
  return [round(track.width - x), y];
}

function reckoned({ quay, left, right, y, row }: Track, far: number): Point {
  const r = row / 2;
  let [start, rest] = [quay, far];
  for (let i = 0; ; i++) {
    const way = i % 2 ? 1 : -1;
    const end = i % 2 ? right - r : left + r;
    const straight = Math.abs(end - start);
    if (rest <= straight) return [round(start + way * rest), round(y + i * row)];
    rest -= straight;
    const turn = rest / r;
    if (turn <= Math.PI)
      return [round(end + way * Math.sin(turn) * r), round(y + i * row + r - Math.cos(turn) * r)];
    rest -= Math.PI * r;
    start = end;
  }
}

/** Points along the tracks, near enough for bends. */
const course = (track: Track, from: number, to: number): Point[] => {
  const count = Math.ceil((to - from) / 5);
  return Array.from({ length: count + 1 }, (_, i) =>
    along(track, from + ((to - from) * i) / count),
  );
};

/** The points that a line needs: on a straight only its ends. */
const bends = (points: readonly Point[]): Point[] =>
  points.filter(([, y], i) => y !== points[i - 1]?.[1] || y !== points[i + 1]?.[1]);

/** Whether a place along the tracks lies on a straight. */
const isStraight = (track: Track, far: number, near: number): boolean => {
  const [from, to] = [along(track, far - near), along(track, far + near)];
  return from[1] === to[1];
};

/** The longest way from wagon to wagon that fits and lets gaps between days fall on straights, if there is one. */
function pitchOf(track: Track, most: number, gaps: readonly number[]): number {
  const tries = Array.from({ length: 60 }, (_, i) => most * (1 - i * 0.001));
  const fits = (pitch: number) => gaps.every((at) => isStraight(track, at * pitch, pitch));
  return tries.find(fits) ?? most;
}

/** Fits the line of wagons into the picture. */
export function queue(context: SceneContext): Queue {
  const { frame, data } = context;
  const { plot, name } = frame;
  const form = FORM[name];
  // Bends keep half a wagon’s breadth within the margins.
  const edge = margin[name] + (name === "wide" ? 8 : 4);
  const [left, right] = [edge, frame.width - edge];
  const y = plot.y + form.y;
  const row = (plot.y + plot.height - form.foot - y) / form.rows;
  const track: Track = { width: frame.width, quay: form.quay, left, right, y, row };
  const bend = (Math.PI * row) / 2;
  const whole = form.quay - left - row / 2 + bend * form.rows + (right - left - row) * form.rows;
  const [waiting, day] = [data.value("kuryk-wagons-waiting"), data.value("kuryk-wagons-a-day")];
  const days = Math.ceil(waiting / day);
  /** How far along the first wagon of a day stands, in wagons. */
  const start = (one: number) => one * (day + GAP) + GAP;
  const gaps = Array.from({ length: days - 1 }, (_, one) => start(one + 1) - GAP / 2);
  const pitch = pitchOf(track, whole / (waiting + (days + 2) * GAP), gaps);
  const last = (start(days - 1) + waiting - (days - 1) * day + GAP) * pitch;
  return {
    sea: {
      x: frame.width - form.quay,
      y: plot.y + form.sea,
      high: round(y + row * 0.6 - plot.y - form.sea),
      quay: name === "wide" ? 8 : 4,
    },
    ferry: {
      x: frame.width - form.quay - 2,
      y,
      long: form.ferry,
      half: row * (name === "wide" ? 0.32 : 0.46),
    },
    track: bends(course(track, 0, Math.min(whole, last))),
    days: Array.from({ length: days }, (_, one) => {
      const count = Math.min(day, waiting - one * day);
      const wagon = (i: number) => {
        const [from, to] = [i, i + WAGON].map((n) => along(track, (start(one) + n) * pitch)) as [
          Point,
          Point,
        ];
        return from[1] === to[1]
          ? `${from.join(",")}H${to[0]}`
          : `${from.join(",")}L${to.join(",")}`;
      };
      return Array.from({ length: count }, (_, i) => `M${wagon(i)}`).join("");
    }),
    weeks: weeks(context, (week) => along(track, gaps[week * WEEK - 1]! * pitch), row),
    ...words(context),
  };
}

/** Where weeks end, with how many they are. */
function weeks(
  { frame, data, say }: SceneContext,
  at: (week: number) => Point,
  row: number,
): Queue["weeks"] {
  const days = Math.ceil(data.value("kuryk-wagons-waiting") / data.value("kuryk-wagons-a-day"));
  const [over, up] = frame.name === "wide" ? [0.34, 5] : [0.2, 1.8];
  return Array.from({ length: Math.floor((days - 1) / WEEK) }, (_, i) => {
    const [x, y] = at(i + 1);
    return {
      x,
      y: [y - row * over, y + row * 0.22],
      at: [x, y - row * over - up],
      name: say("queue.weeks", { weeks: i + 1 }),
    };
  });
}

/** How many wait, how many of them leave in a day, and the port. */
function words({ frame, say, place, width }: SceneContext) {
  const { plot, name } = frame;
  const { quay, amount: down, first } = FORM[name];
  const wide = name === "wide";
  const amount = say("queue.amount");
  const [edge, y, up] = [margin[name], plot.y + down, plot.y + first];
  const off = wide ? 20 : 10;
  const shore = frame.width - quay;
  // A phone has no room for the amount beside the sea.
  const start = wide ? shore + off : edge;
  return {
    amount: {
      at: [start, y] as const,
      words: amount,
      after: [start + width(amount, "hero small") + (wide ? 12 : 7), y] as const,
      more: say("queue.words"),
    },
    first: { at: [shore + off, up] as const, words: say("queue.first") },
    port: { at: [shore - off, up] as const, words: place("kuryk") },
  };
}
