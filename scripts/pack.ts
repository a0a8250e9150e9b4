import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { basename, join } from "node:path";
import type { Indexing } from "../src/brand/theme.ts";
import { sha256Hex } from "../src/engine/base/hash.ts";
import { bundle, softwareOf } from "./bundle.ts";
import { folder } from "./folder.ts";
import { lay, list, PACKS } from "./shelf.ts";
import { source } from "./source.ts";

/*
 * Makes republish kits: `npm run pack` builds the site, and from nothing but that and the data this
 * makes the kit of the whole story, `packs/<name>.zip`. `npm run pack -- caspian`, `-- cargo` and
 * `-- cargo/record` make those of a chapter, a scene and a picture; `-- all` makes every one. Then it
 * lays the kits beside the site, in `dist/kits`. SITE is the address of the original, as for the build.
 */

/**
 * The built site as it was before kits were laid beside it, and with them the tables of older
 * versions: a kit is the same however often it is packed.
 */
export function built(dist: string): Map<string, Uint8Array> {
  const files = folder(dist);
  const described = readFileSync(join(dist, "data/datapackage.json"), "utf8");
  const { version } = JSON.parse(described) as { version: string };
  const laid = (path: string) =>
    path.startsWith("kits/") ||
    (/^data\/v\d+\//.test(path) && !path.startsWith(`data/${version}/`));
  return new Map([...files].filter(([path]) => !laid(path)));
}

const kitModule = () => source<typeof import("../src/kit/pack/kit.ts")>("/src/kit/pack/kit.ts");

/**
 * Packs a built site.
 *
 * @param dist the folder of the site
 * @param indexing what search engines are told of the copy
 * @param how the partner whose copy it is, as its name in the file’s, where it is a partner’s; BRAND
 * names its file then, as for the build; and the names of parts, where it is not of the whole
 */
export async function pack(
  dist: string,
  indexing: Indexing,
  { whose, parts = [] }: { whose?: string; parts?: readonly string[] } = {},
): Promise<void> {
  const own = JSON.parse(readFileSync("package.json", "utf8")) as { name: string; version: string };
  const module = await kitModule();
  const files = built(dist);
  const copy = {
    folder: dist,
    project: own.name,
    version: own.version,
    script: await bundle("src/site/client.ts"),
    checker: await bundle("src/kit/check/page.ts"),
    bom: softwareOf(),
    indexing,
  };
  mkdirSync(PACKS, { recursive: true });
  for (const part of module.partsCalled(files, parts)) {
    const packed = await module.pack(files, copy, part);
    const name = whose ? packed.name.replace(".zip", `-${whose}.zip`) : packed.name;
    const path = join(PACKS, name);
    writeFileSync(path, packed.bytes);
    const digest = sha256Hex(packed.bytes);
    writeFileSync(`${path}.sha256`, `${digest}  ${basename(path)}\n`);
    if (!whose) await list(module.shelved(packed, own.version));
    console.log(`${path}: ${(packed.bytes.length / 1e6).toFixed(1)} MB, SHA-256 ${digest}`);
  }
  if (module.isNowhere(files))
    console.warn(
      "\nTHESE KITS NAME AN ADDRESS THAT DOES NOT EXIST: their codes, links and credit lead to .example. Build them again with SITE=https://your.address npm run pack.\n",
    );
  if (whose) return;
  await lay(dist, module.canonical(files));
  console.log(
    `The kits, their sums, feed.xml and latest.json lie in ${join(dist, "kits")}, and ${join(dist, "republish/index.html")} lists them: upload ${dist} as it is. Keep ${PACKS}: the next kit is compared with the last.`,
  );
}

if (import.meta.main) {
  try {
    await pack("dist", "noindex", { parts: process.argv.slice(2) });
  } catch (error) {
    console.error(error instanceof Error ? error.message : String(error));
    process.exit(1);
  }
}
