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
  /** Those that stand in the yard, and those on a train that goes on to the left, where west is. */
  parts: [Part, Part];
  /** The ground of Azerbaijan, from its border on. */
  yard: Corners;
  /** The rails under all wagons. */
  track: string;
  engine: string;
  decks: Dashed;
  wheels: Dashed;
  notes: Note[];
}

/** Sets all boxes upon wagons: those for Azerbaijan on its sidings, those to go on behind an engine. */
export function model(context: SceneContext): Model {
  const { frame } = context;
  const at = places(context);
  const { inYard, onTrain, onward, rows, stayed, wheel, yard } = at;
  const { bed, under } = SIZES[frame.name];
  const start = round(yard - 2 * bed);
  const stop = round(yard - bed);
  return {
    leading: under,
    parts: [part("stayed", at, stayed, inYard), part("onward", at, onward, onTrain)],
    yard: [start, frame.plot.y, frame.width - start, frame.plot.height],
    // A siding ends at a buffer.
    track: rows
      .map(({ rail, stopped }) =>
        stopped
          ? `M${stop},${round(rail - wheel * 1.6)}V${rail}H${frame.width}`
          : `M0,${rail}H${frame.width}`,
      )
      .join(""),
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

/** How broad the words of the first share are. */
const WORDS = { wide: 300, narrow: 190 } as const;

/** Left of the yard, at its sidings, its share, large, and over the train the other; beside each what it is. */
function notes(context: SceneContext, { left, yard }: Places): Note[] {
  const { frame, print } = context;
  const { aside, bed, most, name, own: down, rest, under } = SIZES[frame.name];
  const note = noted(context);
  const share = (key: string, [x, foot]: Point, look: string): Note => ({
    ...{ key: `${key}-share`, x, y: frame.plot.y + foot, look: `hero most ${look}` },
    lines: [print(`boxes-2024-${key}-share`, "full0")],
  });
  const border = round(yard - 4 * bed);
  const own = note("names.stayed", [border, 0], "note bound end", WORDS[frame.name]);
  const on = note("names.onward", [left + aside, 0], "note bound", border - left - aside);
  // A phone has no room for it beside its share.
  const onFoot = aside ? rest - under * (on.lines.length - 1) : rest + down;
  const y = frame.plot.y + name;
  return [
    note("names.yard", [yard, y], `${aside ? "value" : "note strong"} over-land`),
    share("stayed", [border, most], "of-stayed end"),
    { ...own, y: round(frame.plot.y + most + down) },
    share("onward", [left, rest], "of-onward"),
    { ...on, y: round(frame.plot.y + onFoot) },
  ];
}
