import type { SceneContext } from "../../engine/scene/context";
import { round, type Point } from "../../engine/svg/mark";
import type { Corners } from "../../engine/svg/parts";
import { margin } from "../../engine/svg/stage";
import { INSIDE, SIDES } from "./order";
import { FORM as SIGNALS, rowOf, trackOf, type Words } from "./signal";

/** Names over a line from those for the link to those against it; under the line who takes no side. */
export interface Board {
  sides: (Words & { side: string })[];
  /** A voice: its name. */
  voices: { id: string; words: Words[] }[];
  /** Beside those who can stop the link, and under the one who is for it and keeps another border shut. */
  notes: Words[];
  /** The border that is shut: post and bar. */
  shut: Corners[];
  /** The bracket of those who can stop it, and the heads of the line. */
  rules: Point[][];
  leading: number;
}

/** Who is for the link and keeps a border of its own shut. */
export const SHUT = "pos-turkiye-fidan";

/** Where names stand beside their signals, and where sides begin on the line; the bracket, and its words. */
const FORM = {
  wide: {
    left: 66,
    sides: { supportive: 66, conditional: 340, opposed: 618 },
    under: 40,
    none: 92,
    apart: 120,
    bracket: [278, 12, 10],
    key: [312, 250],
    lead: 26,
    bar: [5, 30, 56, 11],
    note: [0, 24],
    head: 9,
  },
  narrow: {
    left: 32,
    sides: { supportive: 32, conditional: 142, opposed: 212 },
    under: 18,
    none: 38,
    apart: 70,
    bracket: [131, 5, 4],
    key: [142, 116],
    lead: 15,
    bar: [2.2, 12.5, 26, 5.4],
    note: [0, 15],
    head: 4.5,
  },
} as const;

export const isInside = (id: string) => INSIDE.some((one) => one === id);

/** Every name over the line, by sides; the last ones stand nearest to it. */
export function board(context: SceneContext): Board {
  const { frame, say, width } = context;
  const { sides, none, under, apart, lead, bracket, head, left, note } = FORM[frame.name];
  const edge = margin[frame.name];
  const quiet = frame.name === "wide" ? "value" : "note strong";
  const axis = trackOf(frame, 1);
  const voices: Board["voices"] = [];
  const heads = SIDES.map(({ side, ids }): Board["sides"][0] => {
    const off = side === "none";
    const x = edge + (off ? left : sides[side]);
    const at: Point = [x, axis + (off ? none : under)];
    const title = say(`sides.${side}`);
    let next = x + Math.max(apart, width(title, off ? "note strong" : "side-name") + 16);
    for (const [i, id] of ids.entries()) {
      const look = off ? quiet : side === "opposed" ? "voice aside" : "voice";
      const name = say(isInside(id) ? `name.${id}` : `plate.${id}.${frame.name}`);
      const up = rowOf(frame, side === "supportive" ? i : 5 - ids.length + i);
      const role: Words[] =
        side === "opposed"
          ? [{ at: [x, up + note[1]], look: "note", lines: roomy(context, `role.${id}`, x) }]
          : [];
      const named: Words = { at: off ? [next, at[1]] : [x, up], look, lines: [name] };
      voices.push({ id, words: [named, ...role] });
      next += width(name, look) + (frame.name === "wide" ? 28 : 12);
    }
    return { side, at, look: off ? "note quiet" : "side-name", lines: [title] };
  });
  const [x, over, deep] = bracket;
  const [top, foot] = [rowOf(frame, 0) - over * 2.4, rowOf(frame, INSIDE.length - 1) + over];
  const right = frame.width - edge;
  const y = axis + SIGNALS[frame.name].axis / 2;
  return {
    sides: heads,
    voices,
    notes: notes(context, (top + foot) / 2),
    shut: shut(context),
    rules: [
      [
        [edge + x, top],
        [edge + x + deep, top],
        [edge + x + deep, foot],
        [edge + x, foot],
      ],
      ...[edge, right].map((tip, i): Point[] => {
        const back = tip + (i ? -head : head);
        return [
          [back, y - head],
          [tip, y],
          [back, y + head],
        ];
      }),
    ],
    leading: lead,
  };
}

/** Words to the right of a place; where a language has no room for them, none. */
function roomy({ frame, say, width }: SceneContext, key: string, x: number): string[] {
  const text = say(key);
  return x + width(text, "note") > frame.width - margin[frame.name] + 1 ? [] : [text];
}

/** A bar across the way, at the name whose own border is shut. */
function shut({ frame }: SceneContext): Corners[] {
  const [half, up, long, high] = FORM[frame.name].bar;
  const [x, y] = [margin[frame.name], rowOf(frame, 4)];
  return [
    [x, y - up, half, up + half],
    [x, y - up, round(long * 0.86), high],
  ];
}

/** That the three can stop the link, and that one who cannot keeps its own border shut. */
function notes({ frame, lines }: SceneContext, middle: number): Words[] {
  const { key, lead, left, note } = FORM[frame.name];
  const edge = margin[frame.name];
  const look = "value as-corridor";
  const said = lines("board.key", { measure: key[1], look, params: { inside: INSIDE.length } });
  return [
    {
      at: [edge + key[0], round(middle + lead * 0.3 - ((said.length - 1) * lead) / 2)],
      look,
      lines: said,
    },
    {
      at: [edge + left + note[0], rowOf(frame, 4) + note[1]],
      look: "note",
      lines: lines(`says.${SHUT}.${frame.name}`, { measure: frame.width, look: "note" }),
    },
  ];
}
