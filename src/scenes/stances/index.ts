import { scene } from "../../engine/scene/scene";
import { draw } from "./draw";
import { model } from "./model";
import { steps } from "./steps";

/** Who is for, against, or for on terms of their own, in their words. */
export default scene({
  name: "stances",
  title: "Thirteen voices on the link",
  treatment:
    "Each voice is sorted into one of three groups by its own words, in the order of the alphabet; within a group no one stands nearer than another.",
  model,
  steps,
  draw,
});
