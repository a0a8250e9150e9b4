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

/** What must happen for one thing to come: on wide pictures from left to right, on narrow ones down. */
export interface Row {
  key: string;
  name: string;
  at: Point;
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

/** Where tracks begin beside or under their name, how large stops are, and where words stand. */
const FORM = {
  wide: { top: 10, foot: 0, head: 66, name: 27, r: 17, leading: 22, between: 6 },
  narrow: { top: 4, foot: 2, head: 20, name: 14, r: 7, leading: 13.5, between: 4 },
} as const;

/** How long a step is on a narrow picture: those with a day under their words are longer. */
const LONG = { reached: 1.12, next: 1.12, open: 0.74 };

/** Treaty, right to build and money, each with its steps. */
export function grid(context: SceneContext): Row[] {
  const { frame, say } = context;
  const { top, foot, head, name, r, between } = FORM[frame.name];
  const wide = frame.name === "wide";
  const edge = margin[frame.name];
  const [x, y] = [edge, frame.plot.y + top];
  const [width, height] = [frame.width - edge * 2, frame.plot.height - top - foot];
  return ROWS.map(([key, steps], i) => {
    const one = (wide ? height : width + between) / ROWS.length;
    const [left, high] = wide ? [x, y + one * i] : [x + one * i, y];
    let before: Point | null = null;
    let gone = 0;
    return {
      key,
      name: say(`names.${key}`),
      at: [left, high + name],
      stops: steps.map((step) => {
        const at: Point = wide
          ? [left + r + (width / steps.length) * gone, high + head]
          : [left + r + 1.5, high + head + r + 3 + ((height - head) / steps.length) * gone];
        gone += wide ? 1 : LONG[step[1]];
        const track: Stop["track"] = before && [before, at];
        before = at;
        const room = wide ? width / steps.length - 14 : one - r * 2 - 7;
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
  const { r, leading } = FORM[frame.name];
  const wide = frame.name === "wide";
  const look = { reached: "taken", next: "next-step", open: "box-words" }[how];
  const title = lines(`${row}-${key}`, { measure, look });
  const [x, y] = at;
  const words: Point = wide ? [x - r, y + r + 26] : [x + r + 5, y + 4.5];
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
    when: id ? day(id, "month") : how === "next" ? say("names.next") : "",
    foot: [words[0], words[1] + title.length * leading],
  };
}
