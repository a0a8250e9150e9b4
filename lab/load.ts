import {
  globSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { Agent, request, type IncomingMessage } from "node:http";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";
import { brotliCompressSync, constants, gzipSync } from "node:zlib";
import type { Page } from "puppeteer-core";
import { launch } from "./measure.ts";
import { ready, start, type Running } from "./nginx.ts";
import { source } from "../scripts/source.ts";

/*
 * What readers cost a host: `npm run load`, after `npm run build`. Counts what a reader fetches
 * from a real nginx with our rules, then asks that nginx for the files of a first load 20,000
 * times. Sizes go into docs/hosting.md; times depend on the machine, and are for its owner.
 */

const REQUESTS = 20_000;
const CONNECTIONS = 8;

/** What a reader fetched. */
interface Visit {
  requests: number;
  /** As sent, headers among them. */
  bytes: number;
  /** The paths, in order. */
  paths: string[];
}

const kit = await source<typeof import("../src/kit/hosting/hosting.ts")>(
  "/src/kit/hosting/hosting.ts",
);
const { NGINX_PATH } = await source<typeof import("../src/kit/hosting/nginx.ts")>(
  "/src/kit/hosting/nginx.ts",
);
const files = globSync("**/*", { cwd: "dist" }).filter((path) =>
  statSync(join("dist", path)).isFile(),
);
const pages = files
  .filter((path) => path.endsWith(".html"))
  .map((path) => [path, readFileSync(join("dist", path), "utf8")] as const);
const item = [...kit.hosting(files, new Map(pages))].find(({ path }) =>
  path.endsWith("nginx.conf"),
)!;
/** The kit's rules for nginx, for a story at the top of a server. */
const rules = String(item.body).replaceAll(NGINX_PATH, "/");

const fileOf = (path: string) => (path.endsWith("/") ? `${path}index.html` : path);
const bodyOf = (path: string) => readFileSync(join("dist", fileOf(path)));
const isText = (path: string) => /\.(html|css|js|json|csv|svg|txt|xml)$/.test(fileOf(path));

/** Opens the story and does what a reader does there; counts what comes over the line. */
async function visit(page: Page, address: string, read: boolean): Promise<Visit> {
  const client = await page.createCDPSession();
  await client.send("Network.enable");
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

const agent = new Agent({ keepAlive: true, maxSockets: CONNECTIONS });
const get = (address: string, headers: Record<string, string> = {}) =>
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

async function visits(address: string): Promise<[screen: string, what: string, made: Visit][]> {
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
      await page.setViewport({ width, height, isMobile: width < 700, hasTouch: width < 700 });
      const made = await visit(page, address, read);
      rows.push([screen, `${what}, gzip`, made], [screen, `${what}, brotli`, smaller(made)]);
      if (read) rows.push([screen, "reads it again another day", await later(address, made)]);
      await context.close();
    }
  }
  await browser.close();
  return rows;
}

/** Asks for the files in turn, over a few connections. */
async function load(what: string, server: Running, paths: readonly string[]): Promise<void> {
  const times: number[] = [];
  let next = 0;
  const connection = async () => {
    while (next < REQUESTS) {
      const path = paths[next++ % paths.length]!;
      const began = performance.now();
      const { statusCode } = await get(server.address + path);
      if (statusCode !== 200) throw new Error(`${path}: ${statusCode}`);
      times.push(performance.now() - began);
    }
  };
  const [before, began] = [server.cpu(), performance.now()];
  await Promise.all(Array.from({ length: CONNECTIONS }, connection));
  const wall = (performance.now() - began) / 1000;
  const used = server.cpu() - before;
  times.sort((a, b) => a - b);
  const at = (share: number) => `${times[Math.floor(times.length * share)]!.toFixed(1)} ms`;
  say(
    `| ${what} | ${count(Math.round(REQUESTS / used))} | ${count(Math.round(REQUESTS / wall))} | ` +
      `${at(0.5)} | ${at(0.99)} |`,
  );
}

const count = (value: number) => value.toLocaleString("en-GB");
const say = (words = "") => console.log(words);

if (!ready()) process.exit(1);
const folder = mkdtempSync(join(tmpdir(), "load-"));
symlinkSync(resolve("dist"), join(folder, "site"));
const server = await start(join(folder, "site"), rules);
const rows = await visits(server.address);

say("| Screen | A reader who | Requests | kB | GB of a million |");
say("| ------ | ------------ | -------: | -: | --------------: |");
for (const [screen, what, { requests, bytes }] of rows)
  say(
    `| ${screen} | ${what} | ${requests} | ${(bytes / 1000).toFixed(0)} | ` +
      `${count(Math.round(bytes / 1000))} |`,
  );

// The files of a first load, packed ahead.
const { paths } = rows[0]![2];
for (const path of paths) {
  const file = join(folder, "ahead", fileOf(path));
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, bodyOf(path));
  if (isText(path)) writeFileSync(`${file}.gz`, gzipSync(bodyOf(path)));
}
const ahead = await start(
  join(folder, "ahead"),
  rules.replace("# gzip_static on;", "gzip_static on; #"),
);

say();
say(
  `${count(REQUESTS)} requests for the ${paths.length} files of a phone's first load, ${CONNECTIONS} at a time:`,
);
say();
say(
  "| nginx | Requests per second of its core | as one client saw them | half within | 99 of 100 within |",
);
say(
  "| ----- | ------------------------------: | ---------------------: | ----------: | ---------------: |",
);
await load("packs as it sends", server, paths);
await load("sends what is packed ahead", ahead, paths);
agent.destroy();
await server.close();
await ahead.close();
rmSync(folder, { recursive: true, force: true });
