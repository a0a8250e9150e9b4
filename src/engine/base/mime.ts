/** The types of the files that a site has, by the end of their names. */
export const mimeTypes = {
  css: "text/css",
  csv: "text/csv",
  html: "text/html",
  js: "text/javascript",
  json: "application/json",
  pdf: "application/pdf",
  png: "image/png",
  svg: "image/svg+xml",
  txt: "text/plain",
  webmanifest: "application/manifest+json",
  woff2: "font/woff2",
  xml: "application/xml",
} as const;

type Ending = keyof typeof mimeTypes;

const isEnding = (end: string): end is Ending => Object.hasOwn(mimeTypes, end);

/**
 * The type of a file.
 *
 * @param path its path or address; only the end of the name counts
 * @returns nothing where the end is none that we know
 */
export function mimeOf(path: string): string | undefined {
  const end = path.slice(path.lastIndexOf(".") + 1);
  return isEnding(end) ? mimeTypes[end] : undefined;
}

/** Whether a type is text: it is sent as UTF-8, and compressed. */
export const isText = (type: string): boolean => /^text|json$|xml$/.test(type);
