import { scene } from "../../engine/scene/scene";
import { draw } from "./draw";
import { model } from "./model";
import { steps } from "./steps";

/** The railway from Horadiz to the Armenian border: share built against promised finishes. */
export default scene({
  name: "promise",
  title: "Horadiz to the Armenian border: built and promised",
  treatment:
    "Shares as printed, joined by straight lines; a promise starts at the share then known, or at the axis where none was, and a year means its end.",
  model,
  steps,
  draw,
});
