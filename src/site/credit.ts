import { data, site, story } from "@story";

/** The day from which the copyright runs, as YYYY-MM-DD. */
export const firstPublished = data.versions.rows[0]!.date;

/**
 * The line that the licence asks for, in the words we ask for. What was changed is for those to
 * add who changed it.
 *
 * @param url where the story, chapter or picture stands on our site
 */
export const creditLine = (url: string): string =>
  story.words.say("legal.credit", {
    publisher: site.publisher,
    url,
    licence: site.licence.name,
  });

/** Who holds the copyright, and since when. @param published the day, as YYYY-MM-DD */
export const copyrightNotice = (published: string): string =>
  story.words.say("legal.copyright", {
    year: published.slice(0, 4),
    publisher: site.publisher,
  });
