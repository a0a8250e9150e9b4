import type { SceneContext } from "../../engine/scene/context";
import { leading } from "../../engine/scene/layout";
import type { Point } from "../../engine/svg/mark";
import type { Corners } from "../../engine/svg/parts";
import { margin } from "../../engine/svg/stage";
import { INSIDE, SIDES } from "./order";
import { FORM, isAside, isInside, listed, stacked } from "./places";
import type { Words } from "./signal";

/** A voice on its plate: who it is and, where there is room, what it says of the link. */
interface Plate {
  id: string;
  /** Whether it can stop the link; and whether it is no state, but a party or a person, without a plate. */
  inside: boolean;
  aside: boolean;
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

/** Sides along a line, from those for the link to those against it, each voice on a plate of its side. */
export function board(context: SceneContext): Board {
  const { frame, lines } = context;
  const wide = frame.name === "wide";
  const { gap, side: aside } = FORM[frame.name];
  const edge = margin[frame.name];
  const places = wide ? stacked(context) : listed(context);
  const all = places.flatMap(({ boxes }) => boxes);
  const [x, , width] = all[0]!;
  const foot = Math.max(...all.map(([, top, , high]) => top + high));
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

/** A bracket round all plates of those who can stop the link, which stand first, and its words. */
function key({ frame, lines }: SceneContext, boxes: Corners[], [x, y]: Point): Board["key"] {
  const wide = frame.name === "wide";
  const { between, side } = FORM[frame.name];
  const [left, top, width] = boxes[0]!;
  const foot = boxes.at(-1)![1] + boxes.at(-1)![3];
  const at = left + width + between / 2;
  const tick = between * 0.35;
  const look = wide ? "hero small as-ink" : "note";
  return {
    at: wide ? [at + 16, (top + foot) / 2 - 30] : [x, y + leading(frame) * 1.1],
    look,
    lines: lines(`board.key.${frame.name}`, { measure: wide ? width * 2 : side - 5, look }),
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
  const [inside, aside] = [isInside(id), isAside(id)];
  const { name: first, says } = FORM[frame.name];
  // Without a plate words begin where plates do, and at the top of their place.
  const bare = aside && says > 0;
  const pad = bare ? 0 : FORM[frame.name].pad;
  const measure = box[2] - pad - (says ? pad : 1);
  const look = `voice${aside ? " aside" : ""}${inside ? " reversed" : ""}`;
  const name = lines(`plate.${id}.${frame.name}`, { measure, look });
  // In the middle of a plate with one line.
  const [x, y] = [
    box[0] + pad,
    says ? box[1] + first - (bare ? 18 : 0) : box[1] + box[3] / 2 + 4.5,
  ];
  const set = `note ${inside ? "on-arm" : aside ? "" : "on-plate"}`.trim();
  // Under the name, or in a list after it; where a language has no room, the name stands alone.
  const after = says ? 0 : width(name[0]!, look) + pad;
  const words = lines(`says.${id}.${frame.name}`, { measure: measure - after, look: set });
  const fits =
    name.length + words.length < (says ? 4 : 3) &&
    words.every((one) => width(one, set) <= measure - after);
  const under = says && says - (bare ? 5 : 0) + (name.length - 1) * leading(frame);
  return {
    id,
    inside,
    aside,
    box,
    words: [
      { at: [x, y], look, lines: name },
      { at: [x + after, y + under], look: set, lines: fits ? words : [] },
    ],
  };
}
