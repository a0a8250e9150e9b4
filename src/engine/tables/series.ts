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
    {
      id: id(),
      series: oneOf(of.series),
      count: oneOf(of.counts),
      period: date(),
      period_to: oneOf(["whole", "nine-months", "ten-months", "half-year"]),
      ...figure(units),
    },
    csv,
  );
