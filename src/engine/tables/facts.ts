import { id, text, type Values } from "../table/column";
import { figure } from "../table/figure";
import { table } from "../table/table";

/** Single numbers the prose and pictures print, and those derived from other rows. */
export const facts = (csv: string | undefined, units: Values) =>
  table(
    "facts",
    "Single numbers the story prints",
    { id: id("the fact's name"), what: text("what is counted, in words"), ...figure(units) },
    csv,
  );
