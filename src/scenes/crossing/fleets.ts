import type { SceneContext } from "../../engine/scene/context";
import { noted } from "../../engine/scene/layout";
import type { Note } from "../../engine/svg/note";
import { along, deck, hull, type Hull } from "./hulls";
import { seaLine } from "./map";

/** The ferries that are wanted on the lane, and what is said of them and of others. */
export interface Fleets {
  /** As outlines, and the row that counts them. */
  wanted: { id: string; ships: string[]; decks: string };
  /** What is said, each with the row that it tells of. */
  said: { id: string; notes: Note[] }[];
}

/** Every ship is as large as another, so that one counts as much. */
const SHIP = { wide: { long: 54, half: 10.5 }, narrow: { long: 22, half: 5 } } as const;

/** Parts of the lane that stay free at its ends. */
const FREE = { from: 0.07, to: 0.05 };

/** Where words stand in the plot, and how wide their lines are: of each nation on its own ground. */
const FORM = {
  wide: {
    none: { x: 628, y: 70, under: 30, measure: 240, look: "over-land" },
    wanted: { x: 404, y: 226, under: 50, measure: 150, look: "over-sea end" },
    others: { x: 72, y: 322, under: 0, measure: 200, look: "over-land" },
  },
  narrow: {
    none: { x: 224, y: 26, under: 20, measure: 134, look: "over-land" },
    wanted: { x: 163, y: 60, under: 24, measure: 90, look: "over-sea end" },
    others: { x: 14, y: 153, under: 0, measure: 108, look: "over-land" },
  },
} as const;

const LOOK = { none: "hero as-ink", wanted: "hero wanted-count as-ink", others: "" } as const;

/** Ferries that are wanted, along their lane, and the words for them and for those of two nations. */
export function fleets(context: SceneContext): Fleets {
  const all = convoy(context, context.data.value("kuryk-ferries"));
  const said = (id: string, part: keyof typeof LOOK) => ({ id, notes: notes(context, id, part) });
  return {
    wanted: { id: "kuryk-ferries", ships: all.map(hull), decks: all.map(deck).join("") },
    said: [
      said("kz-fleet-2024", "none"),
      said("kuryk-ferries", "wanted"),
      said("asco-ferries", "others"),
    ],
  };
}

/** An amount, and its words under it. */
function notes(context: SceneContext, id: string, part: keyof typeof LOOK): Note[] {
  const { frame } = context;
  const { x, y, under, measure, look } = FORM[frame.name][part];
  const top = frame.plot.y + y;
  const note = noted(context);
  const words = note(`fleets.${id}.words.${frame.name}`, [x, top + under], `note ${look}`, measure);
  if (!LOOK[part]) return [words];
  return [
    note(
      `fleets.${id}.amount`,
      [part === "wanted" ? x - 5 : x, top],
      `${LOOK[part]} ${look}`,
      measure,
    ),
    words,
  ];
}

/** As many ferries along the lane from Kuryk to Alat, one behind the other. */
function convoy(context: SceneContext, count: number): Hull[] {
  const { frame } = context;
  const line = seaLine(context).map(([x, y]) => [x, y + frame.plot.y] as const);
  const step = (1 - FREE.from - FREE.to) / count;
  return Array.from({ length: count }, (_, i) => ({
    ...along(line, FREE.from + step * (i + 0.5)),
    ...SHIP[frame.name],
  }));
}
