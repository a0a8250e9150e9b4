import { scene } from "../../engine/scene/scene";
import { draw } from "./draw";
import { model } from "./model";
import { steps } from "./steps";

/** Who is for, against, or for on terms of their own, in their words. */
export default scene({ name: "stances", model, steps, draw });
