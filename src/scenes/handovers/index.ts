import { scene } from "../../engine/scene/scene";
import { draw } from "./draw";
import { model } from "./model";
import { steps } from "./steps";

/** One box on its way from the Chinese border to Türkiye, and every hand it passes through. */
export default scene({
  name: "handovers",
  title: "The hands a box passes through",
  treatment:
    "The way is drawn to scale of kilometres by its printed parts. The places of handover are ours; the count of six is the route’s own and goes on to Europe.",
  model,
  steps,
  draw,
});
