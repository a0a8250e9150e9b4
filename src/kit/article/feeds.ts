import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";

import { markup } from "../../engine/base/escape";
import { chapterHtml } from "./article";
import { copyrightNotice } from "../../site/credit";
import { story as read, type Chapter, type Figure, type Story } from "./story";
import { data, site } from "@story";

const { version } = data;

/** Times are the days’ beginnings: nothing here knows an hour. */
const time = (day: string) => `${day}T00:00:00Z`;

/**
 * The feeds of the story, with all of its text and pictures, and the list of pages for search
 * engines.
 *
 * @param dist the folder of the built site
 * @param base the site’s address
 * @returns the text of each file, by its path in the site
 */
export function feeds(dist: string, base: URL): Record<string, string> {
  const story = read(dist, base);
  return {
    "feed.xml": atom(story, base),
    "feed.json": jsonFeed(story, base),
    "sitemap.xml": sitemap(dist),
  };
}

/** A chapter as a reader of feeds shows it, pictures where the site has them. */
const content = (chapter: Chapter, base: URL): string =>
  chapterHtml(chapter, ({ scene, state, width, height }: Figure) => ({
    src: new URL(`/stills/${scene}/${state}.png`, base).href,
    width,
    height,
  }));

/** Newest first; of one day, in the order of the story. */
const newest = ({ chapters }: Story): Chapter[] =>
  chapters.toSorted((a, b) => (a.published < b.published ? 1 : a.published > b.published ? -1 : 0));

/** The chapters as an Atom feed (RFC 4287). Corrections have a feed of their own. */
export function atom(story: Story, base: URL): string {
  const at = (path: string) => markup(new URL(path, base).href);
  const entries = newest(story).map(
    (chapter) => `  <entry>
    <id>${markup(chapter.url)}</id>
    <title>${markup(chapter.title)}</title>
    <published>${time(chapter.published)}</published>
    <updated>${time(chapter.modified)}</updated>
    <link href="${markup(chapter.url)}"/>
    <summary>${markup(chapter.summary)}</summary>
    <content type="html">${markup(content(chapter, base))}</content>
  </entry>
`,
  );
  return `<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${markup(story.language)}">
  <id>${at("/")}</id>
  <title>${markup(story.title)}</title>
  <subtitle>${markup(story.standfirst)}</subtitle>
  <updated>${time(story.modified)}</updated>
  <author><name>${markup(site.publisher)}</name><uri>${at("/")}</uri></author>
  <rights>${markup(`${copyrightNotice(story.published)}, ${site.licence.name}`)}</rights>
  <link rel="self" href="${at("/feed.xml")}"/>
  <link href="${at("/")}"/>
  <link rel="license" href="${markup(site.licence.url)}"/>
  <link rel="related" href="${at("/corrections/feed.xml")}" title="Corrections"/>
${entries.join("")}</feed>
`;
}

/** The same as JSON Feed 1.1. */
export function jsonFeed(story: Story, base: URL): string {
  const at = (path: string) => new URL(path, base).href;
  const authors = [{ name: site.publisher, url: at("/") }];
  const feed = {
    version: "https://jsonfeed.org/version/1.1",
    title: story.title,
    description: story.standfirst,
    home_page_url: at("/"),
    feed_url: at("/feed.json"),
    language: story.language,
    authors,
    items: newest(story).map((chapter) => ({
      id: chapter.url,
      url: chapter.url,
      title: chapter.title,
      summary: chapter.summary,
      content_html: content(chapter, base),
      image: at(`/cards/${chapter.id}.png`),
      date_published: time(chapter.published),
      date_modified: time(chapter.modified),
      language: story.language,
      authors,
    })),
  };
  return `${JSON.stringify(feed, null, 2)}\n`;
}

/** Every page that may be indexed, with the day on which it, or the data it shows, last changed. */
function sitemap(dist: string): string {
  const pages = globSync("**/*.html", { cwd: dist })
    .sort()
    .map((file) => readFileSync(join(dist, file), "utf8"))
    .filter(
      (html) =>
        html.includes('rel="canonical"') && !/<meta name="robots" content="noindex/.test(html),
    )
    .map((html) => ({
      // As the page has it: already escaped.
      url: /<link rel="canonical" href="([^"]+)">/.exec(html)![1]!,
      changed: /"dateModified":"(\d{4}-\d\d-\d\d)"/.exec(html)?.[1] ?? version.date,
    }));
  const urls = pages.map(
    ({ url, changed }) => `  <url><loc>${url}</loc><lastmod>${changed}</lastmod></url>\n`,
  );
  return `<?xml version="1.0" encoding="utf-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
${urls.join("")}</urlset>
`;
}
