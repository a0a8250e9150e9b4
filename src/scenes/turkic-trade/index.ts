import { scene } from "../../engine/scene/scene";
import { draw } from "./draw";
import { model } from "./model";
import { steps } from "./steps";

/** One number of which five are told, beside what customs counted. */
export default scene({
  name: "turkic-trade",
  title: "Trade between Turkic states",
  treatment:
    "Areas are to one scale of dollars a year; the five claims count different states and years and make no series. Türkiye’s figure is a fifth of five years’ sum.",
  model,
  steps,
  draw,
});
