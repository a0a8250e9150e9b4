import { globSync, readdirSync, readFileSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { brotliCompressSync, gzipSync } from "node:zlib";
import type { Page } from "puppeteer-core";

/** A size of the built site, with the most it may be. */
export interface Size {
  what: string;
  bytes: number;
  budget: number;
}

const kB = 1000;

/** A script with all that it imports before it runs. What it may ask for later is not among it. */
function withImports(folder: string, name: string, found = new Set<string>()): Set<string> {
  if (found.has(name)) return found;
  found.add(name);
  const code = readFileSync(join(folder, name), "utf8");
  for (const [, other] of code.matchAll(/(?:\bfrom|\bimport)\s*["']\.\/([^"']+\.js)["']/g))
    withImports(folder, other!, found);
  return found;
}

/**
 * Sizes that depend on nothing but the files. A scene's drawing is fetched when its reader is
 * near it, so the script of the first load is that of the page and one drawing, the largest.
 * What turns cards comes to those who ask for cards.
 */
export function sizes(dist: string): Size[] {
  const folder = join(dist, "_astro");
  const page = readFileSync(join(dist, "index.html"), "utf8");
  const entries = [...page.matchAll(/<script type="module" src="[^"]*\/_astro\/([^"]+)"/g)];
  const drawn = readdirSync(folder).filter((name) => /^draw\..*\.js$/.test(name));
  const used = new Set<string>();
  for (const name of [...entries.map(([, name]) => name!), ...drawn])
    withImports(folder, name, used);
  const scripts = [...used].map((name) => ({
    name,
    bytes: brotliCompressSync(readFileSync(join(folder, name))).length,
  }));
  const drawings = scripts.filter(({ name }) => name.startsWith("draw."));
  const sum = (files: typeof scripts) => files.reduce((all, { bytes }) => all + bytes, 0);
  const largest = Math.max(...drawings.map(({ bytes }) => bytes));
  const plans = globSync(join(dist, "scenes/*/*.json"));
  const maps = plans.flatMap((file) => {
    const { frame, slots } = JSON.parse(readFileSync(file, "utf8")) as {
      frame: { name: string };
      slots: Record<string, unknown>;
    };
    const what = `ground of ${basename(dirname(file))}, ${frame.name}, gzip`;
    return Object.keys(slots).length
      ? [{ what, bytes: gzipSync(JSON.stringify(slots)).length, budget: 18 * kB }]
      : [];
  });
  return [
    {
      what: "script of the first load, brotli",
      bytes: sum(scripts) - sum(drawings) + largest,
      budget: 12 * kB,
    },
    { what: "largest drawing, brotli", bytes: largest, budget: 3 * kB },
    { what: "script of a full read, brotli", bytes: sum(scripts), budget: 30 * kB },
    ...maps,
  ];
}

/**
 * What comes over the line, by kind, in bytes as sent: all until the page was quiet, and more as
 * long as it is read.
 */
export async function firstLoad(page: Page, address: string): Promise<Record<string, number>> {
  const client = await page.createCDPSession();
  await client.send("Network.enable");
  await client.send("Network.setCacheDisabled", { cacheDisabled: true });
  const kinds = new Map<string, string>();
  const sums: Record<string, number> = {};
  client.on("Network.responseReceived", ({ requestId, type }) => kinds.set(requestId, type));
  client.on("Network.loadingFinished", ({ requestId, encodedDataLength }) => {
    const kind = kinds.get(requestId) ?? "Other";
    sums[kind] = (sums[kind] ?? 0) + encodedDataLength;
  });
  await page.goto(address, { waitUntil: "networkidle0" });
  return sums;
}
