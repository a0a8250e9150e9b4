import { date, id, maybe, pattern, text } from "../table/column";
import { table } from "../table/table";

/** The named states of the data, oldest first. A newsroom quotes the last one that it took. */
export const versions = (csv: string | undefined) =>
  table(
    "versions",
    "Named versions of the data",
    {
      id: id("the version’s name: v1, v2 and so on"),
      date: date("the day it was published"),
      what: text("what is new in it"),
      digest: maybe(
        pattern(
          "the first half of the SHA-256 of all other tables, in the order they are published; of the last version, and of earlier ones where it was noted",
          "32 hexadecimal digits",
          /^[0-9a-f]{32}$/,
        ),
      ),
    },
    csv,
  );
