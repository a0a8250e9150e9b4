import type { Story } from "../story";
import { isNumber } from "../tables/figures";
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
export function numbersCsv(story: Story, ids: readonly string[]): string {
  return writeCsv(
    HEADER,
    ids.map((id) => line(story, id)),
  );
}

function line(story: Story, id: string): Value[] {
  const one = story.data.row(id);
  const [first, second] = story.data.pagesOf(one);
  const number = isNumber(one) ? one : undefined;
  return [
    id,
    topic(story, id),
    number?.value,
    number?.value_to,
    number?.hedge,
    number?.unit,
    isNumber(one) ? undefined : one.date,
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
