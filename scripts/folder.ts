import { globSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";

/** The files of a folder, by their paths in it, sorted. Hidden ones count. */
export function folder(root: string): Map<string, Uint8Array> {
  const files = globSync(["**/*", "**/.*"], { cwd: root }).filter((path) =>
    statSync(join(root, path)).isFile(),
  );
  return new Map(files.sort().map((path) => [path, readFileSync(join(root, path))]));
}
