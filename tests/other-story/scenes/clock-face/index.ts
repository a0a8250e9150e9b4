import { scene } from "../../../../src/engine/scene/scene";

import { draw } from "./draw";
import { model } from "./model";
import { steps } from "./steps";

export default scene({ name: "clock-face", model, steps, draw });
