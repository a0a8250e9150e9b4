import { date, dateOr, id, maybe, oneOf, ref, text, type Values } from "../table/column";
import { figure } from "../table/figure";
import { table } from "../table/table";

/** Quantities promised, planned or forecast for a year; what came of them is another row. */
export const targets = (csv: string | undefined, units: Values) =>
  table(
    "targets",
    {
      id: id(),
      what: text(),
      kind: oneOf(["target", "forecast", "capacity", "agreement"]),
      said: date(),
      due: dateOr("undated"),
      outcome: maybe(ref("figures")),
      ...figure(units),
    },
    csv,
  );
