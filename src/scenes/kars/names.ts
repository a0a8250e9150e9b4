import type { SceneContext } from "../../engine/scene/context";
import type { FrameName } from "../../engine/style/style";
import { spot } from "./course";
import { mix, round, type Point } from "../../engine/svg/mark";
import type { Stretch } from "./ways";

/** A name on the map, in picture units. */
export interface Name {
  id: string;
  /** The point of a town that has a dot of its own. */
  at: Point | null;
  x: number;
  y: number;
  look: string;
  words: string;
}

/** A place by whose point words stand, from there to the words, and a message; a town says itself. */
type Words = readonly [at: string, dx: number, dy: number, look: string, key?: string];

/** Placed by hand for each frame. */
const ON_MAP: Record<FrameName, Words[]> = {
  wide: [
    ["baku", -12, -14, "place end"],
    ["kars", -4, 30, "place middle"],
    ["tbilisi", 0, -16, "place middle"],
    ["horadiz", 8, 30, "place"],
    ["nakhchivan", -14, 24, "place end"],
    ["nakhchivan", -14, 43, "country end", "countries.exclave"],
    ["kars", 4, 110, "country middle", "countries.turkey"],
    ["yevlakh", 26, -48, "hero loop middle as-ink", "labels.georgia"],
    ["yevlakh", 26, -24, "note map middle", "ways.georgia"],
    ["agbend", -20, 40, "way middle as-corridor", "ways.link-short"],
    ["bend-igdir-2", -14, 26, "note map end", "notes.works"],
    ["imishli", 62, 86, "hero loop middle as-ink", "labels.link"],
    ["imishli", 62, 110, "note map middle", "notes.used"],
    ["bend-aras-4", 12, 26, "note map", "notes.built"],
    ["yerevan", 10, -34, "country strong middle", "countries.armenia"],
    ["tbilisi", -120, -24, "country middle", "countries.georgia"],
    ["ganja", 70, 50, "country middle", "countries.azerbaijan"],
    ["agbend", 90, 50, "country middle", "countries.iran"],
  ],
  narrow: [
    ["baku", -6, -8, "place end"],
    ["kars", 9, 4, "place"],
    ["tbilisi", 0, -9, "place middle"],
    ["horadiz", 9, 12, "place"],
    ["nakhchivan", -9, 20, "place end"],
    ["nakhchivan", -9, 34, "country end", "countries.exclave"],
    ["kars", 4, 46, "country middle", "countries.turkey"],
    ["yevlakh", 38, -30, "hero loop middle as-ink", "labels.georgia"],
    ["yevlakh", 38, -11, "note map middle", "ways.georgia"],
    ["agbend", -10, 24, "way middle as-corridor", "ways.link-short"],
    ["bend-igdir-2", 15, 31, "note map end", "notes.works"],
    ["horadiz", -40, -36, "hero loop as-ink", "labels.link"],
    ["horadiz", -40, -21, "note map", "notes.used"],
    ["bend-aras-4", 6, 22, "note map", "notes.built"],
    ["yerevan", 4, -12, "country strong middle", "countries.armenia"],
    ["tbilisi", -60, -15, "country middle", "countries.georgia"],
    ["yevlakh", 70, 71, "country middle", "countries.azerbaijan"],
  ],
};

/** Towns whose dots are the ends of the ways. */
const ENDS = ["baku", "kars"];

/** The point of the ways that is nearest to a town: their corners are rounded. */
function on(ways: readonly Stretch[], [x, y]: Point): Point {
  const near = ways.flatMap(({ course }) =>
    course.slice(1).flatMap(([bx, by], i) => {
      const [ax, ay] = course[i]!;
      return [0, 0.25, 0.5, 0.75].map((t): [far: number, at: Point] => {
        const at: Point = [round(mix(ax, bx, t)), round(mix(ay, by, t))];
        return [Math.hypot(at[0] - x, at[1] - y), at];
      });
    }),
  );
  return near.reduce((best, one) => (one[0] < best[0] ? one : best))[1];
}

/** The names of a map in a frame, where they stand. */
export const names = (context: SceneContext, ways: readonly Stretch[]): Name[] =>
  ON_MAP[context.frame.name].map(([by, dx, dy, look, key]) => {
    const [x, y] = spot(context, by);
    const at = key || ENDS.includes(by) ? null : on(ways, [x, y]);
    const words = key ? context.say(key) : context.place(by);
    return { id: key ? `${key}-${by}` : by, at, look, words, x: x + dx, y: y + dy };
  });
