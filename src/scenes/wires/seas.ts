import type { SceneContext } from "../../engine/scene/context";
import { leading, noted } from "../../engine/scene/layout";
import type { Box } from "../../engine/maps/projections";
import { round, type Point } from "../../engine/svg/mark";
import { margin } from "../../engine/svg/stage";
import type { Note } from "../../engine/svg/note";

/** A cable on its drum, as large as it is long; hollow while it is only planned. */
export interface Coil {
  id: string;
  look: "plan" | "made";
  x: number;
  r: number;
}

/** Both seas cut open, with nothing in them, and what stands on the land between. */
export interface Seas {
  land: Box;
  /** From a shore, down its slope, to the edge of the picture. */
  basins: { key: string; shore: number; edge: number; slope: number }[];
  bed: number;
  coils: Coil[];
  /** The sheet of a study: its left edge, how wide and how high. */
  sheet: { id: string; x: number; width: number; height: number };
  notes: Note[];
}

const BLACK = "bse-length";
const FIBRE = "tcfo-length";
const STUDY = "green-corridor-seminar-2026-03";

const FORM = {
  wide: { surface: 322, bed: 534, west: 222, east: 700, slope: 96, r: 112, sheet: 92 },
  narrow: { surface: 156, bed: 234, west: 94, east: 264, slope: 40, r: 36, sheet: 32 },
} as const;

/** Two empty seas and, between them, the three cables as far as they have come. */
export function seas(context: SceneContext): Seas {
  const { frame, data } = context;
  const { surface, bed, west, east, slope, r, sheet } = FORM[frame.name];
  const { y, height } = frame.plot;
  const small = round(r * Math.sqrt(data.value(FIBRE) / data.value(BLACK)));
  const apart = (east - west - r * 2 - small * 2 - sheet) / 3;
  const start = west + apart / 2;
  const one = {
    land: { x: 0, y: y + surface, width: frame.width, height: height - surface },
    basins: [
      { key: "black", shore: west, edge: 0, slope: -slope },
      { key: "caspian", shore: east, edge: frame.width, slope },
    ],
    bed: y + bed,
    coils: [
      { id: BLACK, look: "plan" as const, x: round(start + r), r },
      { id: FIBRE, look: "made" as const, x: round(start + r * 2 + apart + small), r: small },
    ],
    sheet: {
      id: STUDY,
      x: round(east - apart / 2 - sheet),
      width: sheet,
      height: round(sheet * 1.3),
    },
  };
  return { ...one, notes: notes(context, one) };
}

/** Names of the seas, and what each cable is: at the sides over the seas, and in the middle over it. */
function notes(context: SceneContext, one: Omit<Seas, "notes">): Note[] {
  const { frame } = context;
  const { basins, land, coils, sheet } = one;
  const wide = frame.name === "wide";
  const lead = leading(frame);
  const note = noted(context);
  const edge = margin[frame.name];
  const [plan, made] = [coils[0]!, coils[1]!];
  const left = plan.x - plan.r;
  const [from, to] = [left - lead * 0.6, sheet.x + sheet.width + lead * 0.6];
  const beside = land.y - lead * (wide ? 3 : 1.1);
  const above = land.y - (wide ? made : plan).r * 2 - lead * 0.8;
  /** Words that end at a height; where there is room, over them how far the cable has come. */
  const said = (key: string, at: Point, look: string, measure: number): Note[] => {
    const found = note(`labels.${key}.${frame.name}`, at, `note strong ${look}`, measure);
    const y = round(found.y - (found.lines.length - 1) * lead);
    const word = note(`word.${key}`, [at[0], y - lead * 1.25], `hero small ${look}`);
    return [{ ...found, y }, ...(wide ? [word] : [])];
  };
  return [
    ...basins.map(({ key, shore, edge: end }) =>
      note(`labels.${key}-sea`, [(shore + end) / 2, land.y + lead * 2.2], "water middle"),
    ),
    ...said("plan", [from, beside], "end as-energy", from - edge),
    ...said("made", [made.x, above], "middle as-sea-route", wide ? 145 : 150),
    ...said("study", [to, beside], "as-energy", frame.width - edge - to),
  ];
}
