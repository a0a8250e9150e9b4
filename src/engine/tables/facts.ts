import { id, text } from "../table/column";
import csv from "../../data/facts.csv?raw";
import { figure } from "../table/figure";
import { table } from "../table/table";

/** Single numbers the prose and pictures print, and those derived from other rows. */
export const facts = table(
  "facts",
  "Single numbers the story prints",
  { id: id("the fact's name"), what: text("what is counted, in words"), ...figure },
  csv,
);
