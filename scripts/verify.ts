import { readFileSync, statSync } from "node:fs";
import { folder, strangers } from "./folder.ts";
import { sha256Hex } from "../src/engine/base/hash.ts";
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

if (!given || more.length) stop("Expected one ZIP or folder: npm run verify -- packs/<name>.zip");
const found = statSync(given!, { throwIfNoEntry: false });
if (!found) stop(`There is no ${given}.`);

try {
  const { opened, verify } = await source<typeof import("../src/kit/verify/verify.ts")>(
    "/src/kit/verify/verify.ts",
  );
  const { report } = await source<typeof import("../src/kit/verify/report.ts")>(
    "/src/kit/verify/report.ts",
  );
  const kit = found!.isDirectory() ? { files: folder(given!) } : await opened(readFileSync(given!));
  const { lines, faults } = report(verify(kit));
  if (found!.isDirectory())
    for (const path of strangers(given!)) console.log(`· ${path} was put there by your system.`);
  console.log(lines.join("\n"));
  if (!found!.isDirectory())
    console.log(
      `SHA-256 ${sha256Hex(readFileSync(given!))}\nThe kit is ours if this stands in the .sha256 file beside it at the original; whoever repacks a kit can make its own lists fit.`,
    );
  process.exitCode = faults ? 1 : 0;
} catch (error) {
  stop(`${given}: ${error instanceof Error ? error.message : String(error)}`);
}
