import { scene } from "../../engine/scene/scene";
import { draw } from "./draw";
import { model } from "./model";
import { steps } from "./steps";

/** What was promised to the pipeline from Baku, and what came. */
export default scene({
  name: "pledges",
  title: "Oil promised to Baku, and oil that came",
  treatment:
    "Squares are to one scale of million tonnes a year, in the order in which they were said or carried. The share of the pipeline in use is barrels a year over its capacity a day; last known, March 2026.",
  model,
  steps,
  draw,
});
