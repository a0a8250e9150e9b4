/**
 * A cut through the ground: what stands, what is planned, what is missing. Runs at compile time and
 * in the browser, so it imports only `svg`.
 */
import type { Mark } from "../../engine/svg/mark";
import { said } from "../../engine/svg/note";
import { drawSection } from "./draw-section";
import type { Model } from "./model";

export const draw = ({ section, leading }: Model): readonly Mark[] => [
  ...drawSection(section),
  ...said(section.notes, leading),
];
