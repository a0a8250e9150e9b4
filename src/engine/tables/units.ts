import { maybe, number, oneOf, pattern, text } from "../table/column";
import { table } from "../table/table";

/** The units that numbers are in. How a language writes them is in its messages, in units.json. */
export const units = (csv: string | undefined) =>
  table(
    "units",
    {
      id: pattern("letters and hyphens, such as Mt-a-year", /^[A-Za-z]+(-[A-Za-z]+)*$/),
      what: text(),
      times: number(0),
      explain: maybe(oneOf(["yes"])),
    },
    csv,
  );
