import { scene } from "../../engine/scene/scene";
import { draw } from "./draw";
import { model } from "./model";
import { steps } from "./steps";

/** Trains from China: as many as were promised, and those that came. */
export default scene({ name: "targets", model, steps, draw });
