import { scene } from "../../engine/scene/scene";
import { draw } from "./draw";
import { model } from "./model";
import { steps } from "./steps";

/** The way from end to end as one line, each stretch as wide as what it can carry in a year. */
export default scene({ name: "dials", model, steps, draw });
