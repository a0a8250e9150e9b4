import { scene } from "../../engine/scene/scene";
import { backdrop } from "./backdrop";
import { draw } from "./draw";
import { model } from "./model";
import { steps } from "./steps";

/** Kazakhstan’s oil by the way it leaves the country, each way as wide as its tonnes. */
export default scene({ name: "oil", model, steps, draw, backdrop, map: true });
