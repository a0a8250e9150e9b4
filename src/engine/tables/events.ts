import { id, maybe, ref, text } from "../table/column";
import { dated } from "../table/figure";
import { table } from "../table/table";

/** Things that happened on a day. */
export const events = (csv: string | undefined) =>
  table(
    "events",
    "Dated events",
    {
      id: id("the event's name"),
      what: text("what happened"),
      place: maybe(ref("where it happened", "places")),
      ...dated,
    },
    csv,
  );
