import { readFileSync, statSync } from "node:fs";
import { folder } from "./folder.ts";
import { source } from "./source.ts";

/*
 * Checks a finished kit, as packed or as changed: `npm run verify -- packs/<name>.zip`, or the
 * unzipped folder. It says what is wrong and what to do, and ends with 1 if anything is.
 */

const [given, ...more] = process.argv.slice(2);

const stop = (words: string): never => {
  console.error(words);
  process.exit(1);
};

/** How many findings of a check are printed; the rest are counted. */
const MOST = 5;

if (!given || more.length) stop("Expected one ZIP or folder: npm run verify -- packs/<name>.zip");
const found = statSync(given!, { throwIfNoEntry: false });
if (!found) stop(`There is no ${given}.`);

try {
  const module = await source<typeof import("../src/kit/verify/verify.ts")>(
    "/src/kit/verify/verify.ts",
  );
  const kit = found!.isDirectory()
    ? { files: folder(given!) }
    : module.opened(readFileSync(given!));
  const { found: results, branded } = module.verify(kit);
  let faults = 0;
  for (const { check, findings } of results) {
    faults += findings.length;
    console.log(
      `${findings.length ? "✗" : "✓"} ${check.says}${check.number ? ` (check ${check.number})` : ""}`,
    );
    for (const { path, what, help } of findings.slice(0, MOST))
      console.log(`    ${[path, what].filter(Boolean).join(" ")}. ${help}`);
    if (findings.length > MOST) console.log(`    And ${findings.length - MOST} more.`);
  }
  for (const path of branded) console.log(`· ${path} is yours: it was changed, as it may be.`);
  console.log(faults ? `\n${faults} to mend.` : "\nAll is well.");
  process.exitCode = faults ? 1 : 0;
} catch (error) {
  stop(`${given}: ${error instanceof Error ? error.message : String(error)}`);
}
