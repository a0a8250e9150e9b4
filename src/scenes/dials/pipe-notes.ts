import type { SceneContext } from "../../engine/scene/context";
import { noted } from "../../engine/scene/layout";
import { round, type Point } from "../../engine/svg/mark";
import { margin } from "../../engine/svg/stage";
import type { Note } from "../../engine/svg/note";
import type { Stretch } from "./bars";

interface Ground {
  axis: number;
  /** The distance between lines. */
  gap: number;
}

/** Over a piece what it can take, under it its name; and that of the sea this is not known. */
export function pipeNotes(
  context: SceneContext,
  stretches: readonly Stretch[],
  ground: Ground,
): Note[] {
  const wide = context.frame.name === "wide";
  const { axis, gap } = ground;
  const [, , port, far] = stretches.map(({ can }) => can.box);
  const sea = (port![0] + port![2] + far![0]) / 2;
  const at: Point = [sea, axis - gap * (wide ? 3.6 : 3.85)];
  return [
    ...stretches.flatMap((one) => piece(context, one, ground)),
    centred(noted(context)(`sea.${context.frame.name}`, at, "note middle", wide ? 72 : 43), gap),
    ...parting(context, stretches, ground),
    noted(context)(
      "carried",
      [context.frame.width - margin[context.frame.name], axis + gap * (wide ? 0.55 : 0.35)],
      `${wide ? "hero small" : "note strong"} on-carried end`,
    ),
  ];
}

/** Where the cargo goes, at the dashed ways; on phones under the pipe. */
function parting(
  context: SceneContext,
  stretches: readonly Stretch[],
  { axis, gap }: Ground,
): Note[] {
  const { frame } = context;
  const note = noted(context);
  if (frame.name === "narrow")
    return [note("to.narrow", [margin.narrow, frame.plot.y + frame.plot.height - 24], "note", 262)];
  const [, rails, port] = stretches.map(({ can }) => can.box);
  const [kars, baku] = [rails!, port!].map(([x, , broad]) => x + broad / 2) as [number, number];
  const fits = ({ lines }: Note) =>
    lines.length < 2 && context.width(lines[0]!, "note strong") < port![2];
  return [
    note("to.kars", [kars, axis - gap * 0.7], "note strong middle"),
    note("to.uncounted", [kars, axis + gap * 1.2], "note middle"),
    note("to.ports", [baku, axis - gap * 5.6], "note middle", 150),
    note("to.stays", [baku, axis + gap * 6.3], "note middle", 150),
  ].filter(fits);
}

/** Lines about a level. */
const centred = (one: Note, gap: number): Note => ({
  ...one,
  y: round(one.y + gap * 0.3 - ((one.lines.length - 1) * gap) / 2),
});

/** What is said of a stretch. */
function piece(context: SceneContext, one: Stretch, { gap }: Ground): Note[] {
  const { frame } = context;
  const wide = frame.name === "wide";
  const note = noted(context);
  const { key, narrow, can } = one;
  const [x, y, broad, tall] = can.box;
  const middle = x + broad / 2;
  const look = narrow ? "middle as-corridor" : "middle as-ink";
  const measure = broad + (wide ? 20 : 16) * (narrow ? 0.75 : 1);
  const under = y + tall + gap * 1.15;
  const name = note(`name.${key}.${frame.name}`, [middle, under], `note strong ${look}`, measure);
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
  ];
}
