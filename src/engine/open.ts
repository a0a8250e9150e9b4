import { refuseAvoided } from "./prose/glossary";
import { likelyRows } from "./prose/unsourced-numbers";
import type { Scene } from "./scene/scene";
import type { Config, Story, StoryScene } from "./story";
import type { Looks } from "./style/style";
import type { Data } from "./tables/data";
import type { Options } from "./tables/tables";
import { valuesOf } from "./tables/values";
import { isPseudoLocale, pseudo, readMessages, refuseUnsourced, speaker } from "./words";
import type { Messages } from "./words";

/** What a story says of itself. */
export interface Settings extends Pick<Story, "cover"> {
  config: Config;
  options: Options;
}

/** All that a story is opened from: values and the texts of files, by their paths. */
export interface Parts extends Omit<Settings, "options"> {
  data: Data;
  looks: Looks;
  scenes: Readonly<Record<string, Scene>>;
  /** The messages of each scene, by its name. */
  sceneWords: Files;
  /** The messages of the pages, by area. */
  words: Files;
}

/** Texts of files by a name, each with its path for messages of errors. */
export type Files = Readonly<Record<string, { path: string; text: string }>>;

/**
 * Joins the parts of a story into one value, and checks its words.
 *
 * @throws InputError at the first message that cannot be read, or that holds a number no row has
 */
export function openStory({ scenes, sceneWords, words, ...parts }: Parts): Story {
  const { config, data } = parts;
  const read = (one: { path: string; text: string } | undefined, what: string) => {
    if (!one) throw new Error(`no messages for ${what}; expected en.json beside it`);
    const messages = readMessages(one.text, one.path, "en");
    refuseAvoided(data, messages);
    return spoken(messages, config.language);
  };
  const [hedges, names] = [read(words["hedges"], "hedges"), read(words["units"], "units")];
  const units = { ...names, byKey: new Map([...names.byKey, ...hedges.byKey]) };
  const values = valuesOf(data);
  const context = { locale: config.locale, values, units };
  const areas = Object.entries(words).map(([area, one]) => [area, read(one, area)] as const);
  const story: Story = {
    ...parts,
    values,
    units,
    words: speaker(joined(areas), context),
    scenes: {},
  };
  const opened = Object.values(scenes).map((scene): StoryScene => {
    const messages = read(sceneWords[scene.name], scene.name);
    if (!config.unbound.includes(scene.name))
      refuseUnsourced(messages, (text) => likelyRows(story, text));
    const own = speaker(messages, context);
    const [title, treatment] = [own.say("title"), own.say("treatment")];
    return { ...scene, story, title, treatment, words: own, composed: {} };
  });
  return Object.assign(story, { scenes: Object.fromEntries(opened.map((one) => [one.name, one])) });
}

/** The messages in the language of the build; a pseudo-language is made from those there are. */
const spoken = (messages: Messages, language: string): Messages =>
  isPseudoLocale(language) ? pseudo(messages, language) : messages;

/** The messages of all areas as one file, each key led by its area. */
const joined = (areas: readonly (readonly [area: string, messages: Messages])[]): Messages => ({
  file: "src/words",
  locale: areas[0]![1].locale,
  byKey: new Map(
    areas.flatMap(([area, { byKey }]) =>
      [...byKey].map(([key, message]) => [`${area}.${key}`, message] as const),
    ),
  ),
});
