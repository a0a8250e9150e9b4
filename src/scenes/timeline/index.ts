import { scene } from "../../engine/scene/scene";
import { draw } from "./draw";
import { model } from "./model";
import { steps } from "./steps";

/** Thirty years of the line, then ten months of it. */
export default scene({ name: "timeline", model, steps, draw });
