/** Boxes on wagons in a yard, and on a train that goes on. Runs at compile time and in the browser: only `svg`. */
import { group, mark, withRow, type Mark } from "../../engine/svg/mark";
import { said } from "../../engine/svg/note";
import { rect } from "../../engine/svg/parts";
import type { Dashed } from "./dashed";
import type { Model } from "./model";

export const draw = ({
  yard,
  track,
  engine,
  decks,
  wheels,
  parts,
  notes,
  leading,
}: Model): readonly Mark[] => [
  rect("yard", yard, { class: "land" }),
  mark("path", "track", { d: track, class: "out-track" }),
  mark("path", "engine", { d: engine, class: "engine" }),
  dashed("decks", decks, "flat-wagon"),
  dashed("wheels", wheels, "flat-wagon wheels"),
  ...parts.map(({ id, boxes, ribs, look }) =>
    withRow(
      id,
      group(id, {}, [
        mark("path", "boxes", { d: boxes, class: look }),
        dashed("ribs", ribs, `part-ribs on-${look}`),
      ]),
    ),
  ),
  ...said(notes, leading),
];

const dashed = (key: string, { d, dash, wide }: Dashed, look: string): Mark =>
  mark("path", key, { d, "stroke-dasharray": dash, "stroke-width": wide, class: look });
