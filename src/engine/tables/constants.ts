import { id, number, oneOf, text, type Values } from "../table/column";
import { table } from "../table/table";

/** Numbers that are ours and no source’s: what one square stands for, how many rungs we drew. */
export const constants = (csv: string | undefined, units: Values) =>
  table(
    "constants",
    {
      id: id(),
      what: text(),
      value: number(),
      unit: oneOf(units),
      why: text(),
    },
    csv,
  );
