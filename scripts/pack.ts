import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { basename, join } from "node:path";
import type { Indexing } from "../src/brand/theme.ts";
import { sha256Hex } from "../src/engine/base/hash.ts";
import { bundle, softwareOf } from "./bundle.ts";
import { folder } from "./folder.ts";
import { source } from "./source.ts";

/*
 * Makes the republish kit: `npm run pack` builds the site, and from nothing but that and the data
 * this makes `packs/<name>.zip`. SITE is the address of the original, as for the build.
 */

/**
 * Packs a built site.
 *
 * @param dist the folder of the site
 * @param indexing what search engines are told of the copy
 * @param whose the partner whose copy it is, as its name in the file’s; BRAND names its file then,
 * as for the build
 */
export async function pack(dist: string, indexing: Indexing, whose?: string): Promise<void> {
  const own = JSON.parse(readFileSync("package.json", "utf8")) as { name: string; version: string };
  const script = await bundle("src/site/client.ts");
  const module = await source<typeof import("../src/kit/pack/kit.ts")>("/src/kit/pack/kit.ts");
  const { name, bytes } = await module.pack(folder(dist), {
    folder: dist,
    project: own.name,
    version: own.version,
    script,
    bom: softwareOf(),
    indexing,
  });
  mkdirSync("packs", { recursive: true });
  const path = join("packs", whose ? name.replace(".zip", `-${whose}.zip`) : name);
  writeFileSync(path, bytes);
  const digest = sha256Hex(bytes);
  writeFileSync(`${path}.sha256`, `${digest}  ${basename(path)}\n`);
  console.log(`SHA-256 ${digest}: publish ${basename(path)}.sha256 beside the kit.`);
  if (module.isNowhere(folder(dist)))
    console.warn(
      "\nTHIS KIT NAMES AN ADDRESS THAT DOES NOT EXIST: its codes, links and credit lead to .example. Build it again with SITE=https://your.address npm run pack.\n",
    );
  console.log(`${path}: ${(bytes.length / 1e6).toFixed(1)} MB`);
}

if (import.meta.main) await pack("dist", "noindex");
