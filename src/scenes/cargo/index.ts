import { scene } from "../../engine/scene/scene";
import { draw } from "./draw";
import { model } from "./model";
import { steps } from "./steps";

/** The route's yearly cargo: record, second count, promise, fall, and what stands beside it. */
export default scene({ name: "cargo", model, steps, draw });
