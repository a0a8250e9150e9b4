import { id, maybe, oneOf, refs, text } from "../table/column";
import { table } from "../table/table";

/** What the article this story began with says, and what was found of it: for the method page. */
export const claims = (csv: string | undefined) =>
  table(
    "claims",
    "Claims of the article this story began with, checked",
    {
      id: id("the entry's name"),
      claim: text("what the article says, in our words"),
      verdict: oneOf(
        "confirmed by pages we saw; corrected, where they say otherwise or more; not-found, where none says it",
        ["confirmed", "corrected", "not-found"],
      ),
      found: text("what was found, in one or two sentences"),
      evidence: maybe(refs("rows that show it", "figures")),
    },
    csv,
  );
