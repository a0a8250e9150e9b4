import type { SceneContext } from "../../engine/scene/context";
import { leading, noted } from "../../engine/scene/layout";
import { margin } from "../../engine/svg/stage";
import type { Point } from "../../engine/svg/mark";
import type { Note } from "../../engine/svg/note";
import type { Stretch } from "./bars";

interface Ground {
  floor: number;
  /** How high the cargo lies on the ground, where it ends, and how far ways lead on from there. */
  tall: number;
  west: number;
  part: number;
  /** Where the arrow to Kars ends, and the middle of the sea. */
  toward: Point;
  slab: Point;
}

/** Over an opening what it can take, under it its name; and of what this is not known. */
export function pipeNotes(
  context: SceneContext,
  stretches: readonly Stretch[],
  ground: Ground,
): Note[] {
  const { frame } = context;
  const wide = frame.name === "wide";
  const gap = leading(frame);
  const note = noted(context);
  const { floor, tall, west, part, toward, slab } = ground;
  const [, kars, port, far] = stretches.map(({ can }) => can.box);
  const [sea, on] = [(port![0] + port![2] + far![0]) / 2, (kars![0] + kars![2] + port![0]) / 2];
  const onward = note(`to.${frame.name}`, [on, 0], "note middle", wide ? 136 : 37);
  const over = floor - tall / 2 - part - gap * (wide ? 0.6 : 0.9);
  return [
    ...stretches.flatMap((one) => piece(context, one, floor)),
    note("sea", [sea, floor - tall - gap * (wide ? 1.6 : 3.4)], "note middle", wide ? 100 : 44),
    { ...onward, y: over - (onward.lines.length - 1) * gap },
    note("toward", [toward[0] - (wide ? 10 : 5), toward[1] + (wide ? 6 : 4.5)], "note strong end"),
    ...(wide ? [note("board.names.caspian", slab, "water middle")] : []),
    note(
      "carried",
      [
        wide ? (west + frame.width) / 2 : frame.width - margin.narrow,
        floor - tall / 2 + (wide ? 13 : 5),
      ],
      wide ? "hero small on-carried middle" : "note strong on-carried end",
    ),
  ];
}

/** What is said of a stretch. */
function piece(context: SceneContext, one: Stretch, floor: number): Note[] {
  const { frame } = context;
  const wide = frame.name === "wide";
  const gap = leading(frame);
  const note = noted(context);
  const { key, narrow, can } = one;
  const [x, y, broad] = can.box;
  const middle = x + broad / 2;
  const look = narrow ? "middle as-corridor" : "middle as-ink";
  const measure = broad + (wide ? 20 : 22);
  const under = floor + gap * (wide ? 1.3 : 1.05);
  const name = note(`name.${key}.${frame.name}`, [middle, under], `note strong ${look}`, measure);
  const over =
    y -
    (narrow || y > context.frame.plot.y + (wide ? 80 : 40) ? 0 : wide ? 9 : 4.5) -
    (wide ? 14 : 7);
  return [
    note(
      `can.${key}`,
      [middle, over],
      `hero ${narrow ? "on-carried" : "small as-ink"} on-wall middle`,
    ),
    ...(narrow
      ? [note("about", [middle, over - (wide ? 56 : 28)], "note strong on-carried middle")]
      : []),
    name,
    note(
      `when.${key}.${frame.name}`,
      [middle, under + gap * name.lines.length],
      "note middle",
      measure,
    ),
  ];
}
