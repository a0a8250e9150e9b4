import { InputError } from "../base/errors";

/** What was wrong after it was published, what it says now, and why. */
export interface Correction {
  /** Its address on /corrections/: the day and the first row. */
  id: string;
  /** The day it was made, as YYYY-MM-DD. */
  date: string;
  title: string;
  /** The rows that were changed. */
  rows: readonly string[];
  /** The first version of the data that is right. */
  version: string;
  was: string;
  now: string;
  why: string;
}

const FIELDS = ["rows", "version", "was", "now", "why"] as const;
type Field = (typeof FIELDS)[number];

/**
 * Reads the entries of CORRECTIONS.md, newest first: `## 2026-12-01 What it was about`, then one
 * line each of `- rows:`, `- version:`, `- was:`, `- now:`, `- why:`, in this order.
 *
 * @param known the ids of rows and of versions that an entry may name
 * @throws InputError at the first line that is not as it should be
 */
export function readCorrections(
  markdown: string,
  known: { rows: readonly string[]; versions: readonly string[] },
): readonly Correction[] {
  const found: Correction[] = [];
  const lines = markdown.split("\n");
  const stop = (line: number, expected: string, advice: string): never => {
    const text = lines[line];
    throw new InputError(
      { file: "CORRECTIONS.md", line: line + 1, column: 1 },
      { expected, found: text ? JSON.stringify(text) : "nothing", advice },
    );
  };
  lines.forEach((line, at) => {
    if (!line.startsWith("## ")) return;
    const head = /^## (\d{4}-\d\d-\d\d) (\S.*)$/.exec(line);
    if (!head || Number.isNaN(Date.parse(head[1]!)))
      return stop(at, "## YYYY-MM-DD and a title", "Write the day of the correction first.");
    const entry = {} as Record<Field, string>;
    FIELDS.forEach((field, i) => {
      const value = new RegExp(`^- ${field}: (\\S.*)$`).exec(lines[at + 2 + i] ?? "")?.[1];
      if (!value)
        return stop(at + 2 + i, `- ${field}: and what it is`, `In order: ${FIELDS.join(", ")}.`);
      entry[field] = value;
    });
    const [date, title] = [head[1]!, head[2]!];
    const rows = entry.rows.split(", ");
    for (const id of rows)
      if (!known.rows.includes(id))
        stop(at + 2, `ids of rows; "${id}" is none`, "A row that was removed is named in was.");
    if (!known.versions.includes(entry.version))
      stop(at + 3, "a version of versions.csv", `There are ${known.versions.join(", ")}.`);
    if (found.length && found.at(-1)!.date < date)
      stop(at, "the newest correction first", "Move the entry up.");
    const id = `${date}-${rows[0]!}`;
    if (found.some((one) => one.id === id))
      stop(at, "one entry for a row on a day", "Join the two.");
    found.push({ ...entry, id, date, title, rows });
  });
  return found;
}
