import type { Story } from "../story";
import { isNumber, type AnyRow } from "../tables/figures";
import { originOf, type Source } from "../tables/sources";
import * as format from "../text/format";

/** A page that a row stands on, as a receipt names it. */
export interface Origin {
  id: string;
  publisher: string;
  /** The headline; nothing where it was not seen. */
  title: string | undefined;
  /** The day it was published, in words. */
  date: string;
  url: string;
  /** What the page is to the number, and how far it was read. */
  standing: string;
  archived: { url: string; date: string } | undefined;
}

/** A source as a receipt names it. */
export function origin(story: Story, source: Source): Origin {
  const { id, producer, title, published, url, standing, relays = "", read, accessed } = source;
  const { archived, archived_on } = source;
  const { say } = story.words;
  const day = format.date(story, accessed);
  return {
    id,
    publisher: producer,
    title: title === "unknown" ? undefined : title,
    date: published === "unknown" ? say("receipt.undated") : format.date(story, published),
    url,
    standing: say("receipt.standing", { standing, relays, read, day }),
    archived: archived ? { url: archived, date: format.date(story, archived_on!) } : undefined,
  };
}

/** A government’s release that two pages repeat is one source: what a reader should count. */
export function independence({ data, words: { say } }: Story, one: AnyRow): string {
  const pages = data.pagesOf(one);
  if (!pages.length)
    return say("receipt.independence.derived", { n: data.sourcesOf(one.id).length });
  const own = pages.some(({ standing }) => standing === "own");
  if (pages.length === 1) return say(`receipt.independence.${own ? "own" : "one"}`);
  const [first, ...more] = [...new Set(pages.map(originOf))];
  if (!more.length) return say("receipt.independence.same-origin", { origin: first! });
  if (own) return say("receipt.independence.own-and-report");
  return say(`receipt.independence.${isNumber(one) ? "one-count" : "same-day"}`);
}

/** How sure we are, as a reader understands it; the words of the column say the same to editors. */
export function sureness({ words: { say } }: Story, { confidence }: AnyRow, pages: number): string {
  if (confidence === "low") return say("receipt.low");
  if (pages === 0) return say(`receipt.${confidence}-derived`);
  if (confidence === "medium") return say("receipt.medium");
  return say(pages === 1 ? "receipt.high-own" : "receipt.high-two");
}
