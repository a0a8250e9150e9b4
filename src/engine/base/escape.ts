/** What XML 1.0 cannot hold, not even as a reference: controls and two non-characters. */
// eslint-disable-next-line no-control-regex
const UNSAYABLE = /[\0-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]/g;

/** Text without what XML cannot hold; half of a pair becomes the sign for what is not known. */
const said = (text: string): string => text.toWellFormed().replace(UNSAYABLE, "");

/** On one line; spaces that hold words together stay. */
const flat = (text: string): string => said(text).replace(/[ \t\n\r\f\u0085\u2028\u2029]+/g, " ");

const entities: Record<string, string> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};

/** Text as HTML and XML hold it, in content and in quoted attributes. */
export const markup = (text: string): string =>
  said(text).replace(/[&<>"']/g, (char) => entities[char]!);

/**
 * A value as JSON that may stand in a script element of a page: no text in it can end the element,
 * begin a comment, or break a line where script of old counts one.
 */
export const scriptJson = (value: unknown): string =>
  JSON.stringify(value).replaceAll(
    /[<>&\u2028\u2029]/g,
    (char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );

/** Text on one line, without controls: for formats that have no escapes. */
export const line = (text: string): string => flat(text).trim();

/** Text as Markdown holds it: what could be a mark, a tag, a list or a template is escaped. */
export const markdown = (text: string): string =>
  flat(text)
    .replace(/[&<>]/g, (char) => entities[char]!)
    .replace(/[\\`*_{}[\]~|$@]|(?<!&)#/g, "\\$&")
    .replace(/^( ?)([-+=])/, "$1\\$2")
    .replace(/^( ?\d+)([.)])/, "$1\\$2");
