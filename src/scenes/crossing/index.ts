import { scene } from "../../engine/scene/scene";
import { backdrop } from "./backdrop";
import { draw } from "./draw";
import { model } from "./model";
import { steps } from "./steps";

/** The ports on both shores: what they could handle, what they do, and whose ships sail. */
export default scene({
  name: "crossing",
  title: "Ports and ships on the Caspian",
  treatment:
    "Areas are to scale within a picture; at Aktau and Kuryk nine months stand in a whole year’s room.",
  model,
  steps,
  draw,
  backdrop,
  map: true,
});
