import { scene } from "../../engine/scene/scene";
import { draw } from "./draw";
import { model } from "./model";
import { steps } from "./steps";

/** The railway from Horadiz to the Armenian border: share built against promised finishes. */
export default scene({ name: "promise", model, steps, draw });
