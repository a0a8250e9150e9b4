import { scene } from "../../engine/scene/scene";
import { backdrop } from "./backdrop";
import { draw } from "./draw";
import { model } from "./model";
import { steps } from "./steps";

/** The gap and the rails on either side of it, each with its status; and the ways round. */
export default scene({
  name: "syunik",
  title: "The gap, and what leads to it",
  treatment:
    "Lines follow the rivers and towns they are said to pass and are indicative: the governments say the places are not settled.",
  model,
  steps,
  draw,
  backdrop,
  map: true,
});
