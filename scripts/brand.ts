import { execFile } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, extname, join, resolve } from "node:path";
import { promisify } from "node:util";
import type { Partner } from "../src/brand/partner.ts";
import { pack } from "./pack.ts";
import { source } from "./source.ts";

/*
 * A kit under a partner's name, in `packs/`: `npm run brand -- themes/meridian-post.json`.
 * `npm run brand -- path/to/brand.css` only checks a sheet that was written by hand.
 */

/** A partner, and the site built for it. */
export interface Branded {
  partner: Partner;
  /** A folder in the place for temporary files; whoever asked for it deletes it. */
  dist: string;
}

/**
 * Builds the site with a partner's tokens, name and logo, its pictures and cards among it.
 *
 * @param file the partner's file
 * @throws Error with the place and words of an InputError before anything is built, or with what
 * the build said
 */
export async function brand(file: string): Promise<Branded> {
  const module = await source<typeof import("../src/brand/partner.ts")>("/src/brand/partner.ts");
  const partner = module.readPartner(file);
  const dist = mkdtempSync(join(tmpdir(), "brand-"));
  await promisify(execFile)(
    process.execPath,
    [resolve("node_modules/astro/bin/astro.mjs"), "build", "--outDir", dist],
    { env: { ...process.env, BRAND: resolve(file) }, maxBuffer: 2 ** 26 },
  );
  return { partner, dist };
}

async function check(file: string): Promise<void> {
  const module =
    await source<typeof import("../src/brand/check-css.ts")>("/src/brand/check-css.ts");
  module.checkBrandCss(readFileSync(file, "utf8"), file);
}

if (import.meta.main) {
  try {
    const [file = ""] = process.argv.slice(2);
    if (extname(file) === ".css") {
      await check(file);
      console.log(`${file} can stay: its text reads, its marks stand out, it stays in its folder.`);
    } else if (extname(file) === ".json") {
      console.log(`Building and packing for ${file}: about two minutes …`);
      const { partner, dist } = await brand(file);
      // What is packed beside the site is made here, and in the same colours.
      process.env["BRAND"] = resolve(file);
      await pack(dist, partner.indexing, { whose: basename(file, ".json") });
      rmSync(dist, { recursive: true });
    } else {
      throw new Error("Usage: npm run brand -- <partner.json>, or a brand.css to be checked.");
    }
  } catch (error) {
    console.error(error instanceof Error ? error.message : String(error));
    process.exit(1);
  }
}
