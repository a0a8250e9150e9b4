import { scene } from "../../engine/scene/scene";
import { draw } from "./draw";
import { model } from "./model";
import { steps } from "./steps";

/** What was promised to the pipeline from Baku, and what came. */
export default scene({ name: "pledges", model, steps, draw });
