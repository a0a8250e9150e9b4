import { id, maybe, ref, text } from "../table/column";
import { dated } from "../table/figure";
import { table } from "../table/table";

/** Things that happened on a day. */
export const events = (csv: string | undefined) =>
  table(
    "events",
    {
      id: id(),
      what: text(),
      place: maybe(ref("places")),
      ...dated,
    },
    csv,
  );
