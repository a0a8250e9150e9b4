import { scene } from "../../engine/scene/scene";
import { backdrop } from "./backdrop";
import { draw } from "./draw";
import { model } from "./model";
import { steps } from "./steps";

/** The ways west: through Russia, across the Caspian, through Iran, by sea; and the gap. */
export default scene({ name: "routes", model, steps, draw, backdrop, map: true });
