import type { SceneContext } from "../../engine/scene/context";
import { leading } from "../../engine/scene/layout";
import { round } from "../../engine/svg/mark";
import { margin } from "../../engine/svg/stage";
import { COURSES, type Course } from "./titles";

/** Words at the strip. */
interface Note {
  key: string;
  x: number;
  y: number;
  look: string;
  lines: string[];
}

/** The power line pulled straight, to scale: west on the left, as on the map; and the gas under it. */
export interface Strip {
  /** Heights of the line and of the gas. */
  y: number;
  low: number;
  thick: number;
  pieces: { id: string; look: Course["look"]; from: number; to: number }[];
  gas: { id: string; from: number; to: number };
  notes: Note[];
}

/** From west to east. */
const PIECES = [
  "zangezur-line-turkiye",
  "zangezur-line-nakhchivan",
  "zangezur-line-armenia",
  "zangezur-line-jabrayil-aghband",
] as const;

const GAS = "igdir-nakhchivan-length";

/** Lays the pieces end to end, as long as their kilometres. */
export function strip(context: SceneContext): Strip {
  const { frame, data } = context;
  const wide = frame.name === "wide";
  const [left, right] = [margin[frame.name], frame.width - margin[frame.name]];
  const sum = PIECES.reduce((all, id) => all + data.value(id), 0);
  const unit = (right - left) / sum;
  let next = left;
  const pieces = PIECES.map((id) => {
    const from = next;
    next += data.value(id) * unit;
    const { look } = COURSES.find((one) => one.id === id)!;
    return { id, look, from: round(from), to: round(next) };
  });
  const y = frame.plot.y + frame.plot.height * (wide ? 0.71 : 0.7);
  const low = y + leading(frame) * (wide ? 4.2 : 2.7);
  const home = pieces[1]!.from;
  const one = {
    y: round(y),
    low: round(low),
    thick: wide ? 16 : 9,
    pieces,
    gas: { id: GAS, from: round(home - data.value(GAS) * unit), to: home },
  };
  return { ...one, notes: notes(context, one) };
}

/** What is said of the pieces over them, of the places between them under them, and of the gas. */
function notes(
  { frame, lines }: SceneContext,
  { y, low, thick, pieces, gas }: Omit<Strip, "notes">,
): Note[] {
  const wide = frame.name === "wide";
  const gap = leading(frame);
  const note = (key: string, at: readonly [number, number], look: string, measure = 400): Note => {
    const [x, base] = at;
    return { key, x: round(x), y: round(base), look, lines: lines(key, { measure, look }) };
  };
  const over = (key: string, i: number, look: string): Note => {
    const { from, to } = pieces[i]!;
    const name = wide ? key : `${key}-short`;
    // The last piece of the phone is shorter than its words.
    const last = !wide && i === pieces.length - 1;
    const one = note(
      name,
      [last ? to : (from + to) / 2, 0],
      `note strong ${last ? "end" : "middle"} ${look}`,
      wide ? 130 : 80,
    );
    // On the phone the words of the gap have no room beside the others.
    const up = !wide && look === "as-corridor" ? 1.15 : 0;
    return { ...one, y: round(y - thick / 2 - gap * (one.lines.length - 1 + 0.6 + up)) };
  };
  const under = y + thick / 2 + gap * 1.1;
  return [
    over("labels.turkey", 0, "as-energy"),
    over("labels.west", 1, "as-energy"),
    over("labels.gap", 2, "as-corridor"),
    over("labels.east", 3, "as-energy"),
    note("lands.turkey", [pieces[0]!.from, under], "tick"),
    note("lands.nakhchivan", [pieces[1]!.from, under], "tick middle"),
    note("lands.armenia", [(pieces[2]!.from + pieces[2]!.to) / 2, under], "tick middle"),
    ...(wide ? [note("lands.jabrayil", [pieces[3]!.to, under], "tick end")] : []),
    note("labels.gas", [gas.to + gap * 0.5, low + gap * 0.3], "note", wide ? 400 : 180),
  ];
}
