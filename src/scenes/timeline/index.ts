import { scene } from "../../engine/scene/scene";
import { draw } from "./draw";
import { model } from "./model";
import { steps } from "./steps";

/** Thirty years of the line, then ten months of it. */
export default scene({
  name: "timeline",
  title: "From the last train to the last known day",
  treatment:
    "Events stand at their days, with their words moved apart where days are close; nothing later than 8 June 2026 was found.",
  model,
  steps,
  draw,
});
