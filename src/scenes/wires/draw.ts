/**
 * Cuts through the ground and through two seas: what stands, what is planned, what is missing. Runs
 * at compile time and in the browser, so it imports only `svg`.
 */
import { shown, type Mark } from "../../engine/svg/mark";
import { said } from "../../engine/svg/note";
import { drawSeas } from "./draw-seas";
import { drawSection } from "./draw-section";
import type { Model } from "./model";
import type { State } from "./steps";

export const draw = ({ section, seas, leading }: Model, state: State): readonly Mark[] => [
  ...shown(state.land, "section", [...drawSection(section), ...said(section.notes, leading)]),
  ...shown(state.seas, "seas", [...drawSeas(seas), ...said(seas.notes, leading)]),
];
