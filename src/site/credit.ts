import { site } from "@story";

/**
 * The line that the licence asks for, in the words we ask for. What was changed is for those to
 * add who changed it.
 *
 * @param url where the story, chapter or picture stands on our site
 */
export const creditLine = (url: string): string =>
  `First published by ${site.publisher}, ${url}. ${site.licence.name}.`;

/** Who holds the copyright, and since when. @param published the day, as YYYY-MM-DD */
export const copyrightNotice = (published: string): string =>
  `© ${published.slice(0, 4)} ${site.publisher}`;
