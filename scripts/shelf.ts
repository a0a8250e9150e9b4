import { copyFileSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import type { Shelved } from "../src/kit/shelf/shelf.ts";
import { changes } from "./changes.ts";
import { source } from "./source.ts";

/** Where all kits are kept that were ever packed, and the list of them. */
export const PACKS = "packs";
const LIST = join(PACKS, "kits.json");

/** The kits that were packed, in the order in which they were. */
export const shelf = (): Shelved[] =>
  existsSync(LIST) ? (JSON.parse(readFileSync(LIST, "utf8")) as Shelved[]) : [];

/** Puts a kit on the list; a whole one with what changed since the one before. */
export async function list(kit: Shelved): Promise<void> {
  const module = await shelfModule();
  const before = shelf()
    .filter(({ file, part }) => file !== kit.file && part.kind === "story")
    .findLast(({ file, language }) => language === kit.language && existsSync(join(PACKS, file)));
  const changed = kit.part.kind === "story" && before;
  const name = kit.file.replace(/zip$/, "changes.txt");
  if (changed)
    writeFileSync(
      join(PACKS, name),
      await changes(join(PACKS, before.file), join(PACKS, kit.file)),
    );
  const shelved = changed ? { ...kit, changes: name } : kit;
  const all = module.put(shelf(), shelved);
  writeFileSync(LIST, `${JSON.stringify(all, undefined, 2)}\n`);
}

/**
 * Lays the kits beside a site, with their digests, their feed and latest.json, and names them on
 * the page that tells how to republish it.
 *
 * @param dist the folder of the site
 * @param base its address
 */
export async function lay(dist: string, base: URL): Promise<void> {
  const module = await shelfModule();
  const kits = shelf().filter(({ file }) => existsSync(join(PACKS, file)));
  const folder = join(dist, module.SHELF);
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, "latest.json"), module.latest(kits, base));
  writeFileSync(join(folder, "feed.xml"), module.kitFeed(kits, base));
  for (const { file, changes: changed } of kits)
    for (const one of [file, `${file}.sha256`, changed])
      if (one && existsSync(join(PACKS, one))) copyFileSync(join(PACKS, one), join(folder, one));
  const page = join(dist, "republish/index.html");
  writeFileSync(page, module.filled(readFileSync(page, "utf8"), kits));
  await layVersions(dist, kits);
}

/** Lays the tables of older versions beside those of the newest, each from the last kit of its version. */
async function layVersions(dist: string, kits: readonly Shelved[]): Promise<void> {
  const { olderVersions, tablesIn, withOlder } = await source<
    typeof import("../src/kit/shelf/versions.ts")
  >("/src/kit/shelf/versions.ts");
  const { unzip } =
    await source<typeof import("../src/kit/pack/unzip.ts")>("/src/kit/pack/unzip.ts");
  const older = olderVersions(kits);
  for (const { file, data } of older)
    for (const [path, body] of tablesIn(
      await unzip(readFileSync(join(PACKS, file))),
      data.version,
    )) {
      mkdirSync(dirname(join(dist, path)), { recursive: true });
      writeFileSync(join(dist, path), body);
    }
  const page = join(dist, "data/index.html");
  writeFileSync(page, withOlder(readFileSync(page, "utf8"), older));
}

const shelfModule = () =>
  source<typeof import("../src/kit/shelf/shelf.ts")>("/src/kit/shelf/shelf.ts");
