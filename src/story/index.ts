import { tokens } from "../brand/partner";
import { data } from "../data";
import { nearest } from "../engine/base/errors";
import { openStory } from "../engine/open";
import type { StoryScene } from "../engine/story";
import { readSheets } from "../engine/style/style";
import { messages, modules, sheets } from "../scenes";
import pictureCss from "../styles/picture.css?raw";
import { words } from "../words";
import { notice } from "./borders";
import { site } from "./config";
import { cover } from "./cover";

/** The story that this site tells. */
export const story = openStory({
  config: site,
  data,
  looks: readSheets({ "src/styles/picture.css": pictureCss, ...sheets }, tokens),
  scenes: modules,
  sceneWords: messages,
  words,
  borders: notice,
  cover,
});

export { data, site };
export const { config, scenes } = story;
export const { stations } = config;

/** The scene of a name. @throws Error that lists the names there are */
export function sceneOf(name: string): StoryScene {
  const found = scenes[name];
  if (found) return found;
  const names = Object.keys(scenes);
  throw new Error(
    `no scene "${name}"; did you mean ${nearest(name, names)[0]}? There are ${names.join(", ")}`,
  );
}
