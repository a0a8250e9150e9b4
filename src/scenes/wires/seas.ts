import type { SceneContext } from "../../engine/scene/context";
import { leading, noted } from "../../engine/scene/layout";
import type { Point } from "../../engine/svg/mark";
import type { Corners } from "../../engine/svg/parts";
import type { Note } from "../../engine/svg/note";
import { margin } from "../../engine/svg/stage";

/** A cable as a drum on the quay of its sea: dotted, dashed, or full once it is made. */
export interface Cable {
  id: string;
  look: "study" | "plan" | "made";
  /** The middle of its foot. */
  at: Point;
  high: number;
  quay: Corners;
  /** The water that it is for, from the quay down to the bed. */
  sea: Corners;
}

/** Drums beside each other, each over the sea it is for, and one bare bed under all. */
export interface Seas {
  bed: Corners;
  cables: Cable[];
  notes: Note[];
}

/** By how far each has come. */
const CABLES: [id: string, look: Cable["look"]][] = [
  ["green-corridor-seminar-2026-03", "study"],
  ["bse-length", "plan"],
  ["tcfo-length", "made"],
];

/** From the top of the plot: words, the quay, the bed; and how far apart seas are. */
const FORM = {
  wide: { head: 48, deck: 356, thick: 12, bed: 484, high: 190, gap: 18, name: 70, laid: 58 },
  narrow: { head: 18, deck: 158, thick: 5, bed: 206, high: 66, gap: 6, name: 28, laid: 28 },
} as const;

/** Lays each sea under its drum, which shows what has come so far. */
export function seas(context: SceneContext): Seas {
  const { frame } = context;
  const { y: top, height, width } = frame.plot;
  const { deck, thick, bed, high, gap } = FORM[frame.name];
  const edge = margin[frame.name];
  const column = (width - edge * 2 - gap * (CABLES.length - 1)) / CABLES.length;
  const cables = CABLES.map(([id, look], i): Cable => {
    const x = edge + (column + gap) * i;
    return {
      id,
      look,
      high,
      at: [x + column / 2, top + deck],
      quay: [x, top + deck, column, thick],
      sea: [x, top + deck + thick, column, bed - deck - thick],
    };
  });
  return {
    bed: [0, top + bed, width, height - bed],
    cables,
    notes: notes(context, cables, column),
  };
}

/** Over each drum how far its cable has come, what it is and as of when; under it its sea; and what is laid. */
function notes(context: SceneContext, cables: readonly Cable[], column: number): Note[] {
  const { frame } = context;
  const wide = frame.name === "wide";
  const gap = leading(frame);
  const note = noted(context);
  const { head, deck, thick, bed, name, laid } = FORM[frame.name];
  const { y: top, width } = frame.plot;
  const look = `${wide ? "value" : "note strong"} middle`;
  const ink = { study: "as-energy", plan: "as-energy", made: "as-sea-route" };
  return [
    ...cables.flatMap(({ look: how, at: [x] }): Note[] => {
      const what = note(
        `labels.${how}`,
        [x, top + head + gap * (wide ? 1.7 : 1.3)],
        `${look} ${ink[how]}`,
        column,
      );
      const under = what.y + gap * what.lines.length * (wide ? 1.12 : 1);
      return [
        note(`word.${how}`, [x, top + head], `${wide ? "hero small" : "value"} middle ${ink[how]}`),
        what,
        note(`when.${how}`, [x, under], "note middle quiet"),
        note(
          `seas.${how}`,
          [x, top + deck + thick + name],
          `water ${wide ? "sea-name " : ""}middle`,
          column,
        ),
      ];
    }),
    note(
      "labels.laid",
      [width / 2, top + bed + laid],
      `${wide ? "hero small as-ink" : "value"} middle over-land`,
      width - margin[frame.name] * 2,
    ),
  ];
}
