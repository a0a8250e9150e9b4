import { site } from "../site";

interface Story {
  path: string;
  title: string;
  summary: string;
  published: string;
  modified: string;
  card: string;
}

/** What search engines and partners are told of an article, in schema.org's words. */
export function newsArticle(
  base: URL,
  { path, title, summary, published, modified, card }: Story,
): Record<string, unknown> {
  const publisher = { "@type": "Organization", name: site.publisher, url: base.href };
  return {
    "@type": "NewsArticle",
    headline: title,
    description: summary,
    inLanguage: site.language,
    datePublished: published,
    dateModified: modified,
    mainEntityOfPage: new URL(path, base).href,
    image: [new URL(card, base).href],
    author: publisher,
    publisher,
    license: "https://creativecommons.org/licenses/by/4.0/",
    isAccessibleForFree: true,
  };
}
