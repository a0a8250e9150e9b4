import { maybe, number, oneOf, pattern, text } from "../table/column";
import { table } from "../table/table";

/** The units that numbers are in. How a language writes them is in its messages, in units.json. */
export const units = (csv: string | undefined) =>
  table(
    "units",
    "Units",
    {
      id: pattern(
        "the unit’s name in this data",
        "letters and hyphens, such as Mt-a-year",
        /^[A-Za-z]+(-[A-Za-z]+)*$/,
      ),
      what: text("what it counts or measures"),
      times: number("how many of its base one of it is: a million tonnes are 1000000 tonnes", 0),
      explain: maybe(oneOf("yes, where its name does not say what it counts", ["yes"])),
    },
    csv,
  );
