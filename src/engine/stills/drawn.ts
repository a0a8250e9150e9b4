import { DIGITS, digestOf } from "../base/hash";
import type { StoryScene } from "../story";
import type { FrameName } from "../style/style";
import { still } from "./still";

/*
 * Pictures as pages show them. Their names have a digest of what is in them, so that hosts let
 * browsers keep them: a picture that is corrected has another name. Under the plain names of
 * `stills/`, which others link to, the same pictures stay.
 */

const FOLDER = "drawn";
const SHOWN = new RegExp(
  `^/${FOLDER}/(?<scene>[^/]+)/(?<state>.+?)(?<narrow>-narrow)?\\.[0-9a-f]{${DIGITS}}\\.svg$`,
);

/** A still as pages show it. */
export interface DrawnStill {
  scene: string;
  state: string;
  frame: FrameName;
}

/** The address at which pages show a still, such as `/drawn/cargo/record-narrow.1a2b3c4d.svg`. */
export function drawnAt(scene: StoryScene, state: string, frame: FrameName): string {
  const { svg } = still(scene, state, frame);
  const suffix = frame === "narrow" ? "-narrow" : "";
  return `/${FOLDER}/${scene.name}/${state}${suffix}.${digestOf(svg)}.svg`;
}

/** Which still is at such an address; nothing for any other address. */
export function drawnIn(address: string): DrawnStill | undefined {
  const { scene, state, narrow } = SHOWN.exec(address)?.groups ?? {};
  if (!scene || !state) return undefined;
  return { scene, state, frame: narrow ? "narrow" : "wide" };
}
