import { scene } from "../../engine/scene/scene";
import { backdrop } from "./backdrop";
import { draw } from "./draw";
import { model } from "./model";
import { steps } from "./steps";

/** The gap and the rails on either side of it, each with its status; and the ways round. */
export default scene({ name: "syunik", model, steps, draw, backdrop, map: true });
