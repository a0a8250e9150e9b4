import { round, type Point } from "../../engine/svg/mark";
import type { SceneContext } from "../../engine/scene/context";
import { leading, noted } from "../../engine/scene/layout";
import type { Note } from "../../engine/svg/note";
import { margin } from "../../engine/svg/stage";
import { mapWidth, seaLine, spots } from "./map";

/** The ferries that are wanted, each with its stern at a point, and the words beside the map. */
export interface Fleets {
  id: string;
  ships: Point[];
  /** What stands beside the map, each with the row that it tells of. */
  said: { id: string; notes: Note[] }[];
}

/** Length of every ferry’s sign, so that one counts as much as another. */
export const shipLength = { wide: 76, narrow: 42 } as const;

/** To the first large word, from words to the next, and how the last, small ones stand at the foot. */
const FORM = {
  wide: { x: 28, first: 78, under: 32, next: 112, foot: 16 },
  narrow: { x: 9, first: 32, under: 17, next: 45, foot: 8 },
} as const;

/** Ferries that are wanted, on their lane; beside the map that there was none, and what others had. */
export function fleets(context: SceneContext): Fleets {
  const { frame, data } = context;
  const { plot, name, width } = frame;
  const { first, under, next, foot, ...form } = FORM[name];
  const x = mapWidth[name] + form.x;
  const measure = width - margin[name] - x;
  const step = leading(frame);
  const note = noted(context);
  const said = (id: string, y: number) => {
    const amount = note(`fleets.${id}.amount`, [x, y], "hero as-ink", measure);
    const words = note(`fleets.${id}.words.${name}`, [x, y + under], "note", measure);
    const end = words.y + (words.lines.length - 1) * step;
    return { id, notes: [amount, words], end };
  };
  const none = said("kz-fleet-2024", plot.y + first);
  const wanted = said("kuryk-ferries", none.end + next);
  const others = note(`fleets.asco-ferries.words.${name}`, [x, 0], "note quiet", measure);
  others.y = round(plot.y + plot.height - foot - (others.lines.length - 1) * step);
  return {
    id: wanted.id,
    ships: convoy(context, data.value(wanted.id)),
    said: [none, wanted, { id: "asco-ferries", notes: [others] }].map(({ id, notes }) => ({
      id,
      notes,
    })),
  };
}

/** As many ferries on the lane from Kuryk to Alat, one under the other. */
function convoy(context: SceneContext, count: number): Point[] {
  const { frame } = context;
  const { y } = frame.plot;
  const line = seaLine(context);
  const long = shipLength[frame.name];
  const [, north] = spots(context)("kuryk");
  const south = Math.max(...line.map(([, at]) => at));
  const pitch = (south - north) / (count + 0.7);
  return Array.from({ length: count }, (_, i): Point => {
    const at = north + pitch * (i + 1);
    const near = line.reduce((a, b) => (Math.abs(b[1] - at) < Math.abs(a[1] - at) ? b : a));
    return [round(near[0] - long / 2), round(at + y)];
  });
}
