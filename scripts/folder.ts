import { readdirSync, readFileSync } from "node:fs";
import { join, relative, sep } from "node:path";

/** What systems put into folders that are only looked at. */
const SYSTEM = /^(\.DS_Store|Thumbs\.db|desktop\.ini)$/;

/**
 * The files of a folder, by their paths in it, sorted. Hidden ones count, and those of hidden
 * folders; what a system put there is left out.
 *
 * @throws Error for a link: it would lead out of the folder
 */
export function folder(root: string): Map<string, Uint8Array> {
  const files: string[] = [];
  for (const one of readdirSync(root, { recursive: true, withFileTypes: true })) {
    const path = relative(root, join(one.parentPath, one.name)).split(sep).join("/");
    if (one.isDirectory() || SYSTEM.test(one.name)) continue;
    if (!one.isFile())
      throw new Error(`${JSON.stringify(path)} is a link, and no file. Put the file there.`);
    files.push(path);
  }
  return new Map(files.sort().map((path) => [path, readFileSync(join(root, path))]));
}

/** The files that a system put into a folder: no part of what is in it. */
export const strangers = (root: string): string[] =>
  readdirSync(root, { recursive: true, withFileTypes: true })
    .filter(({ name }) => SYSTEM.test(name))
    .map(({ parentPath, name }) => relative(root, join(parentPath, name)));
