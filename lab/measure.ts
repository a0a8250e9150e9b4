import { globSync, readFileSync } from "node:fs";
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

/** What a script imports before it runs. */
const BEFORE = /(?:\bfrom|\bimport)\s*["']\.\/([^"']+\.js)["']/g;
/** What a script asks for later. */
const LATER = /\bimport\(\s*["'`]\.\/([^"'`]+\.js)["'`]/g;

/** Scripts with all that they import, by the ways that are given. */
function withImports(folder: string, names: readonly string[], ways: readonly RegExp[]): string[] {
  const found = new Set(names);
  for (const name of found) {
    const code = readFileSync(join(folder, name), "utf8");
    for (const way of ways) for (const [, other] of code.matchAll(way)) found.add(other!);
  }
  return [...found];
}

/**
 * Sizes that depend on nothing but the files. What draws the scenes of a chapter is fetched when
 * its reader is near the first, so the script of the first load is that of the page and the drawings
 * of its first chapter. A full read is all that the page asks for but what turns cards, which comes
 * to those who ask for cards. It grows with the story, by 1.4 kB or so for each scene that moves.
 */
export function sizes(dist: string): Size[] {
  const folder = join(dist, "_astro");
  const page = readFileSync(join(dist, "index.html"), "utf8");
  const weigh = (names: readonly string[]) =>
    names.reduce(
      (sum, name) => sum + brotliCompressSync(readFileSync(join(folder, name))).length,
      0,
    );
  const entries = [...page.matchAll(/<script type="module" src="[^"]*\/_astro\/([^"]+)"/g)].map(
    ([, name]) => name!,
  );
  const all = withImports(folder, entries, [BEFORE, LATER]).filter(
    (name) => !name.startsWith("deck."),
  );
  const drawings = all.filter((name) => name.startsWith("draw."));
  const largest = drawings.reduce((a, b) => (weigh([a]) > weigh([b]) ? a : b));
  const [, opening = ""] = / data-chapter="([^"]+)"/.exec(page) ?? [];
  const first = drawings.filter((name) => name.startsWith(`draw.${opening}.`));
  const plans = globSync(join(dist, "scenes/*/*.json"));
  const maps = plans.flatMap((file) => {
    const { frame, slots } = JSON.parse(readFileSync(file, "utf8")) as {
      frame: { name: string };
      slots: Record<string, unknown>;
    };
    const grounds = Object.entries(slots).map(([slot, marks]) => ({
      what: `ground of ${basename(dirname(file))}, ${frame.name}, ${slot}, gzip`,
      bytes: gzipSync(JSON.stringify(marks)).length,
      budget: 18 * 1024,
    }));
    // A scene that goes near has a ground for each distance, which come together.
    const what = `all grounds of ${basename(dirname(file))}, ${frame.name}, gzip`;
    const bytes = gzipSync(JSON.stringify(slots)).length;
    return grounds.length ? [...grounds, { what, bytes, budget: 42 * kB }] : [];
  });
  return [
    {
      what: "script of the first load, brotli",
      bytes: weigh(withImports(folder, [...entries, ...first], [BEFORE])),
      budget: 11 * kB,
    },
    { what: "largest drawings of a chapter, brotli", bytes: weigh([largest]), budget: 5.7 * kB },
    { what: "script of a full read, brotli", bytes: weigh(all), budget: 22 * kB },
    {
      what: "HTML of the story's page, brotli",
      bytes: brotliCompressSync(page).length,
      budget: 30 * kB,
    },
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
  const files = new Map<string, { kind: string; url: string }>();
  const counted = new Set<string>();
  const sums: Record<string, number> = {};
  client.on("Network.responseReceived", ({ requestId, type, response }) =>
    files.set(requestId, { kind: type, url: response.url }),
  );
  client.on("Network.loadingFinished", ({ requestId, encodedDataLength }) => {
    const { kind, url } = files.get(requestId) ?? { kind: "Other", url: requestId };
    // With no cache, a slow machine asks for a preloaded file again; a reader's cache has it.
    if (counted.has(url)) return;
    counted.add(url);
    sums[kind] = (sums[kind] ?? 0) + encodedDataLength;
  });
  await page.goto(address, { waitUntil: "networkidle0" });
  return sums;
}
