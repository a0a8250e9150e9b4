import { id, number, oneOf, text, type Values } from "../table/column";
import { table } from "../table/table";

/** Numbers that are ours and no source’s: what one square stands for, how many rungs we drew. */
export const constants = (csv: string | undefined, units: Values) =>
  table(
    "constants",
    "Numbers that are this site’s own",
    {
      id: id("the number’s name"),
      what: text("what it is, in words"),
      value: number("the number"),
      unit: oneOf("the unit, the id of a row of units.csv", units),
      why: text("why it is so and not otherwise"),
    },
    csv,
  );
