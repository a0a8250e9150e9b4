import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { build } from "astro";
import { runnerImport } from "vite";
import { bundle, softwareOf } from "./bundle.ts";
import { folder } from "./folder.ts";

/*
 * Makes the republish kit: `npm run pack`. It builds the site, and from nothing but that and the
 * data makes `packs/<name>.zip`. SITE is the address of the original, as for the build.
 */

await build({ logLevel: "warn" });
const { version } = JSON.parse(readFileSync("package.json", "utf8")) as { version: string };
const script = await bundle("src/scrolly/scrolly.ts");
const { module } = await runnerImport<typeof import("../src/kit/kit.ts")>("/src/kit/kit.ts");
const dist = folder("dist");
const { name, bytes } = await module.pack(dist, {
  version,
  script,
  bom: softwareOf(),
  indexing: "noindex",
});
mkdirSync("packs", { recursive: true });
writeFileSync(join("packs", name), bytes);
console.log(`packs/${name}: ${(bytes.length / 1e6).toFixed(1)} MB`);
