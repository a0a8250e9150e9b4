import { scene } from "../../engine/scene/scene";
import { draw } from "./draw";
import { model } from "./model";
import { steps } from "./steps";

/** The way from the Chinese border to Baku, once by its length and once by the days it takes. */
export default scene({ name: "days", model, steps, draw });
