/** What XML 1.0 cannot hold, not even as a reference: controls, halves of pairs, two non-characters. */
const UNSAYABLE =
  // eslint-disable-next-line no-control-regex
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

const entities: Record<string, string> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};

/** Text as HTML and XML hold it, in content and in quoted attributes. What XML cannot hold is left out. */
export const markup = (text: string): string =>
  text.replace(UNSAYABLE, "").replace(/[&<>"']/g, (char) => entities[char]!);

/** A value as JSON that may stand in a script element. */
export const scriptJson = (value: unknown): string =>
  JSON.stringify(value).replaceAll("<", "\\u003c");

/** Text on one line, without controls: for formats that have no escapes. */
export const line = (text: string): string =>
  text
    .replace(UNSAYABLE, "")
    .replace(/[\s\u0085\u2028\u2029]+/g, " ")
    .trim();

/** Text as Markdown holds it: what could be a mark, a tag, a list or a template is escaped. */
export const markdown = (text: string): string =>
  text
    .replace(UNSAYABLE, "")
    .replace(/[\s\u0085\u2028\u2029]+/g, " ")
    .replace(/[\\`*_{}[\]<>&~|#$]/g, "\\$&")
    .replace(/^( ?)([-+=])/, "$1\\$2")
    .replace(/^( ?\d+)([.)])/, "$1\\$2");
