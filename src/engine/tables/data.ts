import { readCorrections, type Correction } from "./corrections";
import { checkConflicts } from "./conflicts";
import { checkGlossary } from "./glossary";
import { checkFigures, lookups, type Lookups } from "./figures";
import { checkSources } from "./sources";
import { openTables, type Files, type Options, type Tables } from "./tables";
import { checkRefs, type Table } from "../table/table";

/** All rows of a story, checked against each other, with the look-ups that the rest asks. */
export interface Data extends Tables, Lookups {
  /** Every dataset, in the order they are published. */
  tables: readonly Table[];
  /** The version that this build publishes. */
  version: Tables["versions"]["rows"][number];
  corrections: readonly Correction[];
  /** The corrections that touch one of some rows. */
  correctionsOf(rows: readonly string[]): readonly Correction[];
  /** The conflicts that a row is a side of. */
  conflictsOf(id: string): Tables["conflicts"]["rows"];
  /** The place of an id. @throws Error when there is none */
  place(id: string): Tables["places"]["rows"][number];
  /** The value of a number that is ours, by its id. @throws Error when there is none */
  constant(id: string): number;
}

/**
 * Reads and checks the data of a story.
 *
 * @param files the text of each CSV file by the name of its table; a table without a file is empty
 * @param corrections the text of CORRECTIONS.md
 * @throws InputError at the first cell or line that does not hold
 */
export function openData(files: Files, options: Options, corrections: string): Data {
  const opened = openTables(files, options);
  const tables = Object.values(opened) as unknown as readonly Table[];
  const found = lookups(opened);
  const { figures } = found;
  checkRefs(tables, { figures: found.ids });
  checkSources(opened.sources);
  checkGlossary(opened.glossary);
  checkConflicts(opened.conflicts, (id) => found.figure(id).unit.replace("-a-year", ""));
  checkFigures([...found.numberTables, ...found.dateTables], (id) => figures.get(id));
  const corrected = readCorrections(corrections, {
    rows: found.ids,
    versions: opened.versions.rows.map(({ id }) => id),
  });
  return {
    ...opened,
    ...found,
    tables,
    version: opened.versions.rows.at(-1)!,
    corrections: corrected,
    correctionsOf: (rows) => corrected.filter((one) => one.rows.some((row) => rows.includes(row))),
    conflictsOf: (id) => opened.conflicts.rows.filter(({ rows }) => rows.includes(id)),
    place: (id) => {
      const place = opened.places.rows.find((row) => row.id === id);
      if (!place) throw new Error(`no place "${id}" in src/data/places.csv`);
      return place;
    },
    constant: (id) => {
      const ours = opened.constants.rows.find((row) => row.id === id);
      if (!ours) throw new Error(`no constant "${id}" in src/data/constants.csv`);
      return ours.value;
    },
  };
}
