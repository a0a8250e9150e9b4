import { settingOf } from "../style/style";
import { width, wrap } from "../text/measure";
import type { Frame } from "./scene";

/** Text broken into lines no wider than a measure, as its class sets it in a frame. */
export const paragraph = (
  text: string,
  frame: Frame,
  measure: number,
  classes = "note",
): string[] => wrap(text, settingOf(classes.split(" "), frame.name), measure);

/** The width of one line of text of a class in a frame, in picture units. */
export const widthOf = (text: string, frame: Frame, classes: string): number =>
  width(text, settingOf(classes.split(" "), frame.name));

/** The distance between lines of notes. */
export const leading = (frame: Frame): number => (frame.name === "wide" ? 20 : 15.5);
