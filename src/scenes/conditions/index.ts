import { scene } from "../../engine/scene/scene";
import { draw } from "./draw";
import { model } from "./model";
import { steps } from "./steps";

/** Seats in parliament, terms of the company, and treaty, right to build and money as tracks to one station. */
export default scene({ name: "conditions", model, steps, draw });
