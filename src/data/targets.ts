import { date, dateOr, id, maybe, oneOf, ref, text } from "./column";
import { figure } from "./figure";
import { table } from "./table";
import csv from "./targets.csv?raw";

/** Quantities promised, planned or forecast for a year; what came of them is another row. */
export const targets = table(
  "targets",
  "What was promised, by whom, for when",
  {
    id: id("the promise's name"),
    what: text("what was promised, in words"),
    kind: oneOf("what sort of promise", ["target", "forecast", "capacity", "agreement"]),
    said: date("when it was said"),
    due: dateOr("the year it was for", "undated"),
    outcome: maybe(ref("the count that shows what came", "figures")),
    ...figure,
  },
  csv,
);
