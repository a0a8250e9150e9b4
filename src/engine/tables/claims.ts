import { id, maybe, oneOf, refs, text } from "../table/column";
import { table } from "../table/table";

/** What the article this story began with says, and what was found of it: for the method page. */
export const claims = (csv: string | undefined) =>
  table(
    "claims",
    {
      id: id(),
      claim: text(),
      verdict: oneOf(["confirmed", "corrected", "not-found"]),
      found: text(),
      evidence: maybe(refs("figures")),
    },
    csv,
  );
