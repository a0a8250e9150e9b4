import { scene } from "../../engine/scene/scene";
import { draw } from "./draw";
import { model } from "./model";
import { steps } from "./steps";

/** Twelve readings from the story, each beside what was promised. */
export default scene({ name: "dials", model, steps, draw });
