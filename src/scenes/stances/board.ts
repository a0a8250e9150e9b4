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
  /** The line along which plates stand, and on its other side the names of sides. */
  axis: { from: Point; to: Point };
  sides: (Words & { side: string })[];
  /** What the black plates have in common, beside a bracket round them. */
  key: Words & { bracket: Point[] };
  leading: number;
}

/**
 * Plates of one size, and where words stand on them: on wide pictures in stacks on a line, on narrow
 * ones in a list beside it.
 */
const FORM = {
  wide: { foot: 530, high: 98, gap: 8, between: 16, pad: 11, name: 37, says: 27, side: 30 },
  narrow: { foot: 0, high: 16.6, gap: 1, between: 7, pad: 5, name: 12.3, says: 0, side: 66 },
} as const;

/** Where the plates of a side stand, what they stand on, and where its name is. */
interface Place {
  boxes: Corners[];
  name: Point;
}

/** Sides along a line, from those for the link to those against it, each voice on a plate of its side. */
export function board(context: SceneContext): Board {
  const { frame, lines } = context;
  const wide = frame.name === "wide";
  const { gap, high, side: aside } = FORM[frame.name];
  const edge = margin[frame.name];
  const places = wide ? stacked(context) : listed(context);
  const all = places.flatMap(({ boxes }) => boxes);
  const [x, , width] = all[0]!;
  const foot = Math.max(...all.map(([, top]) => top)) + high;
  const measure = wide ? width : aside - 4;
  return {
    plates: SIDES.flatMap(({ ids }, i) =>
      ids.map((id, n) => plate(context, id, places[i]!.boxes[n]!)),
    ),
    axis: wide
      ? { from: [edge, foot + gap / 2], to: [frame.width - edge, foot + gap / 2] }
      : { from: [x - 2, all[0]![1]], to: [x - 2, foot] },
    sides: SIDES.map(({ side }, i) => ({
      side,
      at: places[i]!.name,
      look: "value",
      lines: lines(`sides.${side}`, { measure, look: "value" }),
    })),
    key: key(context, all.slice(0, INSIDE.length), places[0]!.name),
    leading: leading(frame),
  };
}

/** Stacks beside each other, the first voice of each on top. */
function stacked({ frame }: SceneContext): Place[] {
  const { foot, high, gap, between, side } = FORM[frame.name];
  const edge = margin[frame.name];
  const width = (frame.width - edge * 2 - between * (SIDES.length - 1)) / SIDES.length;
  const y = frame.plot.y + foot;
  return SIDES.map(({ ids }, i) => {
    const x = edge + (width + between) * i;
    return {
      boxes: ids.map((_, n) => [x, y - (ids.length - n) * (high + gap) + gap, width, high]),
      name: [x, y + side],
    };
  });
}

/** A list, with the name of a side before its first voice. */
function listed({ frame }: SceneContext): Place[] {
  const { high, gap, between, side, name } = FORM[frame.name];
  const edge = margin[frame.name];
  let y = frame.plot.y + 4;
  return SIDES.map(({ ids }) => {
    const top = y;
    y += ids.length * (high + gap) - gap + between;
    return {
      boxes: ids.map((_, n) => [
        ...([edge + side, top + n * (high + gap)] as const),
        ...([frame.width - edge * 2 - side - 8, high] as const),
      ]),
      name: [edge, top + name],
    };
  });
}

/** A bracket round all plates of those who can stop the link, which stand first, and its words. */
function key({ frame, lines }: SceneContext, boxes: Corners[], [x, y]: Point): Board["key"] {
  const wide = frame.name === "wide";
  const { between, side } = FORM[frame.name];
  const [left, top, width] = boxes[0]!;
  const foot = boxes.at(-1)![1] + boxes.at(-1)![3];
  const at = left + width + between / 2;
  const tick = between * 0.35;
  const look = wide ? "value" : "note";
  return {
    at: wide ? [at + 12, (top + foot) / 2 + 8] : [x, y + leading(frame) * 1.1],
    look,
    lines: lines(`board.key.${frame.name}`, { measure: wide ? width : side - 5, look }),
    bracket: [
      [at - tick, top],
      [at, top],
      [at, foot],
      [at - tick, foot],
    ],
  };
}

/** States in other letters than a party and people, who are none. */
function plate({ frame, lines, width }: SceneContext, id: string, box: Corners): Plate {
  const { pad, name: first, says } = FORM[frame.name];
  const inside = INSIDE.some((one) => one === id);
  const aside = SIDES.some(({ side, ids }) => side === "opposed" && ids.some((one) => one === id));
  const measure = box[2] - pad - (says ? pad : 1);
  const look = `voice${aside ? " aside" : ""}${inside ? " reversed" : ""}`;
  const name = lines(`plate.${id}.${frame.name}`, { measure, look });
  const [x, y] = [box[0] + pad, box[1] + first];
  const set = `note ${inside ? "on-arm" : "on-plate"}`;
  // Under the name, or in a list after it; where a language has no room, the name stands alone.
  const after = says ? 0 : width(name[0]!, look) + pad;
  const words = lines(`says.${id}.${frame.name}`, { measure: measure - after, look: set });
  const fits =
    name.length + words.length < (says ? 4 : 3) &&
    words.every((one) => width(one, set) <= measure - after);
  const under = says && says + (name.length - 1) * leading(frame);
  return {
    id,
    inside,
    box,
    words: [
      { at: [x, y], look, lines: name },
      { at: [x + after, y + under], look: set, lines: fits ? words : [] },
    ],
  };
}
