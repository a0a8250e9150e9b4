import { scene } from "../../../../src/engine/scene/scene";
import { backdrop } from "./backdrop";
import { draw } from "./draw";
import { model } from "./model";
import { steps } from "./steps";

export default scene({ name: "strait", model, steps, draw, backdrop, map: true });
