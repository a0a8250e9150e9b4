import { scene } from "../../engine/scene/scene";
import { draw } from "./draw";
import { model } from "./model";
import { steps } from "./steps";

/** Journeys by two ways, a square for each day. */
export default scene({ name: "clock", model, steps, draw });
