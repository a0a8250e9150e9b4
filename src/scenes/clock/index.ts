import { scene } from "../../engine/scene/scene";
import { backdrop } from "./backdrop";
import { draw } from "./draw";
import { model } from "./model";
import { steps } from "./steps";

/** How many days the way takes, by who says it and from where to where. */
export default scene({
  name: "clock",
  title: "Where the clock starts",
  treatment: "Places stand by longitude; days as published; ranges lighter beyond their lower end.",
  map: true,
  model,
  steps,
  draw,
  backdrop,
});
