import type { SceneContext } from "../../engine/scene/context";
import { leading } from "../../engine/scene/layout";
import type { Point } from "../../engine/svg/mark";
import type { Corners } from "../../engine/svg/parts";
import { margin } from "../../engine/svg/stage";
import { INSIDE, SIDES } from "./order";
import type { Words } from "./signal";

/** A voice on its plate: who it is and, where there is room, what it says of the link. */
interface Plate {
  id: string;
  /** Whether it can stop the link. */
  inside: boolean;
  box: Corners;
  words: Words[];
}

export interface Board {
  plates: Plate[];
  /** The line from one side to the other that all stand on, and the names of sides under it. */
  axis: { y: number; from: number; to: number };
  sides: (Words & { side: string })[];
  /** What the black plates have in common, beside a bracket round them. */
  key: Words & { bracket: Point[] };
  leading: number;
}

/** Plates of one size, one on another, and where words stand on them and under the line. */
const FORM = {
  wide: { foot: 500, high: 92, gap: 8, between: 16, pad: 12, name: 35, says: 25, under: 30 },
  narrow: { foot: 198, high: 37, gap: 3, between: 6, pad: 4, name: 16, says: 0, under: 16.5 },
} as const;

/** Sides along a line, from those for the link to those against it, each voice on a plate over its side. */
export function board(context: SceneContext): Board {
  const { frame, lines } = context;
  const { foot, high, gap, between, under } = FORM[frame.name];
  const edge = margin[frame.name];
  const width = (frame.width - edge * 2 - between * (SIDES.length - 1)) / SIDES.length;
  const y = frame.plot.y + foot;
  const left = (i: number) => edge + (width + between) * i;
  return {
    plates: SIDES.flatMap(({ ids }, i) =>
      ids.map((id, n) => {
        const up = (ids.length - n) * high + (ids.length - n - 1) * gap;
        return plate(context, id, [left(i), y - up, width, high]);
      }),
    ),
    axis: { y: y + gap / 2, from: edge, to: frame.width - edge },
    sides: SIDES.map(({ side }, i) => ({
      side,
      at: [left(i), y + under],
      look: "value",
      lines: lines(`sides.${side}`, { measure: width, look: "value" }),
    })),
    key: key(context, [left(1), y - (high + gap) * SIDES[0].ids.length + gap], width * 3),
    leading: leading(frame),
  };
}

/** A bracket round all plates of those who can stop the link, which stand first, and its words. */
const key = ({ frame, lines }: SceneContext, [x, y]: Point, measure: number): Board["key"] => {
  const { high, gap, between } = FORM[frame.name];
  const bracket = [x - between / 2, y + (high + gap) * INSIDE.length - gap] as const;
  const tick = between * 0.35;
  const look = "value refusal";
  const words = lines("board.key", { measure, look });
  // In the middle, and where a language takes more lines, over it.
  const up = words.length === 1 ? high * 1.6 + gap : high * 0.7;
  return {
    at: [x + gap / 2, y + up],
    look,
    lines: words,
    bracket: [
      [bracket[0] - tick, y],
      [bracket[0], y],
      [...bracket],
      [bracket[0] - tick, bracket[1]],
    ],
  };
};

/** States in other letters than a party and people, who are none. */
function plate({ frame, lines, width }: SceneContext, id: string, box: Corners): Plate {
  const { high, pad, name: first, says, gap } = FORM[frame.name];
  const inside = INSIDE.some((one) => one === id);
  const aside = SIDES.some(({ side, ids }) => side === "opposed" && ids.some((one) => one === id));
  const measure = box[2] - pad * 2;
  const ground = inside ? "on-arm" : "on-plate";
  const look = `voice${aside ? " aside" : ""}${inside ? " reversed" : ""}`;
  const name = lines(`plate.${id}.${frame.name}`, { measure, look });
  const x = box[0] + pad;
  const lead = leading(frame);
  if (!says) {
    const at = box[1] + (high - gap) / 2 + 6 - ((name.length - 1) * lead) / 2;
    return { id, inside, box, words: [{ at: [x, at], look, lines: name }] };
  }
  const set = `note ${ground}`;
  const words = lines(`says.${id}`, { measure, look: set });
  // Where a language has no room for them, the name stands alone.
  const fits = name.length + words.length < 4 && words.every((one) => width(one, set) <= measure);
  const under = box[1] + first + (name.length - 1) * lead;
  return {
    ...{ id, inside, box },
    words: [
      { at: [x, box[1] + first], look, lines: name },
      { at: [x, under + says], look: set, lines: fits ? words : [] },
    ],
  };
}
