import { startOfDay } from "../engine/base/day";
import { markup } from "../engine/base/escape";

/** A link of a feed: where it leads, and what that is to the feed. */
export interface FeedLink {
  href: string;
  rel?: "self" | "license" | "related";
  title?: string;
}

export interface FeedEntry {
  /** Its address, with scheme and host; it is its name for ever. */
  id: string;
  title: string;
  /** Days, as YYYY-MM-DD. */
  published?: string;
  updated: string;
  /** Plain text. */
  summary: string;
  /** HTML. */
  content?: string;
}

export interface Feed {
  id: string;
  title: string;
  subtitle?: string;
  /** A BCP 47 tag. */
  language: string;
  /** A day, as YYYY-MM-DD. */
  updated: string;
  author: { name: string; uri?: string };
  rights?: string;
  links: readonly FeedLink[];
  entries: readonly FeedEntry[];
}

/** An Atom feed (RFC 4287), with what it says of itself before its entries, in their order. */
export function atom({ language, entries, ...feed }: Feed): string {
  const head = [
    element("id", feed.id),
    element("title", feed.title),
    element("subtitle", feed.subtitle),
    element("updated", startOfDay(feed.updated)),
    authorOf(feed.author),
    element("rights", feed.rights),
    ...feed.links.map(linkOf),
  ];
  return `<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${markup(language)}">
${lines(head, 2)}
${entries.map((one) => `  <entry>\n${lines(entryOf(one), 4)}\n  </entry>\n`).join("")}</feed>
`;
}

const entryOf = ({ id, title, published, updated, summary, content }: FeedEntry) => [
  element("id", id),
  element("title", title),
  element("published", published && startOfDay(published)),
  element("updated", startOfDay(updated)),
  linkOf({ href: id }),
  element("summary", summary),
  content === undefined ? "" : `<content type="html">${markup(content)}</content>`,
];

const element = (name: string, text: string | undefined) =>
  text === undefined ? "" : `<${name}>${markup(text)}</${name}>`;

const authorOf = ({ name, uri }: Feed["author"]) =>
  `<author>${element("name", name)}${element("uri", uri)}</author>`;

function linkOf({ href, rel, title }: FeedLink): string {
  const attributes = Object.entries({ rel, href, title }).flatMap(([name, value]) =>
    value === undefined ? [] : [`${name}="${markup(value)}"`],
  );
  return `<link ${attributes.join(" ")}/>`;
}

const lines = (all: readonly string[], deep: number) =>
  all
    .filter(Boolean)
    .map((one) => " ".repeat(deep) + one)
    .join("\n");
