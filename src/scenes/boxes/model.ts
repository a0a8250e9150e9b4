import type { SceneContext } from "../../engine/scene/context";
import { leading, noted } from "../../engine/scene/layout";
import { round, type Point } from "../../engine/svg/mark";
import type { Note } from "../../engine/svg/note";
import type { Corners } from "../../engine/svg/parts";
import { ribs, wagons, type Dashed } from "./dashed";
import { places, SIZES, STACK, TRAIN, type Places } from "./places";

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
  /** Ways out, each with an arrow. */
  tracks: string;
  decks: Dashed;
  wheels: Dashed;
  notes: Note[];
}

/** Stands the boxes for Azerbaijan in a yard, and sets those to go on upon wagons that leave it. */
export function model(context: SceneContext): Model {
  const { frame } = context;
  const at = places(context);
  const { gap, ground, high, left, lift, onward, pitch, rails, stayed, train, yard } = at;
  return {
    leading: leading(frame),
    parts: [
      part("stayed", at, stayed, (i) => [
        yard + (i % STACK) * pitch,
        ground - high - Math.floor(i / STACK) * (high + gap),
      ]),
      part("onward", at, onward, (i) => [
        train + (i % TRAIN) * pitch,
        rails[Math.floor(i / TRAIN)]! - lift - high,
      ]),
    ],
    yard: [round(yard - gap), ground, round(frame.width - yard + gap), SIZES[frame.name].slab],
    tracks: rails.map((y) => arrow(context, [yard - gap, left], y)).join(""),
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

/** Over both parts their shares and what they are, and what is not known. */
function notes(context: SceneContext, { left, yard }: Places): Note[] {
  const { frame, print } = context;
  const { hero, note: down, under, between, strong } = SIZES[frame.name];
  const note = noted(context);
  const [first, second] = [frame.plot.y + hero, frame.plot.y + down];
  const [west, east] = [yard - between - left, frame.width - left - yard];
  const share = (key: string, x: number, look: string): Note => ({
    key: `${key}-share`,
    x: round(x),
    y: first,
    look,
    lines: [print(`boxes-2024-${key}-share`, "full0")],
  });
  const short = frame.name === "narrow" ? "-short" : "";
  return [
    share("onward", left, "hero small"),
    share("stayed", yard, "hero most"),
    note("names.onward", [left, second], "note", west),
    note(`names.stayed${short}`, [yard, second], "note", east),
    note("names.unknown", [left, second + under], `${strong} as-corridor`, west),
  ];
}
