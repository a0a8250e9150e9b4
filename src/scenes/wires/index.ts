import { scene } from "../../engine/scene/scene";
import { draw } from "./draw";
import { model } from "./model";
import { steps } from "./steps";

/** Power, light and gas beside the road: what runs, what is begun, what is a study. */
export default scene({
  name: "wires",
  title: "Power, fibre and gas beside the road",
  treatment:
    "All lengths are to one scale; where several are printed we draw the newest. A cable whose length no study has given is drawn as a question. Last known, March 2026.",
  model,
  steps,
  draw,
});
