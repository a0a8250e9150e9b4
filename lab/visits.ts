import { readFileSync } from "node:fs";
import { Agent, request, type IncomingMessage } from "node:http";
import { join } from "node:path";
import { brotliCompressSync, constants, gzipSync } from "node:zlib";
import type { Page } from "puppeteer-core";
import { launch } from "../scripts/browser.ts";

/** What a reader fetched. */
export interface Visit {
  requests: number;
  /** As sent, headers among them. */
  bytes: number;
  /** The paths, in order. */
  paths: string[];
}

/** How many connections are open at once. */
export const CONNECTIONS = 8;

/** The file of an address in the built site. */
export const fileOf = (path: string) => (path.endsWith("/") ? `${path}index.html` : path);
export const bodyOf = (path: string) => readFileSync(join("dist", fileOf(path)));
export const isText = (path: string) => /\.(html|css|js|json|csv|svg|txt|xml)$/.test(fileOf(path));

/** Opens the story and does what a reader does there; counts what comes over the line. */
async function visit(page: Page, address: string, read: boolean): Promise<Visit> {
  const client = await page.createCDPSession();
  await client.send("Network.enable");
  // What stands in for a picture that comes late depends on the machine, and sums may not.
  await client.send("Network.setBlockedURLs", { urls: ["*/drawn/*"] });
  const made: Visit = { requests: 0, bytes: 0, paths: [] };
  const kept = new Set<string>();
  client.on("Network.requestServedFromCache", ({ requestId }) => kept.add(requestId));
  client.on("Network.responseReceived", ({ requestId, response }) => {
    // What the page has already, it asks nobody for.
    const here = kept.has(requestId) || response.fromDiskCache || response.protocol === "data";
    if (here) return;
    made.requests++;
    made.paths.push(new URL(response.url).pathname);
  });
  client.on("Network.loadingFinished", ({ encodedDataLength }) => {
    made.bytes += encodedDataLength;
  });
  await page.goto(`${address}/`, { waitUntil: "networkidle0" });
  if (read) {
    await page.evaluate(async () => {
      const pause = () => new Promise((done) => setTimeout(done, 60));
      const end = () => document.documentElement.scrollHeight - innerHeight;
      for (let y = scrollY; y < end(); y += innerHeight / 3) {
        scrollTo(0, y);
        await pause();
      }
    });
    await page.waitForNetworkIdle();
  }
  await client.detach();
  return made;
}

/** The same visit from a host that packs text with brotli, at the level of most. */
const smaller = ({ bytes, paths, requests }: Visit): Visit => {
  const saved = paths.filter(isText).map((path) => {
    const body = bodyOf(path);
    const options = { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } };
    return gzipSync(body, { level: 6 }).length - brotliCompressSync(body, options).length;
  });
  return { paths, requests, bytes: bytes - saved.reduce((sum, one) => sum + one, 0) };
};

export const agent = new Agent({ keepAlive: true, maxSockets: CONNECTIONS });
/** Asks for an address, and reads the answer to its end. */
export const get = (address: string, headers: Record<string, string> = {}) =>
  new Promise<IncomingMessage>((done, fail) => {
    request(address, { agent, headers: { "accept-encoding": "gzip", ...headers } }, (answer) => {
      answer.resume().on("end", () => done(answer));
    })
      .on("error", fail)
      .end();
  });

/** The visit made again when what is not kept for ever has to be asked about. */
async function later(address: string, { paths }: Visit): Promise<Visit> {
  const made: Visit = { requests: 0, bytes: 0, paths: [] };
  for (const path of paths) {
    const { headers } = await get(address + path);
    if (headers["cache-control"]?.includes("immutable")) continue;
    const again = await get(address + path, { "if-none-match": headers.etag! });
    if (again.statusCode !== 304) throw new Error(`${path}: expected 304`);
    made.requests++;
    made.bytes += again.rawHeaders.join("  ").length + 2 * again.rawHeaders.length;
  }
  return made;
}

/** What readers with a phone and at a desk fetch, in some ways of reading. */
export async function visits(
  address: string,
): Promise<[screen: string, what: string, made: Visit][]> {
  const rows: [string, string, Visit][] = [];
  const browser = await launch();
  for (const [screen, width, height] of [
    ["phone", 390, 844],
    ["desk", 1440, 900],
  ] as const) {
    for (const [what, read] of [
      ["opens it and leaves", false],
      ["reads to the end", true],
    ] as const) {
      const context = await browser.createBrowserContext();
      const page = await context.newPage();
      const phone = { isMobile: true, hasTouch: true, deviceScaleFactor: 3 };
      await page.setViewport({ width, height, ...(width < 700 && phone) });
      const made = await visit(page, address, read);
      rows.push([screen, `${what}, gzip`, made], [screen, `${what}, brotli`, smaller(made)]);
      if (read) rows.push([screen, "reads it again another day", await later(address, made)]);
      await context.close();
    }
  }
  await browser.close();
  return rows;
}
