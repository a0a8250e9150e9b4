import { pagesOf, row } from "../../data";
import { writeCsv, type Value } from "../table/write";
import { topic } from "../provenance/tooltips";

const HEADER = [
  "id",
  "what",
  "value",
  "value_to",
  "hedge",
  "unit",
  "date",
  "as_of",
  "by",
  "as_printed",
  "formula",
  "confidence",
  "publisher",
  "title",
  "published",
  "url",
  "second_publisher",
  "second_url",
  "note",
] as const;

/**
 * The numbers of a picture as CSV, one line for each row of the data, with the page it stands on.
 * A number is in `value`, a date or position in `date`.
 *
 * @param ids the rows the picture shows
 */
export function numbersCsv(ids: readonly string[]): string {
  return writeCsv(HEADER, ids.map(line));
}

function line(id: string): Value[] {
  const one = row(id);
  const [first, second] = pagesOf(one);
  const number = "value" in one ? one : undefined;
  return [
    id,
    topic(id),
    number?.value,
    number?.value_to,
    number?.hedge,
    number?.unit,
    "date" in one ? one.date : undefined,
    number?.as_of,
    one.by,
    one.as_printed,
    number?.formula,
    one.confidence,
    first?.producer,
    first?.title,
    first?.published,
    first?.url,
    second?.producer,
    second?.url,
    one.note,
  ];
}
