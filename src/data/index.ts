import { claims } from "../engine/tables/claims";
import { checkConflicts, conflicts } from "../engine/tables/conflicts";
import { deadlines } from "../engine/tables/deadlines";
import { events } from "../engine/tables/events";
import { facts } from "../engine/tables/facts";
import { checkFigures, dateTables, ids, numberTables } from "../engine/tables/figures";
import { held } from "../engine/tables/held";
import { legs } from "../engine/tables/legs";
import { omitted } from "../engine/tables/omitted";
import { places } from "../engine/tables/places";
import { positions } from "../engine/tables/positions";
import { series } from "../engine/tables/series";
import { checkSources, sources } from "../engine/tables/sources";
import { checkRefs, type Table } from "../engine/table/table";
import { targets } from "../engine/tables/targets";
import { times } from "../engine/tables/times";
import { versions } from "../engine/tables/versions";

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

export { corrections, correctionsOf } from "../engine/tables/corrections";
export {
  dated,
  dayOf,
  figure,
  ids,
  pagesOf,
  row,
  sourcesOf,
  value,
} from "../engine/tables/figures";
export { claims } from "../engine/tables/claims";
export { conflicts } from "../engine/tables/conflicts";
export { legs } from "../engine/tables/legs";
export { omitted } from "../engine/tables/omitted";
export { place, places } from "../engine/tables/places";
export { sources } from "../engine/tables/sources";
export { version, versions } from "../engine/tables/versions";

checkRefs(tables, { figures: ids });
checkSources(sources);
checkConflicts(conflicts);
checkFigures([...numberTables, ...dateTables] as unknown as readonly Table[]);
