import { scene } from "../../engine/scene/scene";
import { draw } from "./draw";
import { model } from "./model";
import { steps } from "./steps";

/** Kazakhstan’s oil by the way it leaves the country, each way as wide as its tonnes. */
export default scene({
  name: "oil",
  title: "Kazakhstan’s oil by route",
  treatment:
    "Bands are as wide as their tonnes within a picture. What no route accounts for is the printed total less the printed routes, with the lower count for Baku; last known, March 2026.",
  model,
  steps,
  draw,
});
