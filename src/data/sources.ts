import { date, dateOr, id, maybe, oneOf, text, url } from "./column";
import csv from "./sources.csv?raw";
import { table } from "./table";

/** One row per page or data file we read a number from. */
export const sources = table(
  "sources",
  "Where the numbers were read: pages and data files",
  {
    id: id("the source's name in this data"),
    producer: text("who published the page"),
    title: text("its headline as printed; unknown where only an excerpt without it was seen"),
    url: url("where it stands"),
    published: dateOr("when it was published; unknown where no date was seen", "unknown"),
    accessed: date("when we read it"),
    read: oneOf("how much of it we read: the whole, or the excerpt a search gave", [
      "whole",
      "excerpt",
    ]),
    licence: oneOf(
      "what its licence lets us do: quoted, a figure cited from a work under copyright",
      ["quoted", "public-domain", "cc-by-4.0", "own-work"],
    ),
    note: maybe(text("why something is unknown, or what to watch for")),
  },
  csv,
);
