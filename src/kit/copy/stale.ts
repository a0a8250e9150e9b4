import { partner } from "../../brand/partner";
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
 */
export const isStale = (path: string, indexing: Indexing): boolean =>
  FEEDS.includes(path) ||
  path === "robots.txt" ||
  (path === "sitemap.xml" && !(partner && indexing === "index"));

/** A page for a copy: feeds are those of the original, and its address is told by who has it. */
export function current(html: string, base: URL): string {
  const fed = FEEDS.reduce(
    (page, path) => page.replaceAll(`href="/${path}"`, `href="${new URL(path, base).href}"`),
    html,
  );
  return partner ? fed : fed.replace(/<meta property="og:url" content="[^"]*">/, "");
}
