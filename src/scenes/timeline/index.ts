import { scene } from "../../engine/scene/scene";
import { draw } from "./draw";
import { model } from "./model";
import { steps } from "./steps";

/** The months since Washington beside the pieces of the line: papers, works, and a piece without. */
export default scene({ name: "timeline", model, steps, draw });
