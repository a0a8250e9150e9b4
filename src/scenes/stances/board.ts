import type { SceneContext } from "../../engine/scene/context";
import { leading, noted } from "../../engine/scene/layout";
import { round } from "../../engine/svg/mark";
import type { Note } from "../../engine/svg/note";
import type { Corners } from "../../engine/svg/parts";
import { INSIDE, SIDES } from "./order";

/** A government is a block on the line; a person or party stands under it. */
interface Voice {
  id: string;
  block?: { at: Corners; look: string };
  notes: Note[];
}

/** One line from for to against, on which governments are piled up, and who is none under it. */
export interface Board {
  line: Corners;
  voices: Voice[];
  /** Where governments against the link would stand. */
  empty: Corners;
  notes: Note[];
  leading: number;
}

/** Who is for the link and keeps a border of its own shut. */
const SHUT = "pos-turkiye-fidan";

/** Columns from for to against; blocks, how far apart, the line under them, and words in blocks and under the line. */
const FORM = {
  wide: {
    sides: {
      supportive: [24, 206],
      conditional: [240, 230],
      none: [480, 146],
      opposed: [636, 220],
    },
    ...{ base: 446, block: 82, pitch: 86, axis: 4, inset: 10 },
    ...{ side: 29, persons: 62, rows: 25, name: 28, gap: 12 },
  },
  narrow: {
    sides: {
      supportive: [14, 91],
      conditional: [108, 97],
      none: [208, 55],
      opposed: [266, 80],
    },
    ...{ base: 184.5, block: 34.5, pitch: 36.5, axis: 2, inset: 4 },
    ...{ side: 15, persons: 32, rows: 14.8, name: 14, gap: 4 },
  },
} as const;

type Side = keyof (typeof FORM)["wide"]["sides"];

export const isInside = (id: string) => INSIDE.some((one) => one === id);

/** Every government on the line over its side, and under it who is none. */
export function board(context: SceneContext): Board {
  const { frame } = context;
  const { sides, base, block, axis, side: under } = FORM[frame.name];
  const y = frame.plot.y + base;
  const [x, right] = [sides.supportive[0], sides.opposed[0] + sides.opposed[1]];
  const [west, broad] = sides.opposed;
  const empty: Corners = [west, y - block, broad, block];
  const note = noted(context);
  return {
    line: [x, y, right - x, axis],
    empty,
    voices: SIDES.flatMap(({ side, ids }) =>
      ids.map((id, i) =>
        side === "opposed" ? person(context, id, i) : government(context, side, i),
      ),
    ),
    notes: [
      ...SIDES.map(({ side }) => {
        const [from, far] = sides[side];
        return note(`sides.${side}`, [from + far / 2, y + under], "side-name middle", far);
      }),
      within(context, empty, note(`board.none.${frame.name}`, [0, 0], "note middle", broad - 8)),
    ],
    leading: leading(frame),
  };
}

/** Words in the middle of a block. */
function within({ frame }: SceneContext, [x, y, broad, tall]: Corners, words: Note): Note {
  const lead = leading(frame);
  const high = (words.lines.length - 1) * lead;
  return {
    ...words,
    x: round(x + broad / 2),
    y: round(y + tall / 2 + lead * 0.28 - high / 2),
  };
}

/** A block with the name of a country, and under that its terms. */
function government(context: SceneContext, side: Side, i: number): Voice {
  const { frame } = context;
  const { sides, base, block, pitch, inset, name: big, gap } = FORM[frame.name];
  const ids = SIDES.find((one) => one.side === side)!.ids;
  const id = ids[i]!;
  const [x, broad] = sides[side];
  const y = frame.plot.y + base - block - pitch * i;
  const note = noted(context);
  const look = isInside(id) ? "voice on-block" : "voice";
  const at: Corners = [x, y, broad, block];
  const key = isInside(id) ? `name.${id}` : `plate.${id}.${frame.name}`;
  const terms = side === "conditional" || id === SHUT;
  const name = note(key, [x + inset, 0], look);
  const said = terms
    ? note(`terms.${id}.${frame.name}`, [x + inset, 0], "note on-stone", broad - inset * 1.5)
    : undefined;
  const lead = leading(frame);
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

/** A line of words under those against it: a name, and what that person or party is. */
function person(context: SceneContext, id: string, i: number): Voice {
  const { frame, width, say } = context;
  const { sides, base, persons, rows } = FORM[frame.name];
  const right = sides.opposed[0] + sides.opposed[1];
  const y = frame.plot.y + base + persons + rows * i;
  const note = noted(context);
  const role = `role.${id}`;
  const left = right - width(say(role), "note") - (frame.name === "wide" ? 8 : 5);
  return {
    id,
    notes: [
      note(`plate.${id}.${frame.name}`, [left, y], "voice aside end"),
      note(role, [right, y], "note end"),
    ],
  };
}
