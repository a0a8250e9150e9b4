import { scene } from "../../engine/scene/scene";
import { draw } from "./draw";
import { model } from "./model";
import { steps } from "./steps";

/** A train graph: days across, stations down by distance, so that slopes are speeds. */
export default scene({ name: "clock", model, steps, draw });
