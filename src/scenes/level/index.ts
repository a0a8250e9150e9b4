import { scene } from "../../engine/scene/scene";
import { draw } from "./draw";
import { model } from "./model";
import { steps } from "./steps";

/** The sea’s surface at the days it was read, and what ships and ports do about it. */
export default scene({ name: "level", model, steps, draw });
