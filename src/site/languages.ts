import { element, langOf, type Wrap } from "../engine/words";
import { config } from "@story";

const { language, rowLanguage = language } = config;

/** What `lang` says of words from a row: nothing, where the page is in the language of the rows. */
export const langOfRow = (text: string): string | undefined => langOf(language, text, rowLanguage);

/** What `lang` says of a quotation or a headline of a source. */
export const langOfSource = (text: string): string | undefined => langOf(language, text);

/** For a tag of a message around words from a row: marks them where the page is in another language. */
export const fromRow: Wrap = (inner) => {
  const lang = langOfRow(inner);
  return lang === undefined ? inner : element("span", { lang })(inner);
};
