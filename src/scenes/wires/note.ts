import type { SceneContext } from "../../engine/scene/context";
import { round, type Point } from "../../engine/svg/mark";

/** Words in the picture, under one another. */
export interface Note {
  key: string;
  x: number;
  y: number;
  look: string;
  lines: string[];
}

/** Sets the words of a message at a place. @param measure how wide a line may be */
export const noted =
  ({ lines }: SceneContext) =>
  (key: string, [x, y]: Point, look: string, measure = 600): Note => {
    return { key, x: round(x), y: round(y), look, lines: lines(key, { measure, look }) };
  };
