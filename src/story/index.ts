import type { Settings } from "../engine/open";
import { site } from "./config";
import { cover } from "./cover";
import { options } from "./options";

/** What this story says of itself; its rows, words, pictures and chapters stand in the folders beside. */
export const settings: Settings = { config: site, options, cover };
