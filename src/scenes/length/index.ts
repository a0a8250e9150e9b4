import { scene } from "../../engine/scene/scene";
import { draw } from "./draw";
import { model } from "./model";
import { steps } from "./steps";

/** How long the gap is: what was said, by whom, of what, laid on one ruler. */
export default scene({ name: "length", model, steps, draw });
