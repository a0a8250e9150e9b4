import { scene } from "../../engine/scene/scene";
import { draw } from "./draw";
import { model } from "./model";
import { steps } from "./steps";

/** What was promised, and what came: boxes, tonnes, trains, a railway, two dates. */
export default scene({ name: "targets", model, steps, draw });
