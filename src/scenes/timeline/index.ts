import { scene } from "../../engine/scene/scene";
import { draw } from "./draw";
import { model } from "./model";
import { steps } from "./steps";

/** The months since Washington: papers above, works beside Syunik, and a hole in it. */
export default scene({ name: "timeline", model, steps, draw });
