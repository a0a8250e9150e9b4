import { date, id, oneOf } from "../table/column";
import { figure } from "../table/figure";
import csv from "../../data/series.csv?raw";
import { table } from "../table/table";

/** Numbers that belong together: the same thing counted for one period after another. */
export const series = table(
  "series",
  "Counts for one period after another",
  {
    id: id("the count's name"),
    series: oneOf("what is counted", ["route-tonnes", "route-boxes", "route-trains", "btk-tonnes"]),
    count: oneOf("whose count it is: rows of two counts never join in one line", [
      "ministry",
      "association",
      "railway",
      "press",
      "forwarder",
      "site",
    ]),
    period: date("the year counted, or its first month"),
    period_to: oneOf("whether the count covers all of the period", [
      "whole",
      "nine-months",
      "ten-months",
      "half-year",
    ]),
    ...figure,
  },
  csv,
);
