import { readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import type { Manifest } from "../src/kit/legal/manifest.ts";
import { source } from "./source.ts";

/*
 * Lists the files that differ between two kits, as ZIPs or unzipped folders:
 * `npm run changes -- older.zip newer.zip`.
 */

/**
 * The list of what a kit is and holds.
 *
 * @param path a ZIP, or the folder that it was unzipped to
 */
export async function manifestOf(path: string): Promise<Manifest> {
  if (statSync(path).isDirectory())
    return JSON.parse(readFileSync(join(path, "manifest.json"), "utf8")) as Manifest;
  const { opened } =
    await source<typeof import("../src/kit/verify/kit.ts")>("/src/kit/verify/kit.ts");
  const { files } = await opened(readFileSync(path));
  return JSON.parse(new TextDecoder().decode(files.get("manifest.json"))) as Manifest;
}

/** What changed between two kits, as text. */
export async function changes(before: string, after: string): Promise<string> {
  const module = await source<typeof import("../src/kit/shelf/changes.ts")>(
    "/src/kit/shelf/changes.ts",
  );
  return module.changesOf(await manifestOf(before), await manifestOf(after));
}

if (import.meta.main) {
  const [before, after, ...more] = process.argv.slice(2);
  try {
    if (!before || !after || more.length)
      throw new Error("Expected two kits: npm run changes -- older.zip newer.zip");
    process.stdout.write(await changes(before, after));
  } catch (error) {
    console.error(error instanceof Error ? error.message : String(error));
    process.exit(1);
  }
}
