import type { SceneContext } from "../../engine/scene/context";
import { leading, noted } from "../../engine/scene/layout";
import { round, type Point } from "../../engine/svg/mark";
import type { Corners } from "../../engine/svg/parts";
import type { Note } from "../../engine/svg/note";
import { margin } from "../../engine/svg/stage";

/** A cable as a drum on the pier: dotted, dashed, or full once it is made. */
export interface Cable {
  id: string;
  look: "study" | "plan" | "made";
  /** The middle of its foot. */
  at: Point;
  high: number;
}

/** A sea over the whole width, a pier with drums over its left part, and its bed, where nothing is known to lie. */
export interface Seas {
  sea: Corners;
  /** Its top, which rises to the shore at the left, and the foot of the picture. */
  bed: Point[];
  pier: Corners;
  piles: Corners[];
  cables: Cable[];
  notes: Note[];
}

/** From the shore to the end of the pier. */
const STATIONS: [id: string, look: Cable["look"]][] = [
  ["green-corridor-seminar-2026-03", "study"],
  ["bse-length", "plan"],
  ["tcfo-length", "made"],
];

const FORM = {
  wide: { head: 48, deck: 356, thick: 14, sea: 400, bed: 512, high: 180, pile: 10 },
  narrow: { head: 18, deck: 158, thick: 6, sea: 174, bed: 226, high: 66, pile: 4 },
} as const;

/** Lays the sea and the pier over it, where each drum shows what has come so far. */
export function seas(context: SceneContext): Seas {
  const { frame } = context;
  const { y: top, height, width } = frame.plot;
  const { deck, thick, sea, bed, high, pile } = FORM[frame.name];
  const edge = margin[frame.name];
  const column = (width - edge) / (STATIONS.length + 1);
  const middle = (i: number) => edge / 2 + column * (i + 0.5);
  const cables = STATIONS.map(([id, look], i): Cable => {
    return { id, look, at: [middle(i), top + deck], high };
  });
  const end = edge / 2 + column * STATIONS.length;
  const [floor, foot, last] = [top + bed, top + height, middle(STATIONS.length)];
  return {
    sea: [0, top + sea, width, height - sea],
    bed: [
      [0, top + deck + thick],
      [column * 0.2, top + sea],
      [column * 0.62, floor - (bed - sea) * 0.25],
      [column * 1.1, floor],
      [width, floor],
      [width, foot],
      [0, foot],
    ],
    pier: [0, top + deck, end, thick],
    piles: [1, 2, 3].map((i) => [end - pile - (3 - i) * column, top + deck, pile, bed - deck]),
    cables,
    notes: notes(context, [...cables.map(({ at: [x] }) => x), last]),
  };
}

/** Over each drum how far its cable has come, what it is and as of when; over the open sea that none is known. */
function notes(context: SceneContext, middles: readonly number[]): Note[] {
  const { frame } = context;
  const wide = frame.name === "wide";
  const gap = leading(frame);
  const note = noted(context);
  const { head, bed } = FORM[frame.name];
  const { y: top } = frame.plot;
  const measure = middles[1]! - middles[0]! - (wide ? 34 : 4);
  const floor = top + bed - (wide ? 20 : 0);
  const name = `${wide ? "value" : "note strong"} middle`;
  return [
    ...[...STATIONS.map(([, look]) => look), "laid" as const].flatMap((look, i): Note[] => {
      const x = middles[i]!;
      const ink = { study: "as-energy", plan: "as-energy", made: "as-sea-route", laid: "in-sea" };
      const what = note(
        `labels.${look}`,
        [x, top + head + gap * (wide ? 1.7 : 1.3)],
        `${name} ${ink[look]}`,
        measure,
      );
      const size = wide ? "hero small" : "value";
      const word = note(`word.${look}`, [x, top + head], `${size} middle ${ink[look]}`);
      // What is laid has its words in the water, over the bare bed.
      if (look === "laid")
        return [word, { ...what, y: round(floor - gap * (what.lines.length - 0.3)) }];
      const under = what.y + gap * what.lines.length * (wide ? 1.12 : 1);
      return [word, what, note(`when.${look}`, [x, under], "note middle quiet")];
    }),
    note(
      "labels.bed",
      [middles[3]!, top + bed + gap * (wide ? 1.7 : 1.15)],
      "note middle over-land",
    ),
  ];
}
