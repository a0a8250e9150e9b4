import en from "../../words/en/verify.json?raw";
import { readMessages, speaker, type Params } from "../../engine/words";

/*
 * The words of verify alone. All other parts of the kit print from the story, whose rows, scenes
 * and letters fill 300 MB: who checks a kit has no use for them.
 */

const own = readMessages(en, "src/words/en/verify.json", "en");
const none = readMessages("{}", "no units", "en");
const words = speaker(own, {
  locale: "en-GB",
  values: { row: () => undefined, ids: [] },
  units: none,
});

/** A message of `verify` as plain text. @param key with the name of the area in front */
export const say = (key: string, params?: Params): string =>
  words.say(key.replace(/^verify\./, ""), params);
