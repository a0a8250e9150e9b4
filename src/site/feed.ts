import type { Correction } from "../engine/tables/corrections";
import { atom, type FeedEntry } from "./atom";
import { site, story } from "@story";

interface Version {
  id: string;
  date: string;
  what: string;
}

/**
 * Corrections and versions of the data as an Atom feed, newest first.
 *
 * @param base the site’s address
 */
export function correctionsFeed(
  base: URL,
  corrections: readonly Correction[],
  versions: readonly Version[],
): string {
  const { say } = story.words;
  const at = (path: string) => new URL(path, base).href;
  const entries: FeedEntry[] = [
    ...corrections.map(({ id, title, date, was, now, why }) => ({
      id: at(`/corrections/#${id}`),
      title: say("feeds.correction.title", { title }),
      updated: date,
      summary: say("feeds.correction.text", { was, now, why }),
    })),
    ...versions.toReversed().map(({ id, date, what }) => ({
      id: at(`/data/#${id}`),
      title: say("feeds.version.title", { version: id }),
      updated: date,
      summary: say("feeds.version.text", { what }),
    })),
  ].sort((a, b) => (a.updated < b.updated ? 1 : a.updated > b.updated ? -1 : 0));
  return atom({
    id: at("/corrections/"),
    title: say("feeds.corrections.title", { title: site.title }),
    language: site.language,
    updated: entries[0]!.updated,
    author: { name: site.publisher },
    links: [{ rel: "self", href: at("/corrections/feed.xml") }, { href: at("/corrections/") }],
    entries,
  });
}
