import type { Story } from "../story";
import { isNumber } from "../tables/figures";
import { InputError, placeOf } from "../base/errors";
import { quoted } from "../words";
import * as format from "../text/format";

/** Digits that may stand in prose without a row, and why. Years in titles and numbers of lists need no entry. */
export const allowed: readonly { text: string; why: string }[] = [];

/** What is not prose: tags, and the addresses of links. */
const MARKUP = [/<[^>]*>/g, /\]\([^)]*\)/g];

/** What prints no number of ours: front matter, the numbers of lists, years in headings. */
const SILENT = [/^---\n.*?\n---\n/s, /^ *\d+\. /gm, /(?<=^#+ .*)\b(?:19|20)\d\d\b/gm];

const blank = (found: string) => found.replaceAll(/[^\n]/g, " ");

/** A page of prose with tags, addresses and quotations blanked; each letter stays where it stands. */
export const blanked = (text: string, locale: string): string =>
  [...MARKUP, quoted(locale)].reduce((open, pattern) => open.replace(pattern, blank), text);

/** Digits in prose that no row stands behind. */
export interface Unsourced {
  digits: string;
  /** Counted from 1. */
  line: number;
  column: number;
}

/**
 * Finds the digits of a chapter that stand outside Facts and quotes.
 *
 * @param text the whole file
 * @param locale the language it is in
 */
export function unsourcedNumbers(text: string, locale = "en"): readonly Unsourced[] {
  let open = blanked(text, locale);
  for (const pattern of SILENT) open = open.replace(pattern, blank);
  for (const one of allowed) open = open.replaceAll(one.text, blank);
  return [...open.matchAll(/\d+(?:[.,–]\d+)*/g)].map(({ 0: digits, index }) => ({
    digits,
    ...placeOf(open, index),
  }));
}

/** The rows that a number may be meant to print, five at most. */
export function likelyRows(story: Story, digits: string): readonly string[] {
  const bare = digits.replaceAll(",", "");
  const { ids, row } = story.data;
  return ids
    .filter((id) => {
      const one = row(id);
      const words = isNumber(one)
        ? `${format.full(story, one, format.EXACT)} ${one.as_of} ${one.as_printed ?? ""}`
        : `${format.printed(story, one)} ${one.as_printed ?? ""}`;
      return new RegExp(`(?<![\\d.])${bare.replaceAll(".", "\\.")}(?![\\d])`).test(
        words.replaceAll(/(?<=\d),(?=\d{3})/g, ""),
      );
    })
    .slice(0, 5);
}

/**
 * Stops the build at the first number in a chapter that no row stands behind.
 *
 * @throws InputError with the rows that may be meant
 */
export function refuseUnsourcedNumbers(story: Story, text: string, file: string): void {
  const [first] = unsourcedNumbers(text, story.config.locale);
  if (!first) return;
  const { digits, line, column } = first;
  const rows = likelyRows(story, digits);
  throw new InputError(
    { file, line, column },
    {
      expected: "every number in prose to be a Fact",
      found: `"${digits}"`,
      advice: rows.length
        ? `It may be one of ${rows.join(", ")}.`
        : "No row has it: add one to src/data, by CONTRIBUTING.md.",
    },
  );
}
