import { globSync, readFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { source } from "./source.ts";

/*
 * Looks the data over: `npm run data`, or `npm run data -- --on 2026-11-24 --older 365` to list
 * what was older than that on a day. The day is given, never taken from a clock, so that a report
 * can be made again.
 */

const { on, older } = parseArgs({
  options: { on: { type: "string" }, older: { type: "string" } },
}).values;

const stop = (words: string): never => {
  console.error(words);
  process.exit(1);
};

if (!on !== !older) stop("Expected --on YYYY-MM-DD and --older DAYS together, or neither.");
if (on && !/^\d{4}-\d\d-\d\d$/.test(on)) stop(`Expected --on as YYYY-MM-DD; found "${on}".`);
if (older && !/^\d+$/.test(older)) stop(`Expected --older as a number of days; found "${older}".`);
const age = on && older ? { on, days: Number(older) } : undefined;

const chapters = globSync("src/content/chapters/*.mdx")
  .sort()
  .map((file) => readFileSync(file, "utf8"));
try {
  const module = await source<typeof import("../src/site/report.ts")>("/src/site/report.ts");
  console.log(module.dataReport(chapters, age));
} catch (error) {
  stop(error instanceof Error ? error.message : String(error));
}
