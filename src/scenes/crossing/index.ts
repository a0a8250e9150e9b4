import { scene } from "../../engine/scene/scene";
import { backdrop } from "./backdrop";
import { draw } from "./draw";
import { model } from "./model";
import { steps } from "./steps";

/** The ports on both shores: what they could handle, what they do, and whose ships sail. */
export default scene({ name: "crossing", model, steps, draw, backdrop, map: true });
