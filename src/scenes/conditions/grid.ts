import type { SceneContext } from "../../engine/scene/context";
import { round, type Point } from "../../engine/svg/mark";
import { margin } from "../../engine/svg/stage";

/** A step as a stretch of track. */
interface Stop {
  /** The row it tells of; none where nothing was found. */
  id: string | null;
  how: "reached" | "next" | "open";
  /** The middle of the track, from where to where it goes down. */
  track: [x: number, from: number, to: number];
  title: string[];
  words: Point;
  /** When it was reached, or that it is next, and where that stands. */
  when: string;
  foot: Point;
}

/** What must happen for one thing to come, from top to foot. */
export interface Row {
  key: string;
  name: string;
  at: Point;
  /** How many of its steps are taken; beside it between whom it is or where, none where there is no room. */
  count: string;
  under: Point;
  whose: string;
  aside: Point;
  /** How broad its track is. */
  broad: number;
  stops: Stop[];
}

/** A step by the key of its words, and the row it tells of. */
type Step = [key: string, how: Stop["how"], id?: string];

const ROWS: [key: string, steps: Step[]][] = [
  [
    "treaty",
    [
      ["agreed", "reached", "tl-2025-03-13"],
      ["initialled", "reached", "washington-declaration"],
      ["constitution", "next"],
      ["signed", "open"],
      ["ratified", "open"],
    ],
  ],
  [
    "rights",
    [
      ["framework", "reached", "tif-nonbinding"],
      ["initialled", "reached", "tl-2026-05-26-agreement"],
      ["signed", "next"],
      ["ratified", "open"],
      ["company", "open"],
    ],
  ],
  [
    "money",
    [
      ["aid", "reached", "cost-us-145m"],
      ["study", "reached", "seg-aecom-feasibility"],
      ["builder", "next"],
      ["investor", "open"],
      ["works", "open"],
    ],
  ],
];

/** Where tracks begin under their name, how broad they are and how far apart, and where words stand. */
const FORM = {
  wide: {
    head: 78,
    name: 34,
    whose: 60,
    broad: 34,
    apart: 14,
    leading: 25,
    between: 16,
    aside: 18,
    down: 24,
  },
  narrow: {
    ...{ head: 36, name: 15, whose: 29.5, broad: 15, apart: 6 },
    ...{ leading: 13.5, between: 4, aside: 5, down: 11.5 },
  },
} as const;

/** Treaty, right to build and money, each with its steps. */
export function grid(context: SceneContext): Row[] {
  const { frame, say } = context;
  const { head, name, whose, broad, between, aside, apart } = FORM[frame.name];
  const edge = margin[frame.name];
  const { y, height } = frame.plot;
  const width = frame.width - edge * 2;
  return ROWS.map(([key, steps], i) => {
    const one = (width + between) / ROWS.length;
    const left = edge + one * i;
    const reached = steps.filter(([, how]) => how === "reached").length;
    const count = say("names.count", { reached, steps: steps.length });
    const from = context.width(count, "taken") + aside * 0.6;
    const words = frame.name === "wide" ? say(`whose.${key}`) : "";
    const long = (height - head - 2 + apart) / steps.length;
    return {
      key,
      name: say(`names.${key}`),
      at: [left, y + name],
      count,
      under: [left, y + whose],
      whose: from + context.width(words, "month") <= one - between ? words : "",
      aside: [left + from, y + whose],
      broad,
      stops: steps.map((step, n) => {
        const top = y + head + long * n;
        const track: Stop["track"] = [
          round(left + broad / 2),
          round(top),
          round(top + long - apart),
        ];
        return stop(context, [key, step], track, one - broad - aside - 2);
      }),
    };
  });
}

function stop(
  { frame, lines, day, say }: SceneContext,
  [row, [key, how, id]]: [string, Step],
  track: Stop["track"],
  measure: number,
): Stop {
  const { broad, leading, aside, down } = FORM[frame.name];
  const look = { reached: "taken", next: "next-step", open: "box-words" }[how];
  const title = lines(`${row}-${key}`, { measure, look });
  const words: Point = [track[0] + broad / 2 + aside, track[1] + down];
  return {
    id: id ?? null,
    how,
    track,
    title,
    words,
    // On phones there is no room for months.
    when: how === "next" ? say("names.next") : id && frame.name === "wide" ? day(id, "month") : "",
    foot: [words[0], words[1] + title.length * leading],
  };
}
