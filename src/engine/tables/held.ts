import { id, text } from "../table/column";
import { table } from "../table/table";

/** Rows we keep but do not print, each with its reason. */
export const held = (csv: string | undefined) =>
  table(
    "held",
    "Rows kept but not printed, and why",
    { id: id("the id of the row, in whichever table"), why: text("the reason") },
    csv,
  );
