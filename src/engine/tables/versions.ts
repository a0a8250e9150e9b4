import { date, id, maybe, pattern, text } from "../table/column";
import { table } from "../table/table";

/** The named states of the data, oldest first. A newsroom quotes the last one that it took. */
export const versions = (csv: string | undefined) =>
  table(
    "versions",
    {
      id: id(),
      date: date(),
      what: text(),
      digest: maybe(pattern("32 hexadecimal digits", /^[0-9a-f]{32}$/)),
    },
    csv,
  );
