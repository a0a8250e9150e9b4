import type { Box } from "../maps/projections";
import type { FrameName } from "../style/style";
import type { Mark } from "../svg/mark";

/** A drawing's size, and the part of it below the headline that the scene may fill. */
export interface Frame {
  name: FrameName;
  width: number;
  height: number;
  plot: Box;
}

/** The two frames: landscape beside text, and for phones, where a unit is a pixel at 360 px. */
export const frames: Record<FrameName, Frame> = {
  wide: { name: "wide", width: 880, height: 740, plot: { x: 0, y: 88, width: 880, height: 652 } },
  narrow: {
    name: "narrow",
    width: 360,
    height: 372,
    plot: { x: 0, y: 70, width: 360, height: 302 },
  },
};

/** One named state of a picture, with the words that belong to it. */
export interface Step<S> {
  /** The claim, as a headline: one line wide, two narrow. */
  headline: string;
  /** Unit and as-of, one line under it. */
  sub: string;
  /** What is seen, for those who do not see it: one to three sentences. */
  alt: string;
  /** Ids of the rows whose numbers are in the picture. */
  rows: readonly string[];
  /** The values that decide the picture: plain data. */
  state: S;
}

/** A visualisation: a folder of `src/scenes`, and what its index.ts exports. */
export interface Scene<M = unknown, S = unknown> {
  /** The folder, the tag in the prose, and the address. */
  name: string;
  /** What it shows, as a topic; for the contact sheet. */
  title: string;
  /** What we did to the numbers, in one sentence; printed under the picture. */
  treatment: string;
  /** The data in picture units: plain JSON, computed once for each frame. */
  model: (frame: Frame) => M;
  /** The states in the order of the story. */
  steps: (model: M, frame: Frame) => Record<string, Step<S>>;
  /** The picture of a state: pure, the same at compile time and in the browser. */
  draw: (model: M, state: S) => readonly Mark[];
  /** Marks that never change, for the slots that `draw` leaves open, by key. */
  backdrop?: (model: M, frame: Frame) => Record<string, readonly Mark[]>;
  /** Whether a map is drawn: then the border notice stands under it. */
  map?: boolean;
}

/** Checks the types of a scene against each other, and returns it as it is. */
export const scene = <M, S>(one: Scene<M, S>): Scene<M, S> => one;
