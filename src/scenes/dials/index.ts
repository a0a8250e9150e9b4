import { scene } from "../../engine/scene/scene";
import { backdrop } from "./backdrop";
import { draw } from "./draw";
import { model } from "./model";
import { steps } from "./steps";

/** What pieces of the way can take; the two ways to Kars; then our answer on a map. */
export default scene({ name: "dials", model, steps, draw, backdrop, map: true });
