import { date, id, oneOf, type Values } from "../table/column";
import { figure } from "../table/figure";
import { table } from "../table/table";

/** Numbers that belong together: the same thing counted for one period after another. */
export const series = (
  csv: string | undefined,
  of: { series: Values; counts: Values },
  units: Values,
) =>
  table(
    "series",
    "Counts for one period after another",
    {
      id: id("the count's name"),
      series: oneOf("what is counted", of.series),
      count: oneOf("whose count it is: rows of two counts never join in one line", of.counts),
      period: date("the year counted, or its first month"),
      period_to: oneOf("whether the count covers all of the period", [
        "whole",
        "nine-months",
        "ten-months",
        "half-year",
      ]),
      ...figure(units),
    },
    csv,
  );
