import { printed } from "../../src/engine/scene/context";
import type { Story } from "../../src/engine/story";
import { isNumber, type AnyRow, type NumberRow } from "../../src/engine/tables/figures";
import { formatOptions } from "../../src/engine/words/locale";
import * as format from "../../src/engine/text/format";

/** What of a text may be a number or a date: digits, or a word. */
export const tokens = (text: string): string[] => [
  ...(text.match(/\d+(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?/g) ?? []),
  ...(text.toLowerCase().match(/[\p{L}]+(?:-[\p{L}]+)*/gu) ?? []),
];

/** Units that labels may be in: thousands and millions of ours, and what ours are thousands of. */
const SCALES = [1, 1e3, 1e6, 1e-3, 1e-6];

/** A whole number as a word, such as `seven` or `twenty-two`; above that there are several. */
export const spelled = (story: Story, value: number): string =>
  printed(
    story,
    { value, value_to: undefined, unit: "", hedge: "exact" } as const,
    "words",
  ).toLowerCase();

/** Every way in which a number may be printed, at any exactness, in digits or as a word. */
export function numberForms(story: Story, row: NumberRow): Set<string> {
  const found = new Set<string>();
  const { locale } = story.config;
  for (const value of [row.value, row.value_to ?? row.value]) {
    for (const scale of SCALES)
      for (const digits of [-4, -3, -2, -1, 0, 1, 2, 3]) {
        const scaled = value * scale;
        found.add(format.number(story, scaled, digits));
        if (digits >= 0)
          found.add(
            formatOptions(locale, scaled, {
              minimumFractionDigits: digits,
              maximumFractionDigits: digits,
            }),
          );
      }
    if (Number.isInteger(value) && value >= 0 && value < 1000) found.add(spelled(story, value));
  }
  found.delete("0");
  return new Set([...found].filter((form) => !form.includes(" ")));
}

/** Every way in which the dates of a row may be printed. */
export function dateForms(story: Story, row: AnyRow): Set<string> {
  const cells = Object.values(row).filter((cell) => /^\d{4}(-\d\d){0,2}$/.test(String(cell)));
  const years = cells.map((iso) => String(iso).slice(2, 4));
  return new Set([...years, ...cells.flatMap((iso) => tokens(format.date(story, String(iso))))]);
}

/** Columns whose words a picture may print as they are. */
const WORDS = ["actor", "by", "occasion", "quote", "speaker", "subject", "what"];

/** What words of a row hold, where a picture prints them as they are. */
export const wordsOf = (row: AnyRow): string[] =>
  Object.entries(row).flatMap(([column, cell]) =>
    WORDS.includes(column) && typeof cell === "string" ? tokens(cell) : [],
  );

/** Every way in which a row may be printed: its number, its dates, and the words of its cells. */
export function formsOf(story: Story, row: AnyRow): Set<string> {
  return new Set([
    ...(isNumber(row) ? numberForms(story, row) : []),
    ...dateForms(story, row),
    ...wordsOf(row),
  ]);
}
