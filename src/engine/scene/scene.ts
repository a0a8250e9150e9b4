import type { Box } from "../maps/projections";
import type { FrameName } from "../style/style";
import type { Mark } from "../svg/mark";
import type { Params } from "../words";
import type { SceneContext } from "./context";

/** A drawing's size, and the part of it below the headline that the scene may fill. */
export interface Frame {
  name: FrameName;
  width: number;
  height: number;
  plot: Box;
  /** Whether its headline runs from right to left. What is drawn is not mirrored. */
  rtl?: boolean;
}

/** The two frames: landscape beside text, and for phones, where a unit is a pixel at 360 px. */
export const frames: Record<FrameName, Frame> = {
  wide: { name: "wide", width: 880, height: 660, plot: { x: 0, y: 88, width: 880, height: 572 } },
  narrow: {
    name: "narrow",
    width: 360,
    height: 320,
    plot: { x: 0, y: 68, width: 360, height: 252 },
  },
};

/**
 * One named state of a picture. Its words are three messages of the scene: `<state>.headline`, the
 * claim, one line wide and two narrow; `<state>.sub`, unit and as-of, one line under it;
 * `<state>.alt`, what is seen, in one to three sentences, for those who do not see it.
 */
export interface Step<S> {
  /** Ids of the rows whose numbers are in the picture; those its words name are added. */
  rows: readonly string[];
  /** The values that decide the picture: plain data. */
  state: S;
  /** Values its words name that are not rows, such as how many of a thing are drawn. */
  params?: Params;
}

/** A visualisation: a folder of `src/scenes`, and what its index.ts exports. */
export interface Scene<M = unknown, S = unknown> {
  /** The folder, the tag in the prose, and the address. */
  name: string;
  /** The data in picture units, and the words at the marks: plain JSON, once for each frame. */
  model: (context: SceneContext) => M;
  /** The states in the order of the story. */
  steps: (model: M, context: SceneContext) => Record<string, Step<S>>;
  /** The picture of a state: pure, the same at compile time and in the browser. */
  draw: (model: M, state: S) => readonly Mark[];
  /** Marks that never change, for the slots that `draw` leaves open, by key. */
  backdrop?: (model: M, context: SceneContext) => Record<string, readonly Mark[]>;
  /** Whether a map is drawn: then the border notice stands under it. */
  map?: boolean;
}

/** Checks the types of a scene against each other, and returns it as it is. */
export const scene = <M, S>(one: Scene<M, S>): Scene<M, S> => one;
