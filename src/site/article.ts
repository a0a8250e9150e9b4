import type { Correction } from "../engine/tables/corrections";
import { copyrightNotice } from "./credit";
import { site, story } from "@story";

interface Article {
  path: string;
  title: string;
  summary: string;
  published: string;
  modified: string;
  card: string;
  corrections: readonly Correction[];
  /** The chapters of the whole story; a chapter has none, and is part of it. */
  chapters: readonly { id: string; title: string }[];
}

/** Who publishes, in schema.org’s words. */
export const publisher = (base: URL) => ({
  "@type": "Organization",
  name: site.publisher,
  url: base.href,
  publishingPrinciples: new URL("/method/", base).href,
  correctionsPolicy: new URL("/corrections/", base).href,
});

/** What may be done with a work, in schema.org’s words. @param published as YYYY-MM-DD */
export const rights = (base: URL, published: string) => ({
  license: site.licence.url,
  acquireLicensePage: new URL("/republish/", base).href,
  creditText: site.publisher,
  copyrightNotice: copyrightNotice(published),
});

/** What search engines and partners are told of an article, in schema.org's words. */
export function newsArticle(
  base: URL,
  { path, title, summary, published, modified, card, corrections, chapters }: Article,
): Record<string, unknown> {
  const at = (there: string) => new URL(there, base).href;
  const part = (there: string, headline: string) => ({
    "@type": "NewsArticle",
    headline,
    url: at(there),
  });
  return {
    "@type": "NewsArticle",
    headline: title,
    description: summary,
    inLanguage: site.language,
    datePublished: published,
    dateModified: modified,
    mainEntityOfPage: at(path),
    image: [at(card)],
    author: publisher(base),
    publisher: publisher(base),
    ...rights(base, published),
    isAccessibleForFree: true,
    ...(chapters.length
      ? { hasPart: chapters.map((one) => part(`/chapters/${one.id}/`, one.title)) }
      : { isPartOf: part("/", site.title) }),
    ...(corrections.length && {
      correction: corrections.map(({ id, date, title: what, was, now }) => ({
        "@type": "CorrectionComment",
        // Each chapter says what it had said; the whole story says where that stands.
        text: chapters.length
          ? what
          : story.words.say("corrections.comment", { title: what, was, now }),
        datePublished: date,
        url: at(`/corrections/#${id}`),
      })),
    }),
  };
}
