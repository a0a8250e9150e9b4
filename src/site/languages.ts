import { element, foreign, type Foreign, type Wrap } from "../engine/words";
import { config } from "@story";

const { language, rowLanguage = language } = config;

/** The attributes of an element around words from a row: none in a page of the language of the rows. */
export const rowMarks = (text: string): Foreign => foreign(language, text, rowLanguage);

/** The attributes of an element around a quotation or a headline of a source. */
export const sourceMarks = (text: string): Foreign => foreign(language, text);

const marked = (inner: string, marks: Foreign): string =>
  marks.lang === undefined ? inner : element("span", { ...marks })(inner);

/** For a tag of a message around words from a row: marks them where the page is in another language. */
export const fromRow: Wrap = (inner) => marked(inner, rowMarks(inner));

/** The same around words of a source. */
export const fromSource: Wrap = (inner) => marked(inner, sourceMarks(inner));
