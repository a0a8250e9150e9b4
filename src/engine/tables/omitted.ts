import { id, maybe, oneOf, text, url } from "../table/column";
import csv from "../../data/omitted.csv?raw";
import { table } from "../table/table";

/** Figures and claims that we met and did not use, each with its reason: for the method page. */
export const omitted = table(
  "omitted",
  "Figures and claims left out, and why",
  {
    id: id("the entry's name"),
    chapter: oneOf("the chapter it would have stood in", [
      "opening",
      "middle-corridor",
      "caspian",
      "zangezur",
      "framework",
      "energy",
      "outlook",
    ]),
    what: text("the figure or claim, in our words, with its number and who made it"),
    why: text("why it is not in the story, in one sentence"),
    url: maybe(url("where it was met")),
  },
  csv,
);
