import { scene } from "../../engine/scene/scene";
import { backdrop } from "./backdrop";
import { draw } from "./draw";
import { model } from "./model";
import { steps } from "./steps";

/** The ships that cross the sea, the wagons that wait for them, and what quays could handle and do. */
export default scene({ name: "crossing", model, steps, draw, backdrop, map: true });
