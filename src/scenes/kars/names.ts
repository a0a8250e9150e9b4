import type { SceneContext } from "../../engine/scene/context";
import type { FrameName } from "../../engine/style/style";
import { course } from "./course";

/** A name on the map, in picture units. */
export interface Name {
  id: string;
  x: number;
  y: number;
  look: string;
  words: string;
}

/** A place by whose point words stand, from there to the words, and a message; a town says itself. */
type Words = readonly [at: string, dx: number, dy: number, look: string, key?: string];

/** Placed by hand for each frame. */
const NAMES: Record<FrameName, Words[]> = {
  wide: [
    ["baku", -12, -14, "place end"],
    ["kars", -4, 30, "place middle"],
    ["tbilisi", 0, -16, "place middle"],
    ["horadiz", 8, 30, "place"],
    ["nakhchivan", -14, 24, "place end"],
    ["yevlakh", 0, -22, "way middle as-ink", "ways.georgia"],
    ["agbend", -20, 40, "way middle as-corridor", "ways.link-short"],
    ["bend-igdir-2", -14, 26, "note map end", "notes.works"],
    ["agbend", -28, -46, "country strong middle", "countries.armenia"],
    ["tbilisi", -120, -24, "country middle", "countries.georgia"],
    ["ganja", 70, 50, "country middle", "countries.azerbaijan"],
    ["agbend", 90, 62, "country middle", "countries.iran"],
  ],
  narrow: [
    ["baku", -6, -8, "place end"],
    ["kars", 0, 18, "place middle"],
    ["tbilisi", 0, -9, "place middle"],
    ["horadiz", 4, 18, "place"],
    ["nakhchivan", -9, 22, "place end"],
    ["yevlakh", 26, -15, "way middle as-ink", "ways.georgia"],
    ["agbend", -10, 24, "way middle as-corridor", "ways.link-short"],
    ["bend-igdir-2", 15, 31, "note map end", "notes.works"],
    ["agbend", -12, -20, "country strong middle", "countries.armenia"],
    ["tbilisi", -60, -15, "country middle", "countries.georgia"],
    ["yevlakh", 2, 34, "country middle", "countries.azerbaijan"],
  ],
};

/** The names of a frame, where they stand. */
export const names = (context: SceneContext): Name[] =>
  NAMES[context.frame.name].map(([at, dx, dy, look, key]) => {
    const [x, y] = course(context, [at, at])[0]!;
    const words = key ? context.say(key) : context.place(at);
    return { id: `${key ?? at}`, x: x + dx, y: y + dy, look, words };
  });
