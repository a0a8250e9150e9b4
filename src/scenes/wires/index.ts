import { scene } from "../../engine/scene/scene";
import { draw } from "./draw";
import { model } from "./model";
import { steps } from "./steps";

/** Power beside the railway with the same gap: a cut to scale. */
export default scene({ name: "wires", model, steps, draw });
