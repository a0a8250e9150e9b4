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
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";
import { gzipSync } from "node:zlib";
import { ready, start, type Running } from "./nginx.ts";
import { agent, bodyOf, CONNECTIONS, fileOf, get, isText, visits } from "./visits.ts";
import { source } from "../scripts/source.ts";

/*
 * What readers cost a host: `npm run load`, after `npm run build`. Counts what a reader fetches
 * from a real nginx with our rules, then asks that nginx for the files of a first load 20,000
 * times. Sizes go into docs/hosting.md; times depend on the machine, and are for its owner.
 */

const REQUESTS = 20_000;

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
