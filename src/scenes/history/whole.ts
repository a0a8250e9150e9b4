import type { SceneContext } from "../../engine/scene/context";
import { leading } from "../../engine/scene/layout";
import { round } from "../../engine/svg/mark";

/** Some years of the line, as a row of the folded picture. */
export interface Row {
  year: number;
  y: number;
  label: string;
}

/** Something said of the whole line, at a pole over its spot in a row. */
export interface Pin {
  key: string;
  x: number;
  /** Over the words, and where it ends: over sleepers and dots, so that it hides none. */
  top: number;
  foot: number;
  words: string;
  /** Whether the words end at the pole. */
  end: boolean;
}

/** What rows are made of: their years, how they lie, and half the height of a track. */
export interface Folded {
  rows: readonly Row[];
  span: number;
  start: number;
  right: number;
  low: number;
  thick: number;
}

/** Where a time stands in its row. */
export function spotOf({ rows, span, start, right }: Folded, time: number) {
  const { year, y } = rows.findLast((one) => one.year <= time)!;
  return { x: round(start + ((time - year) / span) * (right - start)), y };
}

/** What is said of the whole line: first the time, and whether the track still lay. */
export function pins({ frame, say }: SceneContext, folded: Folded, times: Times): Pin[] {
  const wide = frame.name === "wide";
  const lift = folded.low + leading(frame) * (wide ? 1 : 0.86);
  const all: [key: string, time: number, laid: boolean, end: boolean][] = [
    ["opened", times.opened, true, false],
    ["stopped", times.stopped, true, true],
    ["gone", times.gone, false, false],
    ["promised", times.promised, false, true],
    ["road", times.road, false, false],
  ];
  return all.map(([key, time, laid, end]) => {
    const { x, y } = spotOf(folded, time);
    // That of the opening goes on down, as the first end of the track.
    const over = laid ? folded.low : folded.thick * 2.4;
    const foot = key === "opened" ? y + folded.low : y - over;
    const words = say(`whole.${key}${wide || key === "opened" ? "" : "-short"}`);
    return { key, x, top: round(y - lift), foot: round(foot), words, end };
  });
}

interface Times {
  opened: number;
  stopped: number;
  gone: number;
  promised: number;
  road: number;
}
