import { scene } from "../../engine/scene/scene";
import { draw } from "./draw";
import { model } from "./model";
import { steps } from "./steps";

/** The months since Washington down the line: papers across it, works beside Syunik, and a gap. */
export default scene({ name: "timeline", model, steps, draw });
