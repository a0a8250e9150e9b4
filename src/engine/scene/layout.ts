import { round, type Point } from "../svg/mark";
import type { Note } from "../svg/note";
import type { SceneContext } from "./context";
import type { Frame } from "./scene";

/** The distance between lines of notes. */
export const leading = (frame: Frame): number => (frame.name === "wide" ? 20 : 15.5);

/** Sets the words of a message at a place. @param measure how wide a line may be */
export const noted =
  ({ lines }: SceneContext) =>
  (key: string, [x, y]: Point, look: string, measure = 600): Note => {
    return { key, x: round(x), y: round(y), look, lines: lines(key, { measure, look }) };
  };
