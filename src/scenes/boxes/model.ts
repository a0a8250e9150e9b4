import type { SceneContext } from "../../engine/scene/context";
import { noted } from "../../engine/scene/layout";
import { round, type Point } from "../../engine/svg/mark";
import type { Note } from "../../engine/svg/note";
import type { Corners } from "../../engine/svg/parts";
import { engine, ribs, wagons, type Dashed } from "./dashed";
import { places, SIZES, type Places } from "./places";

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
  /** Those that stand in the yard, and those on a train that leaves it to the left, where west is. */
  parts: [Part, Part];
  yard: Corners;
  /** The rails under each row of the train. */
  track: string;
  engine: string;
  decks: Dashed;
  wheels: Dashed;
  notes: Note[];
}

/** Stacks the boxes for Azerbaijan in a yard, and sets those to go on upon a train, one to a wagon. */
export function model(context: SceneContext): Model {
  const { frame } = context;
  const at = places(context);
  const { gap, ground, inYard, onTrain, onward, rows, stayed, yard } = at;
  return {
    leading: SIZES[frame.name].under,
    parts: [part("stayed", at, stayed, inYard), part("onward", at, onward, onTrain)],
    yard: [round(yard - 2 * gap), ground, frame.width - yard + 2 * gap, SIZES[frame.name].slab],
    track: rows.map(({ rail }) => `M0,${rail}H${frame.width}`).join(""),
    engine: engine(at),
    ...wagons(at),
    notes: notes(context, at),
  };
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

/** Left of the yard its share, large, and over the train the other; beside each what it is. */
function notes(context: SceneContext, { gap, left, yard }: Places): Note[] {
  const { frame, print } = context;
  const { aside, most, own: down, rest, under } = SIZES[frame.name];
  const note = noted(context);
  const share = (key: string, foot: number, look: string): Note => ({
    ...{ key: `${key}-share`, x: left, y: frame.plot.y + foot, look: `hero most ${look}` },
    lines: [print(`boxes-2024-${key}-share`, "full0")],
  });
  const own = note("names.stayed", [left, 0], "note bound", yard - 4 * gap - left);
  const on = note("names.onward", [left + aside, 0], "note bound", frame.width - 2 * left - aside);
  return [
    share("stayed", most, "of-stayed"),
    { ...own, y: round(frame.plot.y + most + down) },
    share("onward", rest, "of-onward"),
    { ...on, y: round(frame.plot.y + rest - under * (on.lines.length - 1)) },
  ];
}
