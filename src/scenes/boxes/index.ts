import { scene } from "../../engine/scene/scene";
import { draw } from "./draw";
import { model } from "./model";
import { steps } from "./steps";

/** The boxes that came from China in a year, as boxes: those that stayed in Azerbaijan, and the rest. */
export default scene({ name: "boxes", model, steps, draw });
