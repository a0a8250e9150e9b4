import { scene } from "../../engine/scene/scene";
import { backdrop } from "./backdrop";
import { draw } from "./draw";
import { model } from "./model";
import { steps } from "./steps";

/** Baku to Kars by rail, two ways: on the map, then pulled straight and laid side by side. */
export default scene({ name: "kars", model, steps, draw, backdrop, map: true });
