import { scene } from "../../engine/scene/scene";
import { draw } from "./draw";
import { model } from "./model";
import { steps } from "./steps";

/** What was promised, and what came: boxes, tonnes, trains, a railway, two dates. */
export default scene({
  name: "targets",
  title: "Promises and deliveries",
  treatment:
    "Yearly counts stand in the middle of their year; where boxes are shown, those of 2020 and 2023 are derived from printed growth.",
  model,
  steps,
  draw,
});
