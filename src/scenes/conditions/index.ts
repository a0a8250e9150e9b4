import { scene } from "../../engine/scene/scene";
import { draw } from "./draw";
import { model } from "./model";
import { steps } from "./steps";

/** Seats in parliament, terms of the company, and the steps to treaty, right to build and money. */
export default scene({ name: "conditions", model, steps, draw });
