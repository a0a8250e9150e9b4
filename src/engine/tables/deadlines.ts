import { dateOr, id, text } from "../table/column";
import { dated } from "../table/figure";
import { table } from "../table/table";

/** Dates that were promised: each time a finish was announced is a row. */
export const deadlines = (csv: string | undefined) =>
  table(
    "deadlines",
    "Finish dates as they were announced, one after another",
    {
      id: id("the announcement's name"),
      subject: text("what was to be ready"),
      said: dateOr("when the date was given", "undated"),
      ...dated,
    },
    csv,
  );
