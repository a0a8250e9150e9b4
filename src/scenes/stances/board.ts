import type { SceneContext } from "../../engine/scene/context";
import { round, type Point } from "../../engine/svg/mark";
import type { Corners } from "../../engine/svg/parts";
import { margin } from "../../engine/svg/stage";
import { INSIDE, SIDES } from "./order";
import { rowOf, trackOf, turned, type Words } from "./signal";

/** Names under three signals on a track: for the link, on terms, against it; at the foot who takes no side. */
export interface Board {
  sides: (Words & { side: string })[];
  /** The post of each side’s signal, and its arm: raised, half raised, level. */
  signs: { side: string; post: Corners; arm: Point[] }[];
  /** A voice: its name, and what it asks for or who it is. */
  voices: { id: string; words: Words[] }[];
  /** The place of governments that are against the link, and what it says: none was found. */
  empty: { at: Corners; words: Words };
  /** Under the one who is for it and keeps another border shut. */
  shut: Words;
  leading: number;
}

/** Who is for the link and keeps a border of its own shut. */
export const SHUT = "pos-turkiye-fidan";

/** Sides in columns, as far as names reach there; their signals; names beside small signals, and words under names. */
const FORM = {
  wide: {
    left: 64,
    sides: { supportive: 0, conditional: 330, opposed: 606 },
    sign: { post: 5, high: 68, up: 58, past: 10, long: 62, thick: 18, turn: [48, 24, 0] },
    title: [24, 14],
    none: 540,
    apart: 120,
    lead: 24,
    note: 25,
    empty: [26, 176],
    shift: 8,
  },
  narrow: {
    left: 28,
    sides: { supportive: 0, conditional: 125, opposed: 212 },
    sign: { post: 2, high: 27, up: 23, past: 3, long: 22, thick: 6, turn: [48, 24, 0] },
    title: [9, 4],
    none: 240,
    apart: 70,
    lead: 13.5,
    note: 13.5,
    empty: [8, 62],
    shift: 6,
  },
} as const;

export const isInside = (id: string) => INSIDE.some((one) => one === id);

/** Every name under its side; those on terms with their terms, and against it no government. */
export function board(context: SceneContext): Board {
  const { frame, say, width } = context;
  const { sides, none, title, apart, lead, left } = FORM[frame.name];
  const edge = margin[frame.name];
  const wide = frame.name === "wide";
  const quiet = wide ? "value" : "note strong";
  const track = trackOf(frame, 1);
  const voices: Board["voices"] = [];
  const heads = SIDES.map(({ side, ids }): Board["sides"][0] => {
    const off = side === "none";
    const x = edge + (off ? 0 : sides[side]);
    const at: Point = off ? [x, frame.plot.y + none] : [x + title[0], track - title[1]];
    const text = say(`sides.${side}`);
    let next = x + Math.max(apart, width(text, off ? "note strong" : "side-name") + 16);
    for (const [i, id] of ids.entries()) {
      const look = off ? quiet : side === "opposed" ? "voice aside" : "voice";
      const name = say(isInside(id) ? `name.${id}` : `plate.${id}.${frame.name}`);
      const spot: Point = off
        ? [next, at[1]]
        : [x + (isInside(id) ? left : 0), down(context, side, i)];
      voices.push({
        id,
        words: [{ at: spot, look, lines: [name] }, ...under(context, side, id, spot)],
      });
      next += width(name, look) + (wide ? 28 : 12);
    }
    return { side, at, look: off ? "note quiet" : "side-name", lines: [text] };
  });
  return {
    sides: heads,
    signs: signs(context),
    voices,
    empty: empty(context),
    shut: shut(context),
    leading: lead,
  };
}

/** The height of the i-th name of a side: those for the link row by row, with terms every other row, the last ones against it. */
function down({ frame }: SceneContext, side: string, i: number): number {
  if (side === "conditional") return rowOf(frame, i * 2);
  return side === "opposed" ? rowOf(frame, i + 2) + FORM[frame.name].shift : rowOf(frame, i);
}

/** Under a name its terms, or who it is that is no government; where a language has no room, nothing. */
function under(context: SceneContext, side: string, id: string, [x, y]: Point): Words[] {
  const { frame, lines, width } = context;
  const { note, sides } = FORM[frame.name];
  const terms = side === "conditional";
  if (!terms && side !== "opposed") return [];
  const key = terms ? "terms" : "role";
  const edge = margin[frame.name];
  const right = terms ? edge + sides.opposed - 6 : frame.width - edge + 1;
  const look = "note";
  const found = lines(`${key}.${id}`, { measure: right - x, look });
  const fits = found.length < 3 && found.every((one) => width(one, look) <= right - x);
  return fits ? [{ at: [x, y + note], look, lines: found }] : [];
}

/** For each side a signal on the track, as real ones stand: raised for go, half for care, level for stop. */
function signs({ frame }: SceneContext): Board["signs"] {
  const { sides, sign } = FORM[frame.name];
  const { post, high, up, past, long, thick, turn } = sign;
  const track = trackOf(frame, 1);
  return (["supportive", "conditional", "opposed"] as const).map((side, i) => {
    const x = margin[frame.name] + sides[side] + past;
    return {
      side,
      post: [x - post / 2, track - high, post, high],
      arm: turned([x, track - up], [-past, long, thick / 2], turn[i]!),
    };
  });
}

/** An empty frame under those against it, above who is no government. */
function empty({ frame, lines }: SceneContext): Board["empty"] {
  const {
    sides,
    empty: [from, to],
  } = FORM[frame.name];
  const wide = frame.name === "wide";
  const x = margin[frame.name] + sides.opposed;
  const [width, y] = [frame.width - margin[frame.name] - x, trackOf(frame, 1) + from];
  const look = "none-against middle";
  const said = lines("board.none", { measure: width - 12, look });
  const lead = wide ? 40 : 20;
  const middle = y + (to - from) / 2;
  return {
    at: [x, y, width, to - from],
    words: {
      at: [x + width / 2, round(middle + lead * 0.3 - ((said.length - 1) * lead) / 2)],
      look,
      lines: said,
    },
  };
}

/** That one who is for the link keeps its own border shut. */
function shut({ frame, lines }: SceneContext): Words {
  const { note, sides } = FORM[frame.name];
  return {
    at: [margin[frame.name], rowOf(frame, 4) + note],
    look: "note",
    lines: lines(`says.${SHUT}.${frame.name}`, { measure: sides.conditional - 8, look: "note" }),
  };
}
