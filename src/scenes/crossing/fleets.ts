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
  /** What is said, each with the row that it tells of. */
  said: { id: string; notes: Note[] }[];
}

/** Every ferry is as large as another, so that one counts as much. */
const SHIP = { wide: { long: 52, half: 8.5 }, narrow: { long: 22, half: 4.2 } } as const;

/** Parts of the lane that stay free at its ends. */
const FREE = { from: 0.07, to: 0.05 };

/** Ferries in a row off Alat. */
const ROW = 4;

/** Where words stand in the plot, and how wide their lines are; and the row of the other ferries. */
const FORM = {
  wide: {
    none: { x: 616, y: 86, under: 32, measure: 240, look: "" },
    wanted: { x: 416, y: 210, under: 32, measure: 150, look: "end" },
    others: { x: 66, y: 484, under: 31, measure: 222, look: "" },
    quay: { x: 362, y: 508, across: 62, down: 23 },
    hero: "hero",
  },
  narrow: {
    none: { x: 238, y: 32, under: 17, measure: 106, look: "" },
    wanted: { x: 238, y: 121, under: 17, measure: 108, look: "" },
    others: { x: 238, y: 195, under: 0, measure: 110, look: "" },
    quay: { x: 120, y: 224, across: 26, down: 10.8 },
    hero: "hero",
  },
} as const;

/** Ferries that are wanted, along their lane, with what others have at its end, and the words for both. */
export function fleets(context: SceneContext): Fleets {
  const { data } = context;
  const said = (id: string, part: "none" | "wanted" | "others") => ({
    id,
    notes: notes(context, id, part),
  });
  return {
    wanted: fleet("kuryk-ferries", convoy(context, data.value("kuryk-ferries"))),
    others: fleet("asco-ferries", moored(context, data.value("asco-ferries"))),
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
  const { [part]: form, hero } = FORM[frame.name];
  const { x, y, under, measure, look } = form;
  const ground = part === "wanted" && frame.name === "wide" ? "over-sea" : "over-land";
  const top = frame.plot.y + y;
  const note = noted(context);
  const words = note(
    `fleets.${id}.words.${frame.name}`,
    [x, top + under],
    `note ${ground} ${look}`.trim(),
    measure,
  );
  if (!under) return [words];
  const amount = note(
    `fleets.${id}.amount`,
    [x, top],
    `${hero} as-ink ${ground} ${look}`.trim(),
    measure,
  );
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

/** As many ferries in rows off Alat, their bows to it. */
function moored({ frame }: SceneContext, count: number): Hull[] {
  const { x, y, across, down } = FORM[frame.name].quay;
  return Array.from({ length: count }, (_, i) => ({
    at: [
      round(x + (i % ROW) * across),
      round(frame.plot.y + y + Math.floor(i / ROW) * down),
    ] as const,
    angle: Math.PI,
    ...SHIP[frame.name],
  }));
}
