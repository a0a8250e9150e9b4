import { margin } from "../../engine/svg/stage";
import type { SceneContext } from "../../engine/scene/context";
import { round, type Point } from "../../engine/svg/mark";

/** Tracks that run from a quay to the left and back by turns, in rows joined by bends. */
interface Track {
  quay: number;
  left: number;
  right: number;
  y: number;
  row: number;
}

/** The wagons that wait, in one line from a quay inland, seen from above. */
export interface Queue {
  /** The sea at the quay: its left upper corner, and how high it is. */
  sea: { x: number; y: number; high: number };
  /** The ferry: its stern, its length, and half its breadth. */
  ferry: { x: number; y: number; long: number; half: number };
  track: Point[];
  /** The wagons that ferries took in a day, from the quay on: ends of wagons, or of all of them. */
  days: Point[][][];
  /** Where weeks end, across the track. */
  weeks: { x: number; y: [from: number, to: number]; at: Point; name: string }[];
  amount: { at: Point; words: string; after: Point; more: string };
  first: { at: Point; words: string };
  port: { at: Point; words: string };
}

const WEEK = 7;

/** Between days as much room as a wagon takes; on a phone more, for a bar is a day. */
const FORM = {
  wide: {
    quay: 590,
    rows: 9,
    gap: 1,
    amount: 38,
    sea: 54,
    first: 72,
    y: 102,
    foot: 14,
    ferry: 230,
  },
  narrow: {
    quay: 232,
    rows: 6,
    gap: 3,
    amount: 20,
    sea: 28,
    first: 43,
    y: 61,
    foot: 8,
    ferry: 100,
  },
} as const;

/** How much of its length a wagon fills. */
const WAGON = 0.78;

/** A point so far along the tracks. */
function along({ quay, left, right, y, row }: Track, far: number): Point {
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

/** Fits the line of wagons into the picture. */
export function queue(context: SceneContext): Queue {
  const { frame, data, say, place, width } = context;
  const { plot, name } = frame;
  const form = FORM[name];
  const wide = name === "wide";
  // Bends keep half a wagon’s breadth within the margins.
  const edge = margin[name] + (wide ? 8 : 4);
  const [left, right] = [edge, frame.width - edge];
  const y = plot.y + form.y;
  const row = (plot.y + plot.height - form.foot - y) / form.rows;
  const track: Track = { quay: form.quay, left, right, y, row };
  const bend = (Math.PI * row) / 2;
  const whole = form.quay - left - row / 2 + bend * form.rows + (right - left - row) * form.rows;
  const [waiting, day] = [data.value("kuryk-wagons-waiting"), data.value("kuryk-wagons-a-day")];
  const days = Math.ceil(waiting / day);
  const pitch = whole / (waiting + (days + 2) * form.gap);
  /** How far along the first wagon of a day stands. */
  const start = (one: number) => (one * (day + form.gap) + form.gap) * pitch;
  const amount = say("queue.amount");
  return {
    sea: { x: form.quay, y: plot.y + form.sea, high: y + row * 0.62 - plot.y - form.sea },
    ferry: { x: form.quay + 3, y, long: form.ferry, half: row * 0.38 },
    track: course(track, 0, whole),
    days: Array.from({ length: days }, (_, one) => {
      const count = Math.min(day, waiting - one * day);
      return wide
        ? Array.from({ length: count }, (_, i) =>
            [i, i + WAGON].map((n) => along(track, start(one) + n * pitch)),
          )
        : [course(track, start(one), start(one) + count * pitch)];
    }),
    weeks: Array.from({ length: Math.floor(days / WEEK) }, (_, i) => {
      const [x, at] = along(track, start((i + 1) * WEEK) - (form.gap * pitch) / 2);
      const name = say("queue.weeks", { weeks: i + 1 });
      return {
        x,
        y: [at - row * 0.34, at + row * 0.22],
        at: [x, at - row * 0.34 - (wide ? 5 : 3)],
        name,
      };
    }),
    amount: {
      at: [margin[name], plot.y + form.amount],
      words: amount,
      after: [margin[name] + width(amount, "hero small") + (wide ? 12 : 7), plot.y + form.amount],
      more: say("queue.words"),
    },
    first: { at: [form.quay - (wide ? 12 : 6), plot.y + form.first], words: say("queue.first") },
    port: { at: [form.quay + (wide ? 12 : 6), plot.y + form.first], words: place("kuryk") },
  };
}
