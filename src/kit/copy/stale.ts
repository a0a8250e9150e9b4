import { partner, type Partner } from "../../brand/partner";
import type { Indexing } from "../../brand/theme";

/*
 * What would be false in a copy: feeds that stand still, lists of another host's addresses, and that
 * a page is at an address where it is not.
 */

/** Feeds: the original's go on, and a copy's would not. */
const FEEDS = ["feed.xml", "feed.json", "corrections/feed.xml"];

/**
 * Whether a file of the site is left out of a copy. A list of pages is for a copy that search engines
 * may list, and robots.txt is read at the top of a host alone.
 *
 * @param path from the top of the site
 * @param whose the partner whose copy this is, if it is anybody's
 */
export const isStale = (
  path: string,
  indexing: Indexing,
  whose: Partner | undefined = partner,
): boolean =>
  FEEDS.includes(path) ||
  path === "robots.txt" ||
  (path === "sitemap.xml" && !(whose && indexing === "index"));

/** A page for a copy: feeds are those of the original, and its address is told by who has it. */
export function current(html: string, base: URL, whose: Partner | undefined = partner): string {
  const fed = FEEDS.reduce(
    (page, path) => page.replaceAll(`href="/${path}"`, `href="${new URL(path, base).href}"`),
    html,
  );
  return whose ? fed : fed.replace(/<meta property="og:url" content="[^"]*">/, "");
}
