import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import puppeteer from "puppeteer-core";
import type { TestProject } from "vitest/node";
import { browser, flags } from "../../scripts/browser.ts";
import { serve } from "../../scripts/serve.ts";
import { unzip } from "../../src/kit/pack/unzip";
import { site as story } from "../../src/story/config";

declare module "vitest" {
  interface ProvidedContext {
    /** The ZIP, and the folder it is unpacked to. */
    pack: string;
    folder: string;
    /** The same page at another port. */
    elsewhere: string;
  }
}

/**
 * Unpacks the kit as a partner would, and serves its page at the root of a host, at `/a/` and at
 * `/a/b/c/`, and at another port.
 */
export default async function setup(project: TestProject) {
  const { version } = JSON.parse(readFileSync("package.json", "utf8")) as { version: string };
  const data = readFileSync("src/data/versions.csv", "utf8")
    .trim()
    .split("\n")
    .at(-1)!
    .split(",")[0];
  const pack = `packs/${story.kit}-${version}-${data}-${story.language}.zip`;
  if (!existsSync(pack))
    throw new Error(`tests/pack: expected a made kit in ${pack}; run npm run pack first.`);
  const root = mkdtempSync(join(tmpdir(), "kit-"));
  for (const { name, body } of await unzip(readFileSync(pack))) {
    mkdirSync(dirname(join(root, name)), { recursive: true });
    writeFileSync(join(root, name), body);
  }
  const folder = join(root, story.kit);
  const site = join(folder, "site");
  const host = join(root, "host");
  mkdirSync(join(host, "a/b"), { recursive: true });
  for (const name of readdirSync(site))
    for (const at of [host, join(host, "a")]) symlinkSync(join(site, name), join(at, name));
  symlinkSync(site, join(host, "a/b/c"));
  const chrome = await puppeteer.launch({ executablePath: browser().path, args: flags });
  const [first, other] = [await serve(host, 0), await serve(site, 0)];
  project.provide("pack", pack);
  project.provide("folder", folder);
  project.provide("address", first.address);
  project.provide("elsewhere", other.address);
  project.provide("endpoint", chrome.wsEndpoint());
  return async () => {
    await chrome.close();
    first.server.close();
    other.server.close();
    rmSync(root, { recursive: true });
  };
}
