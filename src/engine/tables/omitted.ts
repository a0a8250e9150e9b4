import { id, maybe, oneOf, text, url, type Values } from "../table/column";
import { table } from "../table/table";

/** Figures and claims that we met and did not use, each with its reason: for the method page. */
export const omitted = (csv: string | undefined, chapters: Values) =>
  table(
    "omitted",
    "Figures and claims left out, and why",
    {
      id: id("the entry's name"),
      chapter: oneOf("the chapter it would have stood in", chapters),
      what: text("the figure or claim, in our words, with its number and who made it"),
      why: text("why it is not in the story, in one sentence"),
      url: maybe(url("where it was met")),
    },
    csv,
  );
