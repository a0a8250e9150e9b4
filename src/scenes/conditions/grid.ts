import type { SceneContext } from "../../engine/scene/context";
import { round, type Point } from "../../engine/svg/mark";
import { margin } from "../../engine/svg/stage";

/** A step, as long as any other along its track. */
interface Stop {
  /** The row it tells of; none where nothing was found. */
  id: string | null;
  how: "reached" | "next" | "open";
  /** Where its stretch begins and ends; its dot, where no track is laid. */
  from: Point;
  to: Point;
  dot: Point;
  title: string[];
  words: Point;
  /** When it was reached, and where that stands. */
  when: string;
  foot: Point;
}

/** What must happen for one thing to come, as a track that grows to the station. */
export interface Row {
  key: string;
  name: string;
  at: Point;
  stops: Stop[];
  /** From the last step on to the station. */
  way: string;
}

/** The place in which all tracks would end. */
export interface Station {
  at: Point;
  r: number;
  name: string[];
  words: Point;
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

/** Tracks lie under one another where they are long, and stand side by side where there is no room. */
const FORM = {
  wide: {
    name: 30,
    track: 60,
    pitch: 190,
    long: 720,
    broad: 34,
    words: 46,
    lead: 22,
    joint: 10,
  },
  narrow: {
    name: 13,
    track: 22,
    pitch: 109,
    long: 202,
    broad: 14,
    words: 14,
    lead: 12.6,
    joint: 4,
  },
} as const;

/** Treaty, right to build and money, each with its steps. */
export function grid(context: SceneContext): { rows: Row[]; station: Station } {
  const { frame, say, lines } = context;
  const wide = frame.name === "wide";
  const form = FORM[frame.name];
  const edge = margin[frame.name];
  const { y } = frame.plot;
  const end: Point = wide
    ? [frame.width - edge - 47, y + form.track + form.pitch]
    : [edge + form.pitch * 2 + form.broad / 2, y + frame.plot.height - 17];
  const rows = ROWS.map(([key, steps], i): Row => {
    const name = say(`names.${key}`);
    const at: Point = wide
      ? [edge, y + form.name + form.pitch * i]
      : [edge + form.pitch * i, y + form.name];
    const start: Point = wide
      ? [edge, at[1] - form.name + form.track]
      : [at[0] + form.broad / 2, y + form.track];
    const one = form.long / steps.length;
    const on = (far: number): Point =>
      wide ? [round(start[0] + far), start[1]] : [start[0], round(start[1] + far)];
    const reached = steps.filter(([, how]) => how === "reached").length;
    return {
      key,
      name,
      at,
      stops: steps.map((step, n) =>
        stop(context, [key, step], [on(one * n), on(one * (n + 1))], one),
      ),
      way: toStation(on(one * reached), on(form.long - one * (wide ? 0.05 : 0.5)), end, wide),
    };
  });
  return {
    rows,
    station: {
      at: end,
      r: wide ? 44 : 12.5,
      name: lines("names.station", { measure: wide ? 60 : 120, look: "row-name" }),
      words: wide ? [end[0] - 26, end[1] - 5] : [end[0] + 18, end[1] + 5],
    },
  };
}

/** Dots from the end of what is laid over the steps that are open, and in a bend to the station. */
function toStation([fx, fy]: Point, [x, y]: Point, [toX, toY]: Point, wide: boolean): string {
  const middle = round((x + toX) / 2);
  return wide
    ? `M${fx},${fy}H${x}C${middle},${y} ${middle},${toY} ${toX},${toY}`
    : `M${fx},${fy}V${y}Q${x},${toY} ${round(x + (toX - x) / 3)},${toY}H${toX}`;
}

function stop(
  { frame, lines, day }: SceneContext,
  [row, [key, how, id]]: [string, Step],
  [from, to]: readonly [Point, Point],
  one: number,
): Stop {
  const { broad, words: down, lead, pitch, joint } = FORM[frame.name];
  const wide = frame.name === "wide";
  const look = { reached: "taken", next: "next-step", open: "box-words" }[how];
  const measure = wide ? one - 8 : pitch - broad - 8;
  const title = lines(`${row}-${key}`, { measure, look });
  const words: Point = wide ? [from[0], from[1] + down] : [from[0] + broad / 2 + 5, from[1] + down];
  return {
    id: id ?? null,
    how,
    from,
    // A joint between steps.
    to: wide ? [to[0] - joint, to[1]] : [to[0], to[1] - joint],
    dot: wide ? [from[0] + broad * 0.45, from[1]] : [from[0], from[1] + broad * 0.75],
    title,
    words,
    when: id ? day(id, wide ? "month" : "shortMonth") : "",
    foot: [words[0], words[1] + title.length * lead],
  };
}
