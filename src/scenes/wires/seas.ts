import type { SceneContext } from "../../engine/scene/context";
import { leading, noted } from "../../engine/scene/layout";
import type { Point } from "../../engine/svg/mark";
import type { Corners } from "../../engine/svg/parts";
import type { Note } from "../../engine/svg/note";
import { margin } from "../../engine/svg/stage";

/** A cable at the station to which it has come, as a reel: dotted, dashed, or full once it is made. */
export interface Cable {
  id: string;
  look: "study" | "plan" | "made";
  /** The middle of its foot. */
  at: Point;
  high: number;
}

/** Stations from a study to the seabed, where nothing is known to lie. */
export interface Seas {
  /** The ground, and in it the water over the last station. */
  land: Corners;
  sea: Corners;
  cables: Cable[];
  notes: Note[];
}

/** From the desk to the quay. */
const STATIONS: [id: string, look: Cable["look"]][] = [
  ["green-corridor-seminar-2026-03", "study"],
  ["bse-length", "plan"],
  ["tcfo-length", "made"],
];

const FORM = {
  wide: { edges: [0, 222, 446, 654, 880], head: 116, ground: 384, sea: 398, bed: 530, high: 190 },
  narrow: { edges: [0, 101, 203, 276, 360], head: 34, ground: 148, sea: 154, bed: 232, high: 72 },
} as const;

/** Lays the stations, each with what has come so far. */
export function seas(context: SceneContext): Seas {
  const { frame } = context;
  const { y: top, height, width } = frame.plot;
  const { edges, ground, sea, bed, high } = FORM[frame.name];
  const cables = STATIONS.map(([id, look], i): Cable => {
    const left = Math.max(edges[i]!, margin[frame.name]);
    return { id, look, at: [(left + edges[i + 1]!) / 2, top + ground], high };
  });
  return {
    land: [0, top + ground, width, height - ground],
    sea: [edges[3], top + sea, width - edges[3], bed - sea],
    cables,
    notes: notes(context, cables),
  };
}

/** Over a reel how far its cable has come, under it the cable, and the day if there is room; in the sea that none is known. */
function notes(context: SceneContext, cables: readonly Cable[]): Note[] {
  const { frame } = context;
  const wide = frame.name === "wide";
  const gap = leading(frame);
  const note = noted(context);
  const { edges, head, ground, bed } = FORM[frame.name];
  const { y: top } = frame.plot;
  const word = (key: string, x: number, look: string) =>
    note(`word.${key}`, [x, top + head], `hero small middle ${look}`);
  const last = (edges[3] + edges[4]) / 2;
  const first = top + ground + gap * (wide ? 1.8 : 1.3);
  return [
    ...cables.flatMap(({ look, at: [x] }, i): Note[] => {
      const ink = look === "made" ? "as-sea-route" : "as-energy";
      const measure = edges[i + 1]! - edges[i]! - (wide ? 30 : 2);
      const style = `${wide ? "value" : "note strong"} middle over-land ${ink}`;
      const name = note(`labels.${look}.${frame.name}`, [x, first], style, measure);
      const when = () =>
        note(`when.${look}`, [x, first + gap * 2.4], "note middle over-land", measure);
      // Phones have no room for the days; the line under the headline has the last of them.
      return [word(look, x, ink), name, ...(wide ? [when()] : [])];
    }),
    word("laid", last, "in-sea"),
    note(
      "labels.laid",
      [last, top + (ground + bed) / 2 + gap * 0.5],
      `${wide ? "value" : "note strong"} middle in-sea`,
    ),
    note("labels.bed", [last, top + bed + gap * (wide ? 1.3 : 0.9)], "note middle over-land"),
  ];
}
