import { families as familyNames, lengths as lengthNames, palette } from "./tokens";
import { story } from "@story";

const said = (names: readonly string[], word: (name: string) => string): Record<string, string> =>
  Object.fromEntries(names.map((name) => [name, word(name)]));

/** What each token is for, by its name without the hyphens. */
export const colours = said(palette.colours, (name) => story.words.say(`palette.${name}`));
export const families = said(familyNames, (name) => story.words.say(`brand-file.family.${name}`));
export const lengths = said(lengthNames, (name) => story.words.say(`brand-file.length.${name}`));
export const meanings = { ...colours, ...families, ...lengths };
