import type { SceneContext } from "../../engine/scene/context";
import { leading } from "../../engine/scene/layout";
import type { Point } from "../../engine/svg/mark";
import type { Corners } from "../../engine/svg/parts";
import { INSIDE, SIDES } from "./order";
import { baseline, FORM, isAside, isInside, places } from "./places";
import type { Words } from "./signal";

/** A voice on its plate: who it is and, where there is room, what it says of the link. */
interface Plate {
  id: string;
  /** Whether it can stop the link; and whether it is no state, but a party or a person. */
  inside: boolean;
  aside: boolean;
  box: Corners;
  words: Words[];
}

export interface Board {
  plates: Plate[];
  /** The line along which plates stand, and before it the names of sides. */
  axis: { from: Point; to: Point };
  sides: (Words & { side: string })[];
  /** A bracket along the black plates. */
  bracket: Point[];
  /** What those in the bracket have in common; that the last are no states. */
  notes: Words[];
  leading: number;
}

/** Sides under one another, from those for the link to those against it, each voice on a plate. */
export function board(context: SceneContext): Board {
  const { frame, lines } = context;
  const { side: aside, line } = FORM[frame.name];
  const found = places(context);
  const all = found.flatMap(({ boxes }) => boxes);
  const [x, top] = all[0]!;
  const foot = Math.max(...all.map(([, y, , high]) => y + high));
  return {
    plates: SIDES.flatMap(({ ids }, i) =>
      ids.map((id, n) => plate(context, id, found[i]!.boxes[n]!)),
    ),
    axis: { from: [x - line, top], to: [x - line, foot] },
    sides: SIDES.map(({ side }, i) => ({
      side,
      at: found[i]!.name,
      look: "value",
      lines: lines(`sides.${side}`, { measure: aside - 4, look: "value" }),
    })),
    ...bracketed(context, all.slice(0, INSIDE.length), [found[0]!.name, found.at(-1)!.name]),
    leading: leading(frame),
  };
}

/** A bracket along all plates of those who can stop the link, which stand first, and its words. */
function bracketed(
  { frame, lines }: SceneContext,
  boxes: Corners[],
  [first, last]: [Point, Point],
): Pick<Board, "bracket" | "notes"> {
  const wide = frame.name === "wide";
  const { side } = FORM[frame.name];
  const [left, top] = boxes[0]!;
  const [x, y, width, high] = boxes.at(-1)!;
  const [right, foot] = [x + width, y + high];
  const under = ([at, down]: Point): Point => [at, down + leading(frame) * (wide ? 1.2 : 1.1)];
  const look = wide ? "voice middle" : "note";
  const measure = side - (wide ? 20 : 5);
  return {
    // Over them where they stand in a row, and beside them in a list.
    bracket: wide
      ? [
          [left, top - 4],
          [left, top - 10],
          [right, top - 10],
          [right, top - 4],
        ]
      : [
          [right + 1.4, top],
          [right + 4.5, top],
          [right + 4.5, foot],
          [right + 1.4, foot],
        ],
    notes: [
      {
        at: wide ? [(left + right) / 2, top - 19] : under(first),
        look,
        lines: lines(`board.key.${frame.name}`, { measure: wide ? right - left : measure, look }),
      },
      {
        at: under(last),
        look: "note",
        lines: lines(`board.none.${frame.name}`, { measure, look: "note" }),
      },
    ],
  };
}

/** States in other letters than a party and people, who are none. */
function plate({ frame, lines, width }: SceneContext, id: string, box: Corners): Plate {
  const [inside, aside] = [isInside(id), isAside(id)];
  const { says, pad } = FORM[frame.name];
  const measure = box[2] - pad - (says ? pad : 1);
  const look = `voice${aside ? " aside" : ""}${inside ? " reversed" : ""}`;
  const name = lines(`plate.${id}.${frame.name}`, { measure, look });
  const set = `note ${inside ? "on-arm" : aside ? "" : "on-plate"}`.trim();
  // Under the name, or in a list after it; where a language has no room, the name stands alone.
  const after = says ? 0 : width(name[0]!, look) + pad;
  const words = lines(`says.${id}.${frame.name}`, { measure: measure - after, look: set });
  const fits =
    name.length + words.length < (says ? 4 : 3) &&
    words.every((one) => width(one, set) <= measure - after);
  const under = says && says + (inside ? 4 : 0) + (name.length - 1) * leading(frame);
  const [x, y] = [box[0] + pad, box[1] + baseline(box[3], Math.min(says, 2))];
  return {
    id,
    inside,
    aside,
    // A frame lies in its place.
    box: aside ? [box[0] + 1, box[1] + 0.5, box[2] - 1.5, box[3] - 1] : box,
    words: [
      { at: [x, y], look, lines: name },
      { at: [x + after, y + under], look: set, lines: fits ? words : [] },
    ],
  };
}
