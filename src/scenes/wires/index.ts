import { scene } from "../../engine/scene/scene";
import { backdrop } from "./backdrop";
import { draw } from "./draw";
import { model } from "./model";
import { steps } from "./steps";

/** Power, light and gas beside the road on one map: what runs, what is begun, what is a study. */
export default scene({ name: "wires", model, steps, draw, backdrop, map: true });
