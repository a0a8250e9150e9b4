import { scene } from "../../engine/scene/scene";
import { draw } from "./draw";
import { model } from "./model";
import { steps } from "./steps";

/** Twelve readings from the story, each beside what was promised. */
export default scene({
  name: "dials",
  title: "Twelve dials",
  treatment:
    "A dial is filled by the last reading over what was promised, or over the whole; dotted where no reading was found. Papers are counted in the rungs of our own ladders.",
  model,
  steps,
  draw,
});
