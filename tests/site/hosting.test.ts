import { once } from "node:events";
import {
  globSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
} from "node:fs";
import { Agent, createServer, request, type IncomingHttpHeaders } from "node:http";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { firstLoad } from "../../lab/measure.ts";
import { ready, start, type Running } from "../../lab/nginx.ts";
import { isText, mimeOf } from "../../src/engine/base/mime";
import { hosting } from "../../src/kit/hosting/hosting";
import { NGINX_PATH } from "../../src/kit/hosting/nginx";
import { expected, policyOf } from "../../src/kit/hosting/rules";
import { reader, states } from "./reader.ts";

const paths = globSync("**/*", { cwd: "dist" }).filter((path) => statSync(`dist/${path}`).isFile());
const pages = new Map(
  paths
    .filter((path) => path.endsWith(".html"))
    .map((path) => [path, readFileSync(`dist/${path}`, "utf8")]),
);
const rules = String(
  [...hosting(paths, pages)].find(({ path }) => path === "site/nginx.conf")!.body,
);
const policy = policyOf(pages);

test("_headers keeps to the limits of hosts: 100 rules, 2,000 letters a line", () => {
  const text = [...hosting(paths, pages)].find(({ path }) => path === "site/_headers")!.body;
  const lines = String(text).split("\n");
  expect(lines.filter((line) => line.startsWith("/")).length).toBeLessThanOrEqual(100);
  for (const line of lines) expect(line.length).toBeLessThanOrEqual(2000);
});

const agent = new Agent({ keepAlive: true, maxSockets: 4 });
const ask = (address: string, headers: Record<string, string> = {}) =>
  new Promise<{ status: number; headers: IncomingHttpHeaders; body: string }>((done, fail) => {
    request(address, { agent, headers }, (answer) => {
      const parts: Buffer[] = [];
      answer.on("data", (part: Buffer) => parts.push(part));
      answer.on("end", () =>
        done({
          status: answer.statusCode!,
          headers: answer.headers,
          body: Buffer.concat(parts).toString(),
        }),
      );
    })
      .on("error", fail)
      .end();
  });

/**
 * What a server for WordPress has for itself: a rule for all addresses, one for scripts, and one that
 * lets browsers keep pictures, styles and scripts as long as they will.
 */
const WORDPRESS = `
  index index.php index.html;
  location / { try_files $uri $uri/ /index.php?$args; }
  location ~ \\.php$ { return 403; }
  location ~ /\\. { deny all; }
  location ~* \\.(js|css|png|jpg|jpeg|gif|ico|svg|woff2?|csv|json)$ { expires max; log_not_found off; }
`;

describe.skipIf(!ready()).each(["/", "/a/b/c/"])("nginx, with the story at %s", (mount) => {
  let server: Running;
  let folder: string;

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), "host-"));
    const place = join(folder, "root", mount);
    mkdirSync(dirname(place), { recursive: true });
    symlinkSync(resolve("dist"), place.replace(/\/$/, ""));
    // Where the story is a folder of a newspaper's site, that has rules of its own.
    const own = mount === "/" ? "" : WORDPRESS;
    server = await start(join(folder, "root"), own + rules.replaceAll(NGINX_PATH, mount));
  });
  afterAll(async () => {
    await server.close();
    rmSync(folder, { recursive: true, force: true });
  });

  test("check 12: every file is there, with the headers of the table and its type", async () => {
    // Each state has four stills at least.
    expect(paths.length).toBeGreaterThan(4 * states.length);
    for (const path of paths) {
      const { status, headers } = await ask(server.address + mount + encodeURI(path));
      expect(status, path).toBe(200);
      for (const [name, value] of Object.entries(expected(path, policy)))
        expect(headers[name.toLowerCase()], `${name} of ${path}`).toBe(value);
      const type = mimeOf(path)!;
      const [said, charset] = headers["content-type"]!.split("; ");
      expect(said, path).toBe(type);
      if (isText(type)) expect(charset, path).toBe("charset=utf-8");
    }
  });

  test("check 2: an address without its slash leads to the one with it, on any host", async () => {
    for (const path of ["data", "chapters/caspian", "facts", ...(mount === "/" ? [] : [""])]) {
      const from = (mount + path).replace(/\/$/, "");
      const { status, headers } = await ask(server.address + from);
      expect(status, from).toBe(301);
      // The story's own address is the server's to redirect, and it may name itself.
      const to = path ? headers.location : new URL(headers.location!).pathname;
      expect(to).toBe(`${from}/`);
    }
  });

  test("what is not there has our page, and may run no more than others", async () => {
    for (const path of ["nothing", "facts/nothing/", "_astro/nothing.js", "data/nothing.csv"]) {
      const { status, headers, body } = await ask(server.address + mount + path);
      expect(status, path).toBe(404);
      expect(body).toBe(pages.get("404.html"));
      expect(headers["content-security-policy"]).toBe(policy);
      expect(headers["cache-control"]).not.toContain("immutable");
    }
  });

  test("a folder's address has the headers of its page; text comes small", async () => {
    for (const path of ["", "data/", "chapters/caspian/"]) {
      const { status, headers } = await ask(server.address + mount + path, {
        "accept-encoding": "gzip",
      });
      expect(status).toBe(200);
      expect(headers["content-security-policy"]).toBe(policy);
      expect(headers["content-encoding"]).toBe("gzip");
      expect(headers.vary).toBe("Accept-Encoding");
    }
  });
});

