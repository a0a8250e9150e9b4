import type { SceneContext } from "../../engine/scene/context";
import type { FrameName } from "../../engine/style/style";
import type { Params } from "../../engine/words";

/** A mark in time: when, how much, and the words that stand by it. */
export interface Point {
  id: string;
  /** Years since 0, with their parts: the middle of 2020 is 2020.5. */
  time: number;
  amount: number;
  words: string[];
  /** From the mark to the words, and which way they run. */
  dx: number;
  dy: number;
  anchor: "start" | "middle" | "end";
}

/** Where words stand from their mark, which way they run, and how wide a line may be. */
export type Place = readonly [dx: number, dy: number, anchor: Point["anchor"], measure: number];
export type Places = Readonly<Record<FrameName, Place>>;

/** What a point is made from. Without places it has no words. */
interface Spec {
  id: string;
  time: number;
  places?: Places | undefined;
  /** Its words, where they are not the message `points.<id>.<frame>`. */
  text?: string;
  params?: Params;
  /** How many of the row’s unit make one of the scale. */
  per?: number;
}

/** Centred over and under a mark, on one line. */
export const above: Places = { wide: [0, -14, "middle", 200], narrow: [0, -10, "middle", 200] };
export const below: Places = { wide: [0, 26, "middle", 200], narrow: [0, 20, "middle", 200] };

/** The middle of the year a date falls in. */
export const yearOf = (iso: string): number => Number(iso.slice(0, 4)) + 0.5;

/** The day itself; of a month the middle, of a year the middle of July. */
export function dayOf(iso: string): number {
  const [y, m = 7, d = 15] = iso.split("-").map(Number) as [number, number?, number?];
  return Math.round((y + (m - 1) / 12 + (d - 1) / 365) * 1000) / 1000;
}

export function point({ frame, data, lines }: SceneContext, spec: Spec): Point {
  const { id, time, places, text, params = {}, per = 1 } = spec;
  const [dx, dy, anchor, measure] = places?.[frame.name] ?? [0, 0, "middle", 0];
  const words = () =>
    text === undefined ? lines(`points.${id}.${frame.name}`, { measure, params }) : [text];
  return {
    id,
    time,
    amount: data.value(id) / per,
    words: places ? words() : [],
    dx,
    dy,
    anchor,
  };
}

/** The row of a promise. */
export const target = ({ data }: SceneContext, id: string) =>
  data.targets.rows.find((row) => row.id === id)!;

type Series = SceneContext["data"]["series"]["rows"][number];

/** The counts of a series, in the order of their years. */
export const counts = ({ data }: SceneContext, keep: (row: Series) => boolean): Series[] =>
  data.series.rows.filter(keep).toSorted((a, b) => a.as_of.localeCompare(b.as_of));

/** Promises by the year they were for, each with where its words stand. */
export const promises = (
  context: SceneContext,
  all: Readonly<Record<string, Places>>,
  params: (id: string) => Params = () => ({}),
): Point[] =>
  Object.entries(all).map(([id, places]) =>
    point(context, { id, time: yearOf(target(context, id).due), places, params: params(id) }),
  );
