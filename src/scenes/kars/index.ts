import { scene } from "../../engine/scene/scene";
import { draw } from "./draw";
import { model } from "./model";
import { steps } from "./steps";

/** Baku to Kars by rail, two ways, pulled straight and laid side by side. */
export default scene({ name: "kars", model, steps, draw, tall: true });
