import type { SceneContext } from "../../engine/scene/context";
import { leading } from "../../engine/scene/layout";
import { round, type Point } from "../../engine/svg/mark";
import { margin } from "../../engine/svg/stage";

/** An amount and its words beside the trains. */
interface Said {
  id: string;
  at: Point;
  amount: string;
  look: string;
  /** How far under it its words begin, which class they have, and what they are. */
  under: number;
  note: string;
  words: string[];
}

/** A promise: its words, and the line up to which the trains would stand. */
export interface Promised extends Said {
  line: Point[];
}

export interface Model {
  leading: number;
  /** How long a train is. */
  size: number;
  /** The foot of each train that came, and of each that was only promised. */
  came: Point[];
  missing: Point[];
  /** The tracks, from their left end to the right one. */
  tracks: { from: number; to: number; y: number[] };
  promises: Promised[];
  said: Said;
}

/** From the largest to the smallest, and what came. */
export const PROMISES = ["target-trains-1000", "target-trains-600", "target-trains-400"] as const;
export const CAME = "trains-2025-ady";

/** Trains drawn on a track. */
const ACROSS = 5;

const SIZES = {
  wide: { top: 10, foot: 22, beside: 594, gap: 22, size: 101, small: 38 },
  narrow: { top: 4, foot: 9, beside: 212, gap: 10, size: 35.5, small: 23 },
} as const;

/** Fills tracks from below with the trains that came, and on with those that were promised. */
export function model(context: SceneContext): Model {
  const { frame, data } = context;
  const { top, foot, beside, gap, size } = SIZES[frame.name];
  const left = margin[frame.name];
  const drawn = (id: string) => Math.round(data.value(id) / data.constant("train-block"));
  const most = Math.max(...[...PROMISES, CAME].map(drawn));
  const tracks = Math.ceil(most / ACROSS);
  const across = (beside - gap - left - size) / (ACROSS - 1);
  const base = frame.height - foot;
  const up = (base - frame.plot.y - top) / tracks;
  const x = (turn: number) => round(left + (turn % ACROSS) * across);
  const y = (turn: number) => round(base - Math.floor(turn / ACROSS) * up);
  const places = Array.from({ length: most }, (_, i): Point => [x(i), y(i)]);
  /** Over the last of so many trains, with a step if its track is not full. */
  const upTo = (count: number): Point[] => {
    const level = y(count) + up * 0.13;
    const end: Point = [frame.width - left, level];
    if (!(count % ACROSS)) return [[left, level], end];
    const step = x(count) - (across - size) / 2;
    return [[left, level - up], [step, level - up], [step, level], end];
  };
  return {
    leading: leading(frame),
    size,
    came: places.slice(0, drawn(CAME)),
    missing: places.slice(drawn(CAME)),
    tracks: {
      from: left,
      to: beside - gap,
      y: Array.from({ length: tracks }, (_, i) => y(i * ACROSS)),
    },
    promises: PROMISES.filter((id) => fits(context, id)).map((id) =>
      promised(context, id, upTo(drawn(id))),
    ),
    said: came(context, base),
  };
}

/** On a phone the last promise would stand in the words of what came. */
const fits = ({ frame }: SceneContext, id: string) => frame.name === "wide" || id !== PROMISES[2];

/** A promise under its line. */
function promised(context: SceneContext, id: string, line: Point[]): Promised {
  const { small } = SIZES[context.frame.name];
  return {
    ...said(context, id, {
      y: line.at(-1)![1] + small,
      look: "hero small as-ink",
      note: "note",
      under: leading(context.frame) * 1.15,
    }),
    line,
  };
}

/** What came, at the foot of the picture. */
function came(context: SceneContext, base: number): Said {
  const under = leading(context.frame) * (context.frame.name === "wide" ? 1.4 : 1.15);
  const one = said(context, CAME, { y: 0, look: "hero", note: "note strong as-corridor", under });
  const y = base - under - (one.words.length - 1) * leading(context.frame);
  return { ...one, at: [one.at[0], round(y)] };
}

/** An amount beside the trains, and its words under it. */
function said(
  { frame, lines, say }: SceneContext,
  id: string,
  { y, look, note, under }: Pick<Said, "look" | "note" | "under"> & { y: number },
): Said {
  const { beside } = SIZES[frame.name];
  const measure = frame.width - margin[frame.name] - beside;
  return {
    id,
    at: [beside, round(y)],
    amount: say(`amounts.${id}`),
    look,
    words: lines(`names.${id}`, { measure, look: note }),
    note,
    under: round(under),
  };
}
