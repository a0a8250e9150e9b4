import type { SceneContext } from "../../engine/scene/context";
import { leading, noted } from "../../engine/scene/layout";
import { round, type Point } from "../../engine/svg/mark";
import type { Note } from "../../engine/svg/note";
import type { Corners } from "../../engine/svg/parts";
import { ribs, wagons, type Dashed } from "./dashed";
import { places, SIZES, STACK, type Places } from "./places";

/** One part of the boxes, as a path of all of them, and their ribs. */
interface Part {
  id: string;
  look: string;
  count: number;
  boxes: string;
  ribs: Dashed;
}

export interface Model {
  leading: number;
  /** Those that stand in the yard, at right, and those that leave it, at left, for west is at left. */
  parts: [Part, Part];
  yard: Corners;
  /** The way out, with an arrow. */
  track: string;
  decks: Dashed;
  wheels: Dashed;
  notes: Note[];
}

/** Stacks the boxes for Azerbaijan in a yard, and those to go on upon wagons that leave it. */
export function model(context: SceneContext): Model {
  const { frame } = context;
  const at = places(context);
  const { gap, ground, high, left, onward, pitch, rail, stayed, train, yard } = at;
  const stack =
    (from: number) =>
    (i: number): Point => [
      from + (i % STACK) * pitch,
      ground - high - Math.floor(i / STACK) * (high + gap),
    ];
  return {
    leading: leading(frame),
    parts: [part("stayed", at, stayed, stack(yard)), part("onward", at, onward, stack(train))],
    yard: [round(yard - gap), ground, round(frame.width - yard + gap), rail - ground],
    track: arrow(context, [yard - gap, left], rail),
    ...wagons(at),
    notes: notes(context, at),
  };
}

/** A line with an open head at its end, which is at left. */
function arrow({ frame }: SceneContext, [from, to]: Point, y: number): string {
  const { head } = SIZES[frame.name];
  const [x, wing] = [round(to), round(to + head)];
  return `M${round(from)},${round(y)}H${x}M${wing},${round(y - head)}L${x},${round(y)}L${wing},${round(y + head)}`;
}

/** The boxes of a part as one path. */
function part(key: "stayed" | "onward", at: Places, count: number, place: (i: number) => Point) {
  const { long, high } = at;
  const corners = Array.from({ length: count }, (_, i) => place(i));
  return {
    id: `boxes-2024-${key}`,
    look: key,
    count,
    boxes: corners.map(([x, y]) => `M${round(x)},${round(y)}h${long}v${high}h-${long}z`).join(""),
    ribs: ribs(corners, at),
  };
}

/** On both stacks their shares, of one size, and what they are, and what is not known. */
function notes(context: SceneContext, { onward, stayed, top, train, yard }: Places): Note[] {
  const { frame, print } = context;
  const { note: down, under, between } = SIZES[frame.name];
  const note = noted(context);
  const [west, east] = [yard - between - train, frame.width - yard];
  const short = frame.name === "narrow" ? "-short" : "";
  const unknown = note("names.unknown", [train, 0], "note", west);
  const own = note("names.onward", [train, 0], "note", west);
  const home = note(`names.stayed${short}`, [yard, 0], "note", east);
  const stand = (key: string, x: number, count: number, all: Note[]): Note[] => {
    const lines = all.reduce((sum, one) => sum + one.lines.length, 0);
    let y = top(count) - under * (lines - 0.35);
    const share: Note = {
      ...{ key: `${key}-share`, x: round(x), y: round(y - down), look: `hero most of-${key}` },
      lines: [print(`boxes-2024-${key}-share`, "full0")],
    };
    return [
      share,
      ...all.map((one) => {
        const at = { ...one, y: round(y) };
        y += under * one.lines.length;
        return at;
      }),
    ];
  };
  return [
    ...stand("onward", train, onward, [own, unknown]),
    ...stand("stayed", yard, stayed, [home]),
  ];
}
