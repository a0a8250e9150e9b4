/**
 * A value as JSON that may stand in a script element of a page: no text in it can end the element,
 * begin a comment, or break a line where script of old counts one.
 */
export const inlineJson = (value: unknown): string =>
  JSON.stringify(value).replaceAll(
    /[<>&\u2028\u2029]/g,
    (char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );
