import { scene } from "../../engine/scene/scene";
import { draw } from "./draw";
import { model } from "./model";
import { steps } from "./steps";

/** Treaty, right to build and money as ladders, with the rung that was reached. */
export default scene({
  name: "conditions",
  title: "Three conditions of the link",
  treatment:
    "The rungs are ours: what each page says must still happen. Where nothing was found we say so; it does not mean that nothing happened.",
  model,
  steps,
  draw,
});
