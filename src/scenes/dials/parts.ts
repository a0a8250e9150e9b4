import { round, type Point } from "../../engine/svg/mark";

/** A stretch of a way, in the story’s language of lines. */
export interface Part {
  id: string;
  course: Point[];
  look: string;
  thick: number;
  dash: string;
}

/** The other way on, of which nothing is counted here: to a port. */
export const byShip = (one: Part, thick: number): Part => ({
  ...one,
  look: "leg by-ship",
  thick,
  dash: `${round(thick * 2.4)} ${round(thick * 1.8)}`,
});

/** Ships, of which no limit is known: dashes without a width. */
export const ferried = (one: Part, thick: number): Part => ({
  ...one,
  look: "leg ferried",
  thick,
  dash: `${round(thick * 2.6)} ${round(thick * 1.6)}`,
});

/** Of which no limit is known: hollow, its edges dashed. */
export const hollow = (one: Part, bed: string): Part[] => [
  {
    ...one,
    look: "leg flat unknown-edge",
    dash: `${round(one.thick / 2.4)} ${round(one.thick / 3.6)}`,
  },
  { ...one, id: `${one.id}-core`, look: `leg flat ${bed}`, thick: round(one.thick * 0.82) },
];
