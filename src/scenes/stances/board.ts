import type { SceneContext } from "../../engine/scene/context";
import type { Point } from "../../engine/svg/mark";
import { margin } from "../../engine/svg/stage";
import { REACH } from "../../engine/svg/things/boom-gate";
import { SIDES } from "./order";

/** A voice on the board: where it stands, who it is, and what it says of the link. */
interface Plate {
  id: string;
  x: number;
  y: number;
  name: string;
  look: string;
  words: string[];
}

/** The name of a side, the rule under it, and under that who they are, where the name has no room for it. */
interface Head {
  side: string;
  at: Point;
  lines: string[];
  rule: { y: number; to: number };
  who: string[];
}

export interface Board {
  heads: Head[];
  plates: Plate[];
  /** Where the first line under a name begins. */
  words: number;
  leading: number;
  /** A small gate beside a name: how high, and its foot in its column and under the name. */
  gate: { size: number; x: number; foot: number };
}

const FORM = {
  wide: {
    columns: [
      { x: 24, wide: 318, pitch: 98 },
      { x: 364, wide: 240, pitch: 82 },
      { x: 626, wide: 230, pitch: 117 },
    ],
    ...{ head: 26, rule: 12, first: 54, between: 54, words: 27, lead: 23, gate: 34, foot: 10 },
  },
  narrow: {
    columns: [
      { x: 14, wide: 128, pitch: 44.6 },
      { x: 150, wide: 102, pitch: 34.4 },
      { x: 261, wide: 85, pitch: 54 },
    ],
    ...{
      head: 12,
      rule: 5.5,
      first: 21,
      between: 20,
      words: 14.5,
      lead: 14.5,
      gate: 12.5,
      foot: 3,
    },
  },
} as const;

/** The sides in three columns: for the link, on terms or on no side, against it. */
export function board(context: SceneContext): Board {
  const { frame } = context;
  const form = FORM[frame.name];
  const under: number[] = [];
  const sides = SIDES.map(({ side, column, ids }) => {
    const { x, wide, pitch } = form.columns[column];
    const y = under[column] ?? frame.plot.y + form.head;
    const top = head(context, side, [x, y], wide);
    const first = y + form.rule + form.first + top.who.length * form.lead * 1.2;
    let next = first;
    const plates = ids.map((id) => {
      const one = plate(context, id, [x, next], wide);
      next += pitch + (one.words.length > 1 ? form.lead : 0);
      return one;
    });
    under[column] = plates.at(-1)!.y + form.words + form.between;
    return { head: top, plates };
  });
  return {
    heads: sides.map((one) => one.head),
    plates: sides.flatMap((one) => one.plates),
    words: form.words,
    leading: form.lead,
    gate: {
      size: form.gate,
      x: margin[frame.name] + form.columns[0].wide - form.gate * REACH.arm,
      foot: form.foot,
    },
  };
}

function head({ lines, frame }: SceneContext, side: string, at: Point, measure: number): Head {
  const { rule } = FORM[frame.name];
  return {
    side,
    at,
    lines: lines(`sides.${side}.${frame.name}`, { measure, look: "value" }),
    rule: { y: at[1] + rule, to: at[0] + measure },
    who:
      side === "opposed" && frame.name === "narrow" ? lines("sides.opposed.who", { measure }) : [],
  };
}

/** States in large letters; a party and people, who are none, in small ones. */
function plate(context: SceneContext, id: string, [x, y]: Point, measure: number) {
  const { say, lines, frame, width } = context;
  const state = !SIDES.some(({ side, ids }) => side === "opposed" && includes(ids, id));
  const set = frame.name === "wide" ? "value light" : "note";
  const words = lines(`says.${id}.${frame.name}`, { measure, look: set });
  // Where a language has no room for them, the name stands alone.
  const fits = words.length < 3 && words.every((one) => width(one, set) <= measure + 1);
  return {
    ...{ id, x, y },
    name: say(state ? `capital.${id}` : `capital.${id}.${frame.name}`),
    look: state ? "voice" : "voice aside",
    words: fits ? words : [],
  };
}

const includes = (ids: readonly string[], id: string) => ids.includes(id);
