import { scene } from "../../engine/scene/scene";
import { draw } from "./draw";
import { model } from "./model";
import { steps } from "./steps";

/** One box on its way from the Chinese border to Türkiye, and every hand it passes through. */
export default scene({ name: "handovers", model, steps, draw });
