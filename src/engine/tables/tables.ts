import { explained } from "../table/codebook";
import type { Values } from "../table/column";
import { claims } from "./claims";
import { conflicts } from "./conflicts";
import { constants } from "./constants";
import { deadlines } from "./deadlines";
import { events } from "./events";
import { facts } from "./facts";
import { glossary } from "./glossary";
import { heights } from "./heights";
import { held } from "./held";
import { legs } from "./legs";
import { omitted } from "./omitted";
import { places } from "./places";
import { positions } from "./positions";
import { series } from "./series";
import { sources } from "./sources";
import { targets } from "./targets";
import { times } from "./times";
import { units } from "./units";
import { versions } from "./versions";
import { waters } from "./waters";

/** The words that some columns of a story may hold: its own, so they are in its settings. */
export interface Options {
  /** The ways that legs belong to. */
  routes: Values;
  /** What is counted period after period, and whose counts there are. */
  series: Values;
  counts: Values;
  chapters: Values;
  /** What columns mean, by the keys of the codebook, for errors that editors read. */
  meanings?: Readonly<Record<string, string>>;
}

/** Every dataset, in the order they are published. */
export type Tables = ReturnType<typeof openTables>;
/** The text of each CSV file by the name of its table. */
export type Files = Readonly<Record<string, string>>;

/**
 * Reads each table by itself; what joins them is checked by `openData`.
 *
 * @throws InputError at the first cell that is not as its column has it
 */
export function openTables(files: Files, options: Options) {
  try {
    return read(files, options);
  } catch (error) {
    throw explained(error, options.meanings ?? {});
  }
}

function read(files: Files, { routes, chapters, ...counted }: Options) {
  const measured = units(files["units"]);
  const names = measured.rows.map(({ id }) => id) as unknown as Values;
  return {
    facts: facts(files["facts"], names),
    series: series(files["series"], counted, names),
    targets: targets(files["targets"], names),
    times: times(files["times"], names),
    deadlines: deadlines(files["deadlines"]),
    events: events(files["events"]),
    positions: positions(files["positions"]),
    legs: legs(files["legs"], routes),
    places: places(files["places"]),
    heights: heights(files["heights"]),
    waters: waters(files["waters"]),
    sources: sources(files["sources"]),
    held: held(files["held"]),
    omitted: omitted(files["omitted"], chapters),
    claims: claims(files["claims"]),
    conflicts: conflicts(files["conflicts"]),
    constants: constants(files["constants"], names),
    glossary: glossary(files["glossary"]),
    units: measured,
    versions: versions(files["versions"]),
  };
}
