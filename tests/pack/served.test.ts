import { execFileSync } from "node:child_process";
import { once } from "node:events";
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, inject, test, vi } from "vitest";
import { ready, start, type Running } from "../../lab/nginx.ts";
import { serve } from "../../scripts/serve.ts";
import { wholeFrame } from "../../src/kit/embed/whole";
import { NGINX_PATH } from "../../src/kit/hosting/nginx";
import { parents } from "../site/parents.ts";
import { reader, readThrough } from "../site/reader.ts";
import { scenes } from "@story";

const folder = inject("folder");
const names = Object.keys(scenes);

test("verify says of the unpacked folder that all is well", () => {
  const said = execFileSync(process.execPath, ["scripts/verify.ts", folder], { encoding: "utf8" });
  expect(said).toContain("All is well.");
});

test("the counter counts as its file says, under the policy, and verify finds nothing wrong", async () => {
  const copy = mkdtempSync(join(tmpdir(), "counted-"));
  cpSync(folder, copy, { recursive: true });
  const file = join(copy, "site/brand/counter.js");
  const lines = readFileSync(file, "utf8").split("\n");
  const first = lines.findIndex((line) => line.startsWith("// const count"));
  writeFileSync(
    file,
    lines.map((line, i) => (i < first ? line : line.replace(/^\/\/ /, ""))).join("\n"),
  );
  const said = execFileSync(process.execPath, ["scripts/verify.ts", copy], { encoding: "utf8" });
  expect(said).toContain("All is well.");
  const { server, address } = await serve(join(copy, "site"), 0);
  const one = await reader({ at: address, still: true });
  const counted: string[] = [];
  one.page.on("request", (request) => {
    const { pathname, search } = new URL(request.url());
    if (pathname === "/count") counted.push(decodeURIComponent(search.slice(1)));
  });
  await one.page.goto(`${address}/index.html`, { waitUntil: "load" });
  expect(await readThrough(one.page)).toBe("");
  await vi.waitFor(() => expect(counted).toContain("end"), { timeout: 60_000 });
  expect(counted[0]).toBe("page=/index.html");
  expect(counted.filter((what) => what.startsWith("step=")).length).toBeGreaterThan(10);
  expect(one.complaints.filter((each) => !/count|405/.test(each))).toEqual([]);
  await one.close();
  server.close();
  rmSync(copy, { recursive: true });
});

describe.skipIf(!ready())("behind a real nginx at /a/b/c/, by the kit’s own rules", () => {
  let nginx: Running;
  let partner: Server;
  let root: string;
  let body = "";

  beforeAll(async () => {
    root = mkdtempSync(join(tmpdir(), "partner-"));
    mkdirSync(join(root, "a/b"), { recursive: true });
    symlinkSync(join(folder, "site"), join(root, "a/b/c"));
    const rules = readFileSync(join(folder, "site/nginx.conf"), "utf8");
    nginx = await start(root, rules.replaceAll(NGINX_PATH, "/a/b/c/"));
    partner = createServer((_, response) => {
      response.setHeader("content-type", "text/html; charset=utf-8");
      response.end(`<!doctype html><html lang="en"><title>A partner’s page</title>${body}`);
    }).listen(0, "127.0.0.1");
    await once(partner, "listening");
  });
  afterAll(async () => {
    await nginx.close();
    partner.close();
    rmSync(root, { recursive: true });
  });

  test("the story reads to its end, every state at rest, under header and meta policy", async () => {
    const one = await reader({ at: nginx.address, still: true });
    await one.page.goto(`${nginx.address}/a/b/c/`, { waitUntil: "load" });
    expect(await readThrough(one.page)).toBe("");
    await one.quiet();
    expect(one.complaints).toEqual([]);
    await one.close();
  });

  test.each([390, 1280])(
    "the whole story is read in a frame of another page, %i wide",
    async (width) => {
      const at = `${nginx.address}/a/b/c/`;
      writeFileSync(
        join(root, "page.html"),
        `<!doctype html><html lang="en"><link rel="icon" href="data:,"><title>A page</title><h1>Before</h1>${wholeFrame(new URL(at))}<p>Behind</p>`,
      );
      const one = await reader({ screen: { width, height: 900 }, at: nginx.address, still: true });
      await one.page.goto(`${nginx.address}/page.html`, { waitUntil: "load" });
      const frame = await one.page.waitForFrame(
        (each) => each.url() === `${at}embed/story/page/index.html`,
      );
      await frame.waitForSelector("[data-step]");
      expect(await readThrough(frame)).toBe("");
      const wide = () => document.documentElement.scrollWidth - innerWidth;
      expect(await frame.evaluate(wide)).toBeLessThanOrEqual(0);
      expect(await one.page.evaluate(wide)).toBeLessThanOrEqual(0);
      await one.quiet();
      expect(one.complaints).toEqual([]);
      await one.close();
    },
  );

  test.each([names[0]!, names[names.length >> 1]!, names.at(-1)!])(
    "its embed %s stands in a WordPress-like page, at the right height, without a word",
    async (scene) => {
      const child = `${nginx.address}/a/b/c/embed/${scene}/`;
      body = parents.wordpress(child);
      const at = `http://127.0.0.1:${(partner.address() as AddressInfo).port}`;
      const one = await reader({ screen: { width: 700, height: 1000 }, at });
      await one.page.goto(at, { waitUntil: "load" });
      await one.page.waitForFunction(() => {
        const frame = document.querySelector("iframe")!;
        return getComputedStyle(frame).visibility === "visible" && frame.height !== "300";
      });
      const frame = one.page.frames().find((each) => each.url().startsWith(child))!;
      await one.quiet();
      const right = await frame.$eval(".embed", (box) => box.getBoundingClientRect().height);
      const high = await one.page.$eval("iframe", (box) => box.getBoundingClientRect().height);
      expect(Math.abs(high - right)).toBeLessThanOrEqual(2);
      // The embed comes from another origin than the page: that is what it is for.
      expect(one.complaints.filter((each) => !each.includes(`elsewhere: ${child}`))).toEqual([]);
      await one.close();
    },
  );
});
