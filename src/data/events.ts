import { id, maybe, ref, text } from "./column";
import csv from "./events.csv?raw";
import { dated } from "./figure";
import { table } from "./table";

/** Things that happened on a day. */
export const events = table(
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
