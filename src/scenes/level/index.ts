import { scene } from "../../engine/scene/scene";
import { draw } from "./draw";
import { model } from "./model";
import { steps } from "./steps";

/** The sea's surface at the days it was read, and what ships and ports do about it. */
export default scene({
  name: "level",
  title: "The falling sea",
  treatment:
    "Heights are metres below the zero of the Baltic system; between two readings the surface is drawn straight. Readings of 2006, 2024 and 2025 are of the Kazakh part.",
  model,
  steps,
  draw,
});
