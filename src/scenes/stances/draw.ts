/**
 * Gates across a railway, whose hands they are in, and who speaks of it. Runs at compile time and in the
 * browser, so it imports only `svg`.
 */
import type { Mark } from "../../engine/svg/mark";
import { drawGates } from "./draw-gates";
import type { Model } from "./model";
import type { State } from "./steps";

export const draw = (model: Model, { away }: State): readonly Mark[] => drawGates(model, away);
