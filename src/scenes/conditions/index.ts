import { scene } from "../../engine/scene/scene";
import { draw } from "./draw";
import { model } from "./model";
import { steps } from "./steps";

/** Treaty, right to build and money as ladders, with the rung that was reached. */
export default scene({ name: "conditions", model, steps, draw });
