import type { SceneContext } from "../../engine/scene/context";
import type { Point } from "../../engine/svg/mark";
import { margin } from "../../engine/svg/stage";

/** A step as a station on a track. */
interface Stop {
  /** The row it tells of; none where nothing was found. */
  id: string | null;
  how: "reached" | "next" | "open";
  at: Point;
  r: number;
  /** The track to it from the stop before it; none to the first. */
  track: [Point, Point] | null;
  /** Its tick, if it was reached. */
  tick: Point[];
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
  /** Between whom it is or where, and where that stands; none where a language has no room. */
  whose: string;
  under: Point;
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

/** Where tracks begin under their name, how large stops are, and where words stand. */
const FORM = {
  wide: {
    ...{ top: 4, foot: 4, head: 76, name: 30, whose: 56, r: 20, gap: 8 },
    ...{ leading: 25, between: 16, aside: 14, down: 8 },
  },
  narrow: {
    ...{ top: 0, foot: 1, head: 35, name: 15, whose: 29.5, r: 7, gap: 4 },
    ...{ leading: 13.5, between: 4, aside: 5, down: 4.5 },
  },
} as const;

/** How long a step is: those with a day under their words are longer. */
const LONG = { reached: 1.1, next: 1.1, open: 0.78 };

/** Treaty, right to build and money, each with its steps. */
export function grid(context: SceneContext): Row[] {
  const { frame, say } = context;
  const { top, foot, head, name, whose, r, gap, between, aside } = FORM[frame.name];
  const edge = margin[frame.name];
  const [x, y] = [edge, frame.plot.y + top];
  const [width, height] = [frame.width - edge * 2, frame.plot.height - top - foot];
  return ROWS.map(([key, steps], i) => {
    const one = (width + between) / ROWS.length;
    const left = x + one * i;
    const words = say(`whose.${key}.${frame.name}`);
    let before: Point | null = null;
    let gone = 0;
    return {
      key,
      name: say(`names.${key}`),
      at: [left, y + name],
      whose: context.width(words, "month") <= one - between ? words : "",
      under: [left, y + whose],
      stops: steps.map((step) => {
        const at: Point = [
          left + r + 1.5,
          y + head + r + gap + ((height - head) / steps.length) * gone,
        ];
        gone += LONG[step[1]];
        const track: Stop["track"] = before && [before, at];
        before = at;
        const room = one - r * 2 - aside - 2;
        return { ...stop(context, [key, step], at, room), track };
      }),
    };
  });
}

function stop(
  { frame, lines, day, say }: SceneContext,
  [row, [key, how, id]]: [string, Step],
  at: Point,
  measure: number,
): Omit<Stop, "track"> {
  const { r, leading, aside, down } = FORM[frame.name];
  const look = { reached: "taken", next: "next-step", open: "box-words" }[how];
  const title = lines(`${row}-${key}`, { measure, look });
  const [x, y] = at;
  const words: Point = [x + r + aside, y + down];
  const t = r / 2;
  return {
    id: id ?? null,
    how,
    at,
    r,
    title,
    words,
    tick:
      how === "reached"
        ? [
            [x - t, y + t * 0.1],
            [x - t * 0.25, y + t * 0.8],
            [x + t, y - t * 0.7],
          ]
        : [],
    when: id
      ? day(id, frame.name === "wide" ? "month" : "shortMonth")
      : how === "next"
        ? say("names.next")
        : "",
    foot: [words[0], words[1] + title.length * leading],
  };
}