describe.skipIf(!ready())("nginx, in a browser", () => {
  test("check 12: header and meta together refuse nothing of ours", async () => {
    const server = await start(resolve("dist"), rules.replaceAll(NGINX_PATH, "/"));
    for (const path of ["/", "/chapters/caspian/", "/data/", "/scenes/", "/brand/", "/facts/"]) {
      const open = await reader();
      await open.page.goto(server.address + path, { waitUntil: "networkidle0" });
      // The server is another one than the reader knows of.
      const ours = `elsewhere: ${server.address}/`;
      expect(
        open.complaints.filter((one) => !one.startsWith(ours)),
        path,
      ).toEqual([]);
      await open.close();
    }
    await server.close();
  });

  test("a page that lets in only what agrees to it may frame an embed, and fit it", async () => {
    const server = await start(resolve("dist"), rules.replaceAll(NGINX_PATH, "/"));
    const page = createServer((_, response) => {
      response.writeHead(200, {
        "content-type": "text/html; charset=utf-8",
        "cross-origin-embedder-policy": "require-corp",
      });
      const at = `${server.address}/embed`;
      response.end(
        `<!doctype html><iframe src="${at}/cargo/" height="1"></iframe><script src="${at}/loader.js"></script>`,
      );
    }).listen(0, "127.0.0.1");
    await once(page, "listening");
    const { port } = page.address() as { port: number };
    const open = await reader();
    await open.page.goto(`http://127.0.0.1:${port}/`, { waitUntil: "load" });
    await open.page.waitForFunction(() => document.querySelector("iframe")!.clientHeight > 300);
    await open.close();
    page.close();
    await server.close();
  });

  test("docs/hosting.md says what a first load costs", async () => {
    const server = await start(resolve("dist"), rules.replaceAll(NGINX_PATH, "/"));
    const doc = readFileSync("docs/hosting.md", "utf8");
    const [, asked, kB] = /phone +\| opens it and leaves, gzip +\| +(\d+) \| +(\d+)/.exec(doc)!;
    const open = await reader({ screen: "narrow" });
    const paths: string[] = [];
    open.page.on("response", (response) => {
      const { origin, pathname } = new URL(response.url());
      // A reader's browser asks for the icon too, and a headless shell does not.
      if (origin === server.address && pathname !== "/favicon.svg") paths.push(pathname);
    });
    const sums = await firstLoad(open.page, `${server.address}/`);
    const bytes = Object.values(sums).reduce((sum, one) => sum + one, 0);
    expect([...paths, "/favicon.svg"]).toHaveLength(Number(asked));
    expect(bytes / 1000 / Number(kB)).toBeGreaterThan(0.95);
    expect(bytes / 1000 / Number(kB)).toBeLessThan(1.05);
    await open.close();
    await server.close();
  });
});
