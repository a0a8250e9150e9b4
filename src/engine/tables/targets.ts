import { date, dateOr, id, maybe, oneOf, ref, text, type Values } from "../table/column";
import { figure } from "../table/figure";
import { table } from "../table/table";

/** Quantities promised, planned or forecast for a year; what came of them is another row. */
export const targets = (csv: string | undefined, units: Values) =>
  table(
    "targets",
    "What was promised, by whom, for when",
    {
      id: id("the promise's name"),
      what: text("what was promised, in words"),
      kind: oneOf("what sort of promise", ["target", "forecast", "capacity", "agreement"]),
      said: date("when it was said"),
      due: dateOr("the year it was for", "undated"),
      outcome: maybe(ref("the count that shows what came", "figures")),
      ...figure(units),
    },
    csv,
  );
