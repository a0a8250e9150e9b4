import type { SceneContext } from "../../engine/scene/context";
import { noted } from "../../engine/scene/layout";
import { round } from "../../engine/svg/mark";
import type { Note } from "../../engine/svg/note";
import type { Bars, Stretch } from "./bars";

interface Ground {
  axis: number;
  /** The distance between lines. */
  gap: number;
  edge: number;
}

/** Over a piece what it can take, in it what it took, under it its name; and what the way carried. */
export function pipeNotes(
  context: SceneContext,
  { stretches, carried }: Pick<Bars, "stretches" | "carried">,
  ground: Ground,
): Note[] {
  const { frame } = context;
  const wide = frame.name === "wide";
  const { axis, gap, edge } = ground;
  const note = noted(context);
  const say = (key: string) => `${key}.${frame.name}`;
  const [, , port, far] = stretches.map(({ can }) => can.box);
  const sea = (port![0] + port![2] + far![0]) / 2;
  const [x, y, broad, tall] = carried.box;
  const middle = x + broad / 2;
  return [
    ...stretches.flatMap((one) => piece(context, one, ground)),
    centred(
      note(say("sea"), [sea, axis - gap * (wide ? 2.95 : 3.5)], "note middle", wide ? 64 : 39),
      gap,
    ),
    note(
      "carried",
      [middle, y - (wide ? 12 : 6)],
      `${wide ? "hero small" : "value as-corridor"} middle`,
    ),
    ...(wide ? [note("leaves", [edge, frame.height - gap * 4.2], "note", 300)] : []),
    wide
      ? note("whole.wide", [middle, y + tall + gap * 1.2], "note as-corridor strong middle", 108)
      : note("whole.narrow", [edge, frame.height - gap * 1.95], "note as-corridor strong", 200),
  ];
}

/** Lines about a level. */
const centred = (one: Note, gap: number): Note => ({
  ...one,
  y: round(one.y + gap * 0.3 - ((one.lines.length - 1) * gap) / 2),
});

/** What is said of a stretch. */
function piece(context: SceneContext, one: Stretch, { axis, gap }: Ground): Note[] {
  const { frame } = context;
  const wide = frame.name === "wide";
  const note = noted(context);
  const { key, narrow, can, does } = one;
  const [x, y, broad, tall] = can.box;
  const middle = x + broad / 2;
  const look = narrow ? "middle as-corridor" : "middle as-ink";
  const measure = broad + (wide ? 20 : 16) * (narrow ? 0.75 : 1);
  const under = y + tall + gap * 1.15;
  const name = note(`name.${key}.${frame.name}`, [middle, under], `note strong ${look}`, measure);
  const inside = does ? `does.${key}.${frame.name}` : `unknown.${frame.name}`;
  const over = y - (wide ? 12 : 6);
  return [
    note(`can.${key}`, [middle, over], `hero ${narrow ? "" : "small "}${look}`),
    ...(narrow ? [note("about", [middle, over - (wide ? 54 : 28)], `note strong ${look}`)] : []),
    name,
    note(
      `when.${key}.${frame.name}`,
      [middle, under + gap * name.lines.length],
      "note middle",
      measure,
    ),
    // The narrow piece is thinner than a letter.
    ...(narrow
      ? [
          {
            ...note(inside, [middle, under + gap * (name.lines.length + 1)], "note middle", broad),
            key: `unknown-${key}`,
          },
        ]
      : [
          centred(
            note(
              inside,
              [middle, axis],
              `note middle ${does ? "strong on-bar" : "in-room"}`,
              broad,
            ),
            gap,
          ),
        ]),
  ];
}
