import { creditLine } from "../../site/credit";
import { inlineOf } from "../words";
import type { Figure, Inline } from "./model";
import { site } from "@story";

/** What stands under a picture: its headline, which is a claim, and its credit. */
export const captionOf = ({ headline, credit }: Figure): Inline[] =>
  inlineOf("kit.article.caption", { headline: headline.trim(), credit });

/**
 * The credit, and two links: to where the story stands, and to what may be done with it.
 *
 * @param url where it stands on our site
 */
export const creditWords = (url: string): Inline[] =>
  inlineOf(
    "kit.article.credit",
    { credit: creditLine(url) },
    { story: url, licence: site.licence.url },
  );

/** The same for mails, where the first link would be one more of the same page. */
export const creditAndTerms = (url: string): Inline[] =>
  creditWords(url).flatMap((one) => (one.kind === "link" && one.href === url ? one.words : [one]));

/** The credit as one link. @param url where the story stands on our site */
export const creditLink = (url: string): Inline[] => [
  { kind: "link", href: url, fact: false, words: [{ kind: "text", text: creditLine(url) }] },
];
