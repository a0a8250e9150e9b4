import type { SceneContext } from "../../engine/scene/context";
import type { Point } from "../../engine/svg/mark";
import { margin } from "../../engine/svg/stage";
import { INSIDE, SIDES } from "./order";
import { FORM as SIGNALS, trackOf, type Words } from "./signal";

/** Under the track who speaks of the link, by sides; the three with signals stand first. */
export interface Board {
  sides: (Words & { side: string })[];
  /** A voice: its name, and what it says. */
  voices: { id: string; words: Words[] }[];
  /** Over the track without signals, and under those who are no states. */
  notes: Words[];
  /** Lines between sides, where they stand side by side. */
  rules: [Point, Point][];
  leading: number;
}

/** Where the names of sides and of voices stand under the track, how broad these may be, and how far apart. */
const FORM = {
  wide: {
    sides: [
      [0, 46, 320],
      [362, 46, 160],
      [540, 46, 112],
      [670, 46, 164],
    ],
    ...{ first: 42, under: 56, lead: 21, gap: 18 },
  },
  narrow: {
    sides: [
      [0, 18.5, 332],
      [0, 85, 206],
      [0, 146, 206],
      [206, 85, 130],
    ],
    ...{ first: 15, under: 15, lead: 14, gap: 1 },
  },
} as const;

export const isInside = (id: string) => INSIDE.some((one) => one === id);
const isAside = (id: string) =>
  SIDES.some(({ side, ids }) => side === "opposed" && ids.some((one) => one === id));

/** Sides under the track, from those for the link to those against it, each voice with what it says. */
export function board(context: SceneContext): Board {
  const { frame, say } = context;
  const wide = frame.name === "wide";
  const { first, sides, gap, lead } = FORM[frame.name];
  const edge = margin[frame.name];
  const track = trackOf(frame, 1);
  const found = SIDES.map(({ side, ids }, i) => {
    const [left, down, measure] = sides[i]!;
    const [x, y] = [edge + left, track + down];
    const keepers = ids.filter(isInside).map((id, n) => keeper(context, [id, n], y + first));
    let at = y + first + (keepers.length ? FORM[frame.name].under : 0);
    const others = ids
      .filter((id) => !isInside(id))
      .map((id) => {
        const one = voice(context, id, [x, at], measure);
        const count = one.words.reduce((all, { lines: said }) => all + said.length, 0);
        // In a list what is said stands on the line of the name.
        at += wide || isAside(id) ? count * lead + gap : lead + gap;
        return one;
      });
    const head: Words = { at: [x, y], look: "side-name", lines: [say(`sides.${side}`)] };
    return { head: { ...head, side }, voices: [...keepers, ...others], foot: at };
  });
  return {
    sides: found.map(({ head }) => head),
    voices: found.flatMap(({ voices }) => voices),
    notes: notes(context, track, found.at(-1)!.foot),
    rules: wide
      ? sides.slice(1).map(([left]): [Point, Point] => {
          const x = edge + left - 14;
          return [
            [x, track + 24],
            [x, frame.plot.y + frame.plot.height - 12],
          ];
        })
      : [],
    leading: lead,
  };
}

/** What those with signals have in common, over the track that has no more of them; and who is no state. */
function notes({ frame, lines }: SceneContext, track: number, foot: number): Words[] {
  const wide = frame.name === "wide";
  const { sides, lead } = FORM[frame.name];
  const edge = margin[frame.name];
  const [left, , measure] = sides.at(-1)!;
  const look = wide ? "side-name" : "note strong";
  const key = lines("board.key", {
    measure: wide ? 400 : 76,
    look,
    params: { inside: INSIDE.length },
  });
  const x = wide ? edge + sides[1][0] : 270;
  return [
    { at: [x, track - (wide ? 30 : 12) - (key.length - 1) * lead], look, lines: key },
    ...(wide
      ? [
          {
            at: [edge + left, foot] as const,
            look: "note quiet",
            lines: lines("board.none", { measure }),
          },
        ]
      : []),
  ];
}

/** One who can stop the link: its name, under its signal. */
function keeper({ frame, say }: SceneContext, [id, n]: readonly [string, number], y: number) {
  const { pitch } = SIGNALS[frame.name].small;
  const words: Words = {
    at: [margin[frame.name] + pitch * n, y],
    look: "voice",
    lines: [say(`name.${id}`)],
  };
  return { id, words: [words] };
}

/** States in other letters than a party and people, who are none. */
function voice({ frame, lines, width }: SceneContext, id: string, [x, y]: Point, measure: number) {
  const wide = frame.name === "wide";
  const aside = isAside(id);
  const look = `voice${aside ? " aside" : ""}`;
  const name = lines(`plate.${id}.${frame.name}`, { measure, look });
  // Under the name, or in a list after it; where a language has no room, the name stands alone.
  const after = wide || aside ? 0 : width(name[0]!, look) + 5;
  const words = lines(`says.${id}.${frame.name}`, { measure: measure - after, look: "note" });
  const fits =
    words.length < (wide ? 5 : 2) &&
    words.every((one) => width(one, "note") <= measure - after + (after ? 0 : 8));
  const down = after ? 0 : name.length * (wide ? 22 : 13.5);
  return {
    id,
    words: [
      { at: [x, y] as const, look, lines: name },
      { at: [x + after, y + down] as const, look: "note", lines: fits ? words : [] },
    ],
  };
}
