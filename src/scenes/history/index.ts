import { scene } from "../../engine/scene/scene";
import { draw } from "./draw";
import { model } from "./model";
import { steps } from "./steps";

/** The railway through Meghri as a band in time: in use, broken, gone, and what was signed since. */
export default scene({ name: "history", model, steps, draw });
