import { id, maybe, oneOf, text, url, type Values } from "../table/column";
import { table } from "../table/table";

/** Figures and claims that we met and did not use, each with its reason: for the method page. */
export const omitted = (csv: string | undefined, chapters: Values) =>
  table(
    "omitted",
    {
      id: id(),
      chapter: oneOf(chapters),
      what: text(),
      why: text(),
      url: maybe(url()),
    },
    csv,
  );
