import { scene } from "../../engine/scene/scene";
import { draw } from "./draw";
import { model } from "./model";
import { steps } from "./steps";

/** How long the gap is: what was said, by whom, of what, laid on one ruler. */
export default scene({
  name: "length",
  title: "How long is the gap?",
  treatment:
    "Lengths as printed, each laid from the same end on one scale; miles are converted at 1.609 kilometres.",
  model,
  steps,
  draw,
});
