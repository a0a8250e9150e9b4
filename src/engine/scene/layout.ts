import type { Frame } from "./scene";

/** The distance between lines of notes. */
export const leading = (frame: Frame): number => (frame.name === "wide" ? 20 : 15.5);
