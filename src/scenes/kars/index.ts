import { scene } from "../../engine/scene/scene";
import { draw } from "./draw";
import { model } from "./model";
import { steps } from "./steps";

/** Baku to Kars by rail, two ways, pulled straight and laid side by side. */
export default scene({
  name: "kars",
  title: "Baku to Kars, two ways",
  treatment:
    "Lines pulled straight and drawn to one scale; the sums of printed sections are ours, and rounded to a kilometre.",
  model,
  steps,
  draw,
});
