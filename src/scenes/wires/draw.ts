/**
 * Cuts through the ground and through two seas: what stands, what is planned, what is missing. Runs
 * at compile time and in the browser, so it imports only `svg`.
 */
import { lines, shown, type Mark } from "../../engine/svg/mark";
import { drawSeas } from "./draw-seas";
import { drawSection } from "./draw-section";
import type { Model } from "./model";
import type { Note } from "./note";
import type { State } from "./steps";

export const draw = ({ section, seas, leading }: Model, state: State): readonly Mark[] => [
  ...shown(state.land, "section", [...drawSection(section), ...said(section.notes, leading)]),
  ...shown(state.seas, "seas", [...drawSeas(seas), ...said(seas.notes, leading)]),
];

const said = (notes: readonly Note[], leading: number): Mark[] =>
  notes.flatMap(({ key, x, y, look, lines: words }) =>
    lines(key, [x, y], words, { leading, class: look }),
  );
