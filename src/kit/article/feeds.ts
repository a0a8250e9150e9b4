import { startOfDay } from "../../engine/base/day";
import { atom as written, type Feed } from "../../site/atom";
import { copyrightNotice } from "../../site/credit";
import { say } from "../words";
import { briefOf, type Brief } from "./brief";
import type { Chapter, Figure, Story } from "./model";
import { sitemap } from "./sitemap";
import { story as read } from "./story";
import { chapterHtml } from "./whole";
import { site } from "@story";

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
  const brief = briefOf(dist, base);
  return {
    "feed.xml": atom(story, base, brief),
    "feed.json": jsonFeed(story, base, brief),
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

/** The chapters as an Atom feed, the story in brief first. Corrections have a feed of their own. */
export function atom(story: Story, base: URL, brief: readonly Brief[] = []): string {
  const at = (path: string) => new URL(path, base).href;
  const links: Feed["links"] = [
    { rel: "self", href: at("/feed.xml") },
    { href: at("/") },
    { rel: "license", href: site.licence.url },
    { rel: "related", href: at("/corrections/feed.xml"), title: say("feeds.corrections.link") },
  ];
  return written({
    id: at("/"),
    title: story.title,
    subtitle: story.standfirst,
    language: story.language,
    updated: story.modified,
    author: { name: site.publisher, uri: at("/") },
    rights: say("feeds.rights", {
      notice: copyrightNotice(story.published),
      licence: site.licence.name,
    }),
    links,
    entries: [
      ...brief.map(({ url, ...one }) => ({
        id: url,
        ...one,
        published: story.published,
        updated: story.modified,
      })),
      ...newest(story).map((chapter) => ({
        id: chapter.url,
        title: chapter.title,
        published: chapter.published,
        updated: chapter.modified,
        summary: chapter.summary,
        content: content(chapter, base),
      })),
    ],
  });
}

/** The same as JSON Feed 1.1. */
export function jsonFeed(story: Story, base: URL, brief: readonly Brief[] = []): string {
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
    items: [
      ...brief.map((one) => ({ ...inShort(one, story), image: at("/cards/story.png"), authors })),
      ...newest(story).map((chapter) => ({
        id: chapter.url,
        url: chapter.url,
        title: chapter.title,
        summary: chapter.summary,
        content_html: content(chapter, base),
        image: at(`/cards/${chapter.id}.png`),
        date_published: startOfDay(chapter.published),
        date_modified: startOfDay(chapter.modified),
        language: story.language,
        authors,
      })),
    ],
  };
  return `${JSON.stringify(feed, null, 2)}\n`;
}

/** The story in brief as an item of a JSON feed. */
const inShort = ({ url, title, summary, content }: Brief, story: Story) => ({
  id: url,
  url,
  title,
  summary,
  content_html: content,
  date_published: startOfDay(story.published),
  date_modified: startOfDay(story.modified),
  language: story.language,
});
