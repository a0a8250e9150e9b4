import { claims } from "./claims";
import { checkConflicts, conflicts } from "./conflicts";
import { deadlines } from "./deadlines";
import { events } from "./events";
import { facts } from "./facts";
import { checkFigures, dateTables, ids, numberTables } from "./figures";
import { held } from "./held";
import { legs } from "./legs";
import { omitted } from "./omitted";
import { places } from "./places";
import { positions } from "./positions";
import { series } from "./series";
import { checkSources, sources } from "./sources";
import { checkRefs, type Table } from "./table";
import { targets } from "./targets";
import { times } from "./times";
import { versions } from "./versions";

/** Every dataset, in the order they are published. */
export const tables: readonly Table[] = [
  facts,
  series,
  targets,
  times,
  deadlines,
  events,
  positions,
  legs,
  places,
  sources,
  held,
  omitted,
  claims,
  conflicts,
  versions,
] as unknown as readonly Table[];

export { corrections, correctionsOf } from "./corrections";
export { dated, dayOf, figure, ids, pagesOf, row, sourcesOf, value } from "./figures";
export { claims } from "./claims";
export { conflicts } from "./conflicts";
export { legs } from "./legs";
export { omitted } from "./omitted";
export { place, places } from "./places";
export { sources } from "./sources";
export { version, versions } from "./versions";

checkRefs(tables, { figures: ids });
checkSources(sources);
checkConflicts(conflicts);
checkFigures([...numberTables, ...dateTables] as unknown as readonly Table[]);
