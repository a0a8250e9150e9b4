import { scene } from "../../engine/scene/scene";
import { draw } from "./draw";
import { model } from "./model";
import { steps } from "./steps";

/** The route’s containers beside a ship, the rails to the EU, and all China–Europe trains. */
export default scene({ name: "scale", model, steps, draw });
