import type { ScriptWords } from "../engine/scroll/words";
import { story } from "@story";

const say = (key: string, names: readonly string[] = []) =>
  story.words.say(`script.${key}`, Object.fromEntries(names.map((name) => [name, `{${name}}`])));

/** The few words that script writes, in the language of the build. It fills the names in braces. */
export const scriptWords: ScriptWords = {
  back: say("back"),
  next: say("next"),
  on: say("on"),
  count: say("count", ["at", "all"]),
  steps: say("steps"),
  picture: say("picture", ["headline"]),
  receipt: say("receipt", ["number"]),
  close: say("close"),
  offline: say("offline"),
  numbers: say("numbers"),
  mark: say("mark", ["value", "what", "when", "from"]),
  card: say("card", ["what", "when"]),
};
