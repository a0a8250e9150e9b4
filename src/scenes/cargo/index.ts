import { scene } from "../../engine/scene/scene";
import { draw } from "./draw";
import { model } from "./model";
import { steps } from "./steps";

/** The route’s yearly cargo: the record, the other count of its year, and a pipeline beside it. */
export default scene({ name: "cargo", model, steps, draw });
