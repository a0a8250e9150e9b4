import { round } from "../../engine/svg/mark";
import type { SceneContext } from "../../engine/scene/context";
import { noted } from "../../engine/scene/layout";
import type { Note } from "../../engine/svg/note";
import { along, deck, hull, type Hull } from "./hulls";
import { seaLine } from "./map";

/** Ferries as outlines, and the row that counts them. */
interface Fleet {
  id: string;
  ships: string[];
  /** What is on all decks. */
  decks: string;
}

/** The ferries that are wanted on the lane, those that sail for others, and the words at them. */
export interface Fleets {
  wanted: Fleet;
  others: Fleet;
  /** Ships that are no ferries, and have no tracks. */
  own: Pick<Fleet, "id" | "ships">;
  /** What is said, each with the row that it tells of. */
  said: { id: string; notes: Note[] }[];
}

/** Every ship is as large as another, so that one counts as much. */
const SHIP = { wide: { long: 52, half: 8.5 }, narrow: { long: 22, half: 4.2 } } as const;

/** Parts of the lane that stay free at its ends. */
const FREE = { from: 0.07, to: 0.05 };

/** Ferries of others in a row. */
const ROW = 4;

/** Where words stand in the plot, and how wide their lines are; and the row of the other ferries. */
const FORM = {
  wide: {
    none: { x: 624, y: 54, under: 28, measure: 232, look: "small" },
    wanted: { x: 321, y: 210, under: 32, measure: 150, look: "end" },
    others: { x: 624, y: 344, under: 28, measure: 232, look: "small" },
    quay: { x: 650, none: 134, others: 464, across: 60, down: 30 },
  },
  narrow: {
    none: { x: 238, y: 20, under: 16, measure: 116, look: "small" },
    wanted: { x: 134, y: 70, under: 17, measure: 84, look: "end" },
    others: { x: 238, y: 148, under: 15, measure: 116, look: "small" },
    quay: { x: 249, none: 77, others: 226, across: 26, down: 10.4 },
  },
} as const;

/** Ferries that are wanted, along their lane, what others have, and the words for both. */
export function fleets(context: SceneContext): Fleets {
  const { data } = context;
  const said = (id: string, part: "none" | "wanted" | "others") => ({
    id,
    notes: notes(context, id, part),
  });
  return {
    wanted: fleet("kuryk-ferries", convoy(context, data.value("kuryk-ferries"))),
    others: fleet("asco-ferries", moored(context, "others", data.value("asco-ferries"))),
    own: {
      id: "kz-fleet-2024",
      ships: moored(context, "none", data.value("kz-fleet-2024")).map(hull),
    },
    said: [
      said("kz-fleet-2024", "none"),
      said("kuryk-ferries", "wanted"),
      said("asco-ferries", "others"),
    ],
  };
}

const fleet = (id: string, all: Hull[]): Fleet => ({
  id,
  ships: all.map(hull),
  decks: all.map(deck).join(""),
});

/** An amount, and its words under it. */
function notes(context: SceneContext, id: string, part: "none" | "wanted" | "others"): Note[] {
  const { frame } = context;
  const { x, y, under, measure, look } = FORM[frame.name][part];
  // The others stand beside the map.
  const ground = part === "wanted" ? "over-sea" : "";
  const top = frame.plot.y + y;
  const note = noted(context);
  const words = note(
    `fleets.${id}.words.${frame.name}`,
    [x, top + under],
    `note ${ground} ${look}`,
    measure,
  );
  const amount = note(`fleets.${id}.amount`, [x, top], `hero as-ink ${ground} ${look}`, measure);
  return [amount, words];
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

/** As many ships in rows under their number. */
function moored({ frame }: SceneContext, whose: "none" | "others", count: number): Hull[] {
  const { x, across, down, [whose]: y } = FORM[frame.name].quay;
  return Array.from({ length: count }, (_, i) => ({
    at: [
      round(x + (i % ROW) * across),
      round(frame.plot.y + y + Math.floor(i / ROW) * down),
    ] as const,
    angle: Math.PI,
    ...SHIP[frame.name],
  }));
}
