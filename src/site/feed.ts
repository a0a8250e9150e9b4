import type { Correction } from "../engine/tables/corrections";
import { markup } from "../engine/base/escape";
import { site } from "@story";

interface Version {
  id: string;
  date: string;
  what: string;
}

interface Entry {
  path: string;
  title: string;
  date: string;
  text: string;
}

/**
 * Corrections and versions of the data as an Atom feed (RFC 4287), newest first. Times are the
 * days’ beginnings: nothing here knows an hour.
 *
 * @param base the site’s address
 */
export function correctionsFeed(
  base: URL,
  corrections: readonly Correction[],
  versions: readonly Version[],
): string {
  const entries: Entry[] = [
    ...corrections.map(({ id, title, date, was, now, why }) => ({
      path: `/corrections/#${id}`,
      title: `Correction: ${title}`,
      date,
      text: `It said: ${was}. It says: ${now}. ${why}`,
    })),
    ...versions.toReversed().map(({ id, date, what }) => ({
      path: `/data/#${id}`,
      title: `Data ${id}`,
      date,
      text: `${what}.`,
    })),
  ].sort((a, b) => (a.date < b.date ? 1 : a.date > b.date ? -1 : 0));
  const at = (path: string) => markup(new URL(path, base).href);
  const time = (date: string) => `${date}T00:00:00Z`;
  const items = entries.map(
    ({ path, title, date, text }) => `  <entry>
    <id>${at(path)}</id>
    <title>${markup(title)}</title>
    <updated>${time(date)}</updated>
    <link href="${at(path)}"/>
    <summary>${markup(text)}</summary>
  </entry>
`,
  );
  return `<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${site.language}">
  <id>${at("/corrections/")}</id>
  <title>${markup(site.title)}: corrections and data</title>
  <updated>${time(entries[0]!.date)}</updated>
  <author><name>${markup(site.publisher)}</name></author>
  <link rel="self" href="${at("/corrections/feed.xml")}"/>
  <link href="${at("/corrections/")}"/>
${items.join("")}</feed>
`;
}
