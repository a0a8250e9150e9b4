import type { SceneContext } from "../../engine/scene/context";
import { leading } from "../../engine/scene/layout";
import type { Point } from "../../engine/svg/mark";
import { margin } from "../../engine/svg/stage";
import { INSIDE, SIDES } from "./order";

/** A voice on the board: where it stands, who it is, and what it says of the link. */
export interface Plate {
  id: string;
  x: number;
  y: number;
  name: string;
  words: string[];
}

export interface Board {
  /** The link, which the gates are shut across: the others stand away from it. */
  link: { y: number; from: number; to: number; text: string };
  /** The names of the sides, and the rules between them. */
  heads: { side: string; at: Point; text: string }[];
  rules: { side: string; y: number; from: number; to: number }[];
  plates: Plate[];
  /** Where the first line under a name begins. */
  words: number;
  leading: number;
  /** A gate over a name: how high, and its foot from the beginning of the name. */
  gate: { size: number; across: number; over: number };
}

const FORM = {
  wide: {
    head: 142,
    column: 238,
    first: 108,
    second: 200,
    pitch: 104,
    rule: 42,
    words: 25,
    measure: 228,
    gate: { size: 58, across: 29, over: 42 },
  },
  narrow: {
    head: 0,
    column: 116,
    first: 52,
    second: 72,
    pitch: 55,
    rule: 31,
    words: 14.5,
    measure: 112,
    gate: { size: 19, across: 10, over: 18 },
  },
} as const;

const ACROSS = INSIDE.length;

const isKeeper = (id: string) => (INSIDE as readonly string[]).includes(id);

/** All voices in rows by their side: at the link who is for it, and farther from it the others. */
export function board(context: SceneContext): Board {
  const { frame, say } = context;
  const form = FORM[frame.name];
  const wide = frame.name === "wide";
  const edge = margin[frame.name];
  const right = frame.width - edge;
  const left = edge + form.head;
  const rows = rowsOf(context);
  const first = (side: string) => rows.find((one) => one.side === side)!.y;
  const under = (one: (typeof SIDES)[number]) => first(one.side) - form.rule;
  return {
    link: {
      y: rows[0]!.y - form.gate.over,
      from: left,
      to: right,
      text: wide ? say("labels.link") : "",
    },
    heads: SIDES.map(({ side }, i) => ({
      side,
      // On phones over its row; the first stands beside the link.
      at: [edge, wide ? first(side) : i ? first(side) - 15.5 : frame.plot.y + 11],
      text: say(`sides.${side}`),
    })),
    rules: SIDES.slice(1).map((one) => ({ side: one.side, y: under(one), from: edge, to: right })),
    plates: rows.flatMap(({ y, ids }) =>
      ids.map((id, i) => ({
        id,
        x: left + i * form.column,
        y,
        name: say(`capital.${id}`),
        words: said(context, id),
      })),
    ),
    words: form.words,
    gate: form.gate,
    leading: leading(frame),
  };
}

/** Rows of at most three voices, with the line that their names stand on. */
function rowsOf({ frame }: SceneContext) {
  const { first, second, pitch } = FORM[frame.name];
  const wide = frame.name === "wide";
  const { y } = frame.plot;
  const rows = SIDES.flatMap(({ side, ids }) =>
    Array.from({ length: Math.ceil(ids.length / ACROSS) }, (_, i) => ({
      side,
      ids: ids.slice(i * ACROSS, (i + 1) * ACROSS),
    })),
  );
  // Those with gates take more room; on phones those who are for it have no words.
  return rows.map((row, i) => ({
    ...row,
    y: y + (i === 0 ? first : second + pitch * (i - 1) + (wide || i === 1 ? 0 : -8)),
  }));
}

/** What a voice says; on phones only where it is not simply for the link. */
function said({ frame, lines }: SceneContext, id: string): string[] {
  const { measure } = FORM[frame.name];
  const { side } = SIDES.find(({ ids }) => (ids as readonly string[]).includes(id))!;
  if (frame.name === "wide")
    return lines(isKeeper(id) ? `wants.${id}` : `says.${id}.wide`, { measure });
  return SPOKEN.includes(side) ? lines(`says.${id}.narrow`, { measure }) : [];
}

/** The sides whose voices have a line under their name on phones. */
const SPOKEN: readonly string[] = ["conditional", "opposed"];
