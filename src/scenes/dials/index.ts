import { scene } from "../../engine/scene/scene";
import { backdrop } from "./backdrop";
import { draw } from "./draw";
import { model } from "./model";
import { steps } from "./steps";

/** The way as one line, each stretch as wide as what it can carry; then our answer on the map. */
export default scene({ name: "dials", model, steps, draw, backdrop, map: true });
