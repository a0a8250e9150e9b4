import type { SceneContext } from "../../engine/scene/context";
import { leading, noted } from "../../engine/scene/layout";
import { round, type Point } from "../../engine/svg/mark";
import type { Corners } from "../../engine/svg/parts";
import type { Note } from "../../engine/svg/note";
import { margin } from "../../engine/svg/stage";

/** A cable on the step to which it has come: as a sheet of a study, or as a coil, hollow while it is only planned. */
export interface Cable {
  id: string;
  look: "study" | "plan" | "made";
  /** The middle of its foot. */
  at: Point;
  high: number;
}

/** Stairs from a study down to the seabed, where nothing is known to lie. */
export interface Seas {
  /** The outline of the ground, and the water over its lowest step. */
  land: Point[];
  sea: Corners;
  cables: Cable[];
  notes: Note[];
}

/** From dry land to the seabed. */
const STEPS: [id: string, look: Cable["look"]][] = [
  ["green-corridor-seminar-2026-03", "study"],
  ["bse-length", "plan"],
  ["tcfo-length", "made"],
];

const FORM = {
  wide: { edges: [0, 220, 440, 640, 880], treads: [184, 270, 356], sea: 370, bed: 540, high: 112 },
  narrow: { edges: [0, 100, 200, 274, 360], treads: [88, 120, 152], sea: 158, bed: 238, high: 40 },
} as const;

/** Lays the steps, each with what has come so far. */
export function seas(context: SceneContext): Seas {
  const { frame } = context;
  const { y: top, height, width } = frame.plot;
  const { edges, treads, sea, bed, high } = FORM[frame.name];
  const floors = [...treads, bed].map((tread) => top + tread);
  const foot = top + height;
  const cables = STEPS.map(([id, look], i): Cable => {
    return {
      id,
      look,
      at: [(Math.max(edges[i]!, margin[frame.name]) + edges[i + 1]!) / 2, floors[i]!],
      high,
    };
  });
  return {
    land: [
      [0, foot],
      ...floors.flatMap((floor, i): Point[] => [
        [edges[i]!, floor],
        [edges[i + 1]!, floor],
      ]),
      [width, foot],
    ],
    sea: [edges[3], top + sea, width - edges[3], bed - sea],
    cables,
    notes: notes(context, cables),
  };
}

/** Over a step the cable that has come to it, and in it how far that is; in the sea that none is known. */
function notes(context: SceneContext, cables: readonly Cable[]): Note[] {
  const { frame } = context;
  const wide = frame.name === "wide";
  const gap = leading(frame);
  const note = noted(context);
  const { edges, bed } = FORM[frame.name];
  const word = (key: string, [x, y]: Point, look: string) =>
    note(`word.${key}`, [x, y + (wide ? 48 : 25)], `hero small middle ${look}`);
  const last = (edges[3] + edges[4]) / 2;
  const floor = frame.plot.y + bed;
  return [
    ...cables.flatMap(({ look, at, high }): Note[] => {
      const ink = look === "made" ? "as-sea-route" : "as-energy";
      const name = note(
        `labels.${look}.${frame.name}`,
        at,
        `note strong middle ${ink}`,
        wide ? 180 : 90,
      );
      const y = round(at[1] - high - gap * (name.lines.length - 1) - (wide ? 16 : 7));
      return [{ ...name, y }, word(look, at, `over-land ${ink}`)];
    }),
    word("laid", [last, floor - (wide ? 114 : 61)], "in-sea"),
    note("labels.laid", [last, floor - gap * 1.2], "note strong middle in-sea", 200),
  ];
}
