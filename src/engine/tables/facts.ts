import { id, text, type Values } from "../table/column";
import { figure } from "../table/figure";
import { table } from "../table/table";

/** Single numbers the prose and pictures print, and those derived from other rows. */
export const facts = (csv: string | undefined, units: Values) =>
  table("facts", { id: id(), what: text(), ...figure(units) }, csv);
