import type { SceneContext } from "../../engine/scene/context";
import { noted } from "../../engine/scene/layout";
import { round, type Point } from "../../engine/svg/mark";
import type { Note } from "../../engine/svg/note";
import type { Corners } from "../../engine/svg/parts";
import { INSIDE, SIDES } from "./order";

/** A government is a block on the line; a person or party stands under it. */
interface Voice {
  id: string;
  block?: { at: Corners; look: string };
  /** The sign of one who is no government. */
  dot?: { at: Point; r: number };
  notes: Note[];
}

/** One line from for to against, on which governments are piled up, and who is none under it. */
export interface Board {
  line: Corners;
  voices: Voice[];
  notes: Note[];
  leading: number;
}

/** Who is for the link and keeps a border of its own shut. */
const SHUT = "pos-turkiye-fidan";

/** Columns from for to against, all as wide; blocks, how far apart, the line under them, and words in blocks and under the line. */
const FORM = {
  wide: {
    ...{ left: 24, broad: 200.5, step: 210.5 },
    ...{ base: 392, block: 75, pitch: 79, axis: 4, inset: 10 },
    ...{ side: 31, persons: 57, rows: 44, name: 24, gap: 11, r: 6 },
    ...{ none: 70, up: 16, role: 20, lead: 20 },
  },
  narrow: {
    ...{ left: 14, broad: 81.8, step: 83.4 },
    ...{ base: 184, block: 34.5, pitch: 36.7, axis: 2, inset: 2.2 },
    ...{ side: 15, persons: 31, rows: 15, name: 13, gap: 4, r: 3.4 },
    ...{ none: 29, up: 8, role: 0, lead: 14.6 },
  },
} as const;

/** Where a side begins. */
const begins = (name: "wide" | "narrow", side: Side) =>
  FORM[name].left + FORM[name].step * SIDES.findIndex((one) => one.side === side);

type Side = (typeof SIDES)[number]["side"];

export const isInside = (id: string) => INSIDE.some((one) => one === id);

/** Every government on the line over its side, and under it who is none. */
export function board(context: SceneContext): Board {
  const { frame } = context;
  const { left, broad, step, base, axis, side: under, none, up, lead } = FORM[frame.name];
  const y = frame.plot.y + base;
  const note = noted(context);
  const against = begins(frame.name, "opposed");
  return {
    line: [left, y, step * (SIDES.length - 1) + broad, axis],
    voices: SIDES.flatMap(({ side, ids }) =>
      ids.map((id, i) =>
        side === "opposed" ? person(context, id, i) : government(context, side, i),
      ),
    ),
    notes: [
      ...SIDES.map(({ side }) =>
        note(
          `sides.${side}`,
          [begins(frame.name, side) + broad / 2, y + under],
          "side-name middle",
          broad,
        ),
      ),
      note("board.none", [against, y - up - none], "none-found"),
      note("board.found", [against, y - up], "none-found"),
    ],
    leading: lead,
  };
}

/** A block with the name of a country, and under that its terms. */
function government(context: SceneContext, side: Side, i: number): Voice {
  const { frame } = context;
  const { broad, base, block, pitch, inset, name: big, gap, lead } = FORM[frame.name];
  const ids = SIDES.find((one) => one.side === side)!.ids;
  const id = ids[i]!;
  const x = begins(frame.name, side);
  const y = frame.plot.y + base - block - pitch * i;
  const note = noted(context);
  const look = isInside(id) ? "voice on-block" : "voice";
  const at: Corners = [x, y, broad, block];
  const key = isInside(id) ? `name.${id}` : `plate.${id}.${frame.name}`;
  const terms = side === "conditional" || id === SHUT;
  const name = note(key, [x + inset, 0], look);
  const said = terms
    ? note(`terms.${id}.${frame.name}`, [x + inset, 0], "note on-stone", broad - inset)
    : undefined;
  const tall = big * 0.72 + (said ? gap + said.lines.length * lead - lead * 0.4 : 0);
  const first = round(y + (block - tall) / 2 + big * 0.7);
  return {
    id,
    block: { at, look: isInside(id) ? "signal-ink" : "block" },
    notes: [
      { ...name, y: first },
      ...(said ? [{ ...said, y: round(first + gap + lead * 0.6) }] : []),
    ],
  };
}

/** Under those against it, each with a sign of its own: a name, and what that person or party is. */
function person(context: SceneContext, id: string, i: number): Voice {
  const { frame } = context;
  const { base, persons, rows, r, role, broad } = FORM[frame.name];
  const x = begins(frame.name, "opposed");
  const y = frame.plot.y + base + persons + rows * i;
  const note = noted(context);
  const wide = frame.name === "wide";
  const name = x + r * 2 + (wide ? 8 : 3);
  return {
    id,
    dot: { at: [x + r, round(y - r)], r },
    notes: [
      note(`plate.${id}.${frame.name}`, [name, y], "voice aside", broad),
      note(`role.${id}`, wide ? [name, y + role] : [x - 4, y], wide ? "note" : "note end"),
    ],
  };
}
