import type { SceneContext } from "../../engine/scene/context";
import { round, type Point } from "../../engine/svg/mark";
import type { Corners } from "../../engine/svg/parts";
import { margin } from "../../engine/svg/stage";
import { OTHERS, QUOTES, SIZES, STEP, STEPS, type Words } from "./accounts";
import { hops, quote } from "./quotes";
import { dayAt, track } from "./scale";

/** A clock as a track from its start, to the scale of days. */
export interface Track {
  id: string;
  way: string;
  /** Up to the fewest days, and from there to the most. */
  sure: Corners;
  maybe: Corners;
  said: Words[];
}

/** A clock that starts elsewhere: a track with a start of its own, and the towns on its way. */
export interface Other extends Track {
  start: Point;
  stops: { row: string; from: Point; to: Point; said: Words[] }[];
}

export interface Model {
  scale: { x: number; from: number; to: number; said: Words[] }[];
  /** How large the starts are. */
  dots: { quotes: number; others: number };
  /** The one start of both quotes: from track to track, its dot, and its name. */
  start: { from: Point; to: Point; at: Point; said: Words };
  quotes: Track[];
  /** The most days of the shorter journey once, and once more, as hops under the longer one. */
  hops: { row: string; d: string; said: Words };
  head: Words;
  others: Other[];
}

/** Lays all clocks on one scale of days: two quotes from one start, and under them those that start elsewhere. */
export function model(context: SceneContext): Model {
  const { frame, say } = context;
  const { scale, start, quotes: rows, others, high } = SIZES[frame.name];
  const down = (y: number) => round(frame.plot.y + y);
  const x = dayAt(context);
  const [first, last] = [down(rows[0].y), down(rows[1].y)];
  const middle = round((first + down(rows[1].words - (frame.name === "wide" ? 28 : 13))) / 2);
  return {
    scale: Array.from({ length: STEPS + 1 }, (_, i) => ({
      x: x(i * STEP),
      from: down(scale.from),
      to: down(scale.to),
      said: i
        ? [
            {
              key: "days",
              at: [x(i * STEP), down(scale.words)],
              text: say("labels.days", { days: i * STEP }),
              look: "tick middle",
            },
          ]
        : [],
    })),
    dots: { quotes: start.dot, others: others.dot },
    start: {
      from: [x(0), first - high / 2],
      to: [x(0), last + high / 2],
      at: [x(0), middle],
      said: {
        key: "from",
        at: [round(x(0) + start.off), round(middle + start.down)],
        text: say("labels.from"),
        look: "note strong",
      },
    },
    quotes: QUOTES.map((_, i) => quote(context, i)),
    hops: hops(context),
    head: {
      key: "head",
      at: [margin[frame.name], down(others.head)],
      text: say("heads.others"),
      look: "note strong",
    },
    others: OTHERS.map((_, i) => other(context, i)),
  };
}

/** A clock that starts elsewhere: what it says over a thin track, and towns under it where there is room. */
function other(context: SceneContext, i: number): Other {
  const { frame, say } = context;
  const { others, high } = SIZES[frame.name];
  const { key, row, stops } = OTHERS[i]!;
  const y = others.words[i]! + others.down;
  const wide = frame.name === "wide";
  const middle = round(frame.plot.y + y);
  const x = dayAt(context);
  return {
    ...track(context, row, y, others.high),
    way: "other",
    start: [x(0), middle],
    said: [
      {
        key: "said",
        at: [margin[frame.name], round(frame.plot.y + others.words[i]!)],
        text: say(`others.${key}${wide ? "" : "-short"}`),
        look: "note",
      },
    ],
    stops: (wide ? stops : []).map(({ row: stop, look }) => {
      const at = x(context.data.value(stop));
      return {
        row: stop,
        from: [at, middle - high / 2],
        to: [at, middle + high / 2],
        said: [
          {
            key: "town",
            at: [at + (look ? 4 : -4), round(middle + others.stop)],
            text: say(`stops.${stop}`),
            look: `note ${look}`.trim(),
          },
        ],
      };
    }),
  };
}
