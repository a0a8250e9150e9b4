import { dateOr, id, text } from "../table/column";
import { dated } from "../table/figure";
import { table } from "../table/table";

/** Dates that were promised: each time a finish was announced is a row. */
export const deadlines = (csv: string | undefined) =>
  table(
    "deadlines",
    {
      id: id(),
      subject: text(),
      said: dateOr("undated"),
      ...dated,
    },
    csv,
  );
