import type { Settings } from "../../../src/engine/open";
import { site } from "./config";
import { cover } from "./cover";
import { options } from "./options";

/** A story that is made up, to show that the engine knows none. */
export const settings: Settings = {
  config: site,
  options,
  cover,
};
