import { scene } from "../../engine/scene/scene";
import { draw } from "./draw";
import { model } from "./model";
import { steps } from "./steps";

/** One number of which five are told, beside what customs counted. */
export default scene({ name: "turkic-trade", model, steps, draw });
