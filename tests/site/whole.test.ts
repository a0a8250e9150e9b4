import { globSync, readFileSync } from "node:fs";
import { gzipSync } from "node:zlib";
import type { Frame, Page } from "puppeteer-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { HEIGHT } from "../../src/kit/embed/whole-child";
import { wholeFrame, wholePaper } from "../../src/kit/embed/whole";
import { expected, policyOf } from "../../src/kit/hosting/rules";
import { inEachEngine } from "./each-engine.ts";
import { hosts, parents } from "./parents.ts";
import { address, reader, readThrough, states } from "./reader.ts";

const SITE = new URL("https://road-around.example");
const file = (path: string) => readFileSync(`dist/${path}`, "utf8");
const pages = globSync("**/*.html", { cwd: "dist" }).map((path) => [path, file(path)] as const);
const policy = policyOf(new Map(pages));

/** The site as our rules for servers send it, and as a server does that has been told nothing. */
let kept: Awaited<ReturnType<typeof hosts>>;
let bare: Awaited<ReturnType<typeof hosts>>;
beforeAll(async () => {
  kept = await hosts((path) => expected(path, policy));
  bare = await hosts(() => ({}));
});
afterAll(() => {
  kept.close();
  bare.close();
});

const own = (child: string) => wholeFrame(new URL("/", child));
const all = { code: own, ...parents };

/** How high the frame of a parent becomes: what it is told, or what stands in the code. */
const highest = `Math.max(320, Math.min(${HEIGHT}, Math.round(screen.availHeight * 0.8)))`;
const wanted = (kind: string) =>
  kind === "code" ? `Math.min(${HEIGHT}, innerHeight * 0.9)` : kind === "loader" ? "300" : highest;

inEachEngine(({ there, driver }) => {
  test.runIf(there)("in each parent the frame is seen, and as high as it is to be", async () => {
    await driver().size(600, 1000);
    for (const [kind, parent] of Object.entries(all)) {
      await driver().go(kept.page(`/${kind}/`, parent(kept.child("story"))));
      const found = await driver().run(`
        const high = () => document.querySelector("iframe").getBoundingClientRect().height;
        const wrong = () => Math.abs(high() - ${wanted(kind)}) > 2;
        for (let tries = 0; tries < 6000 && wrong(); tries++) await new Promise((done) => setTimeout(done, 25));
        return [wrong() && high(), faults, getComputedStyle(document.querySelector("iframe")).visibility]`);
      expect(found, kind).toEqual([false, [], "visible"]);
    }
  });
});

async function storyIn(page: Page): Promise<Frame> {
  const frame = await page.waitForFrame((one) => one.url().includes("/embed/story/page/"));
  await frame.waitForSelector("[data-step]");
  return frame;
}

/** Turns the wheel over the frame until a step's picture is there. */
async function scrolledTo(page: Page, frame: Frame, step: string): Promise<void> {
  const box = (await (await page.$("iframe"))!.boundingBox())!;
  await page.mouse.move(box.x + box.width / 2, box.y + Math.min(box.height, 300) / 2);
  const below = () =>
    frame.$eval(`[id="${step}"]`, (one) => one.getBoundingClientRect().top > innerHeight / 3);
  for (let tries = 0; tries < 400 && (await below()); tries++)
    await page.mouse.wheel({ deltaY: 300 });
}

describe.each(Object.entries(all).map(([kind, parent]) => ({ kind, parent })))(
  "$kind",
  ({ kind, parent }) => {
    test("readers scroll the story in the frame, and its pictures change", async () => {
      const open = await reader({ screen: { width: 700, height: 900 }, still: true });
      await open.page.goto(kept.page(`/${kind}/`, parent(kept.child("story"))), {
        waitUntil: "load",
      });
      const frame = await storyIn(open.page);
      const { scene, state } = states[1]!;
      await scrolledTo(open.page, frame, `${scene}-${state}`);
      await frame.waitForFunction(
        (name) => document.querySelector(`[data-scene="${name}"] svg[data-stage] g`),
        {},
        scene,
      );
      expect(await open.page.evaluate(() => scrollY)).toBe(0);
      expect(await frame.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBe(0);
      await open.close();
    });
  },
);

test.each([390, 1280])("all of it reads to its end in our code, %i wide", async (width) => {
  const open = await reader({ screen: { width, height: 900 }, still: true });
  await open.page.goto(kept.page("/read/", own(kept.child("story"))), { waitUntil: "load" });
  expect(await readThrough(await storyIn(open.page))).toBe("");
  await open.close();
});

test("where a server says nothing and a system walls the frame in, text and stills stay", async () => {
  const open = await reader({ screen: { width: 700, height: 900 } });
  await open.page.goto(bare.page("/bare/", parents.wordpress(bare.child("story"))), {
    waitUntil: "load",
  });
  const frame = await storyIn(open.page);
  await frame.waitForFunction(() => !document.documentElement.dataset["reading"]);
  expect(
    await frame.$$eval(
      ".step .still img",
      (stills) => stills.filter((one) => one.checkVisibility()).length,
    ),
  ).toBe(states.length);
  await open.close();
});

test("a number opens in the frame; other links open outside, and WordPress is told of them", async () => {
  const open = await reader({ screen: { width: 700, height: 900 } });
  await open.page.goto(kept.page("/links/", parents.wordpress(kept.child("story"))), {
    waitUntil: "load",
  });
  const frame = await storyIn(open.page);
  await frame.$eval("a[data-note]", (one) => one.click());
  await frame.waitForSelector(".popover dl");
  expect(await open.page.evaluate("window.followed")).toBeUndefined();
  await frame.$eval('footer a[href="/method/"]', (one) => (one as HTMLElement).click());
  await open.page.waitForFunction("window.followed");
  expect(await open.page.evaluate("followed")).toEqual([
    new URL("/method/", kept.child("story")).href,
  ]);
  expect(
    await frame.$$eval(
      "a[href]",
      (links) =>
        links.filter((one) => {
          const here = one.getAttribute("href")!.startsWith("#");
          return (
            (one as HTMLAnchorElement).target !== (here ? "_self" : "") &&
            !one.matches('[data-note][target="_blank"], [target="_blank"]')
          );
        }).length,
    ),
  ).toBe(0);
  expect(await frame.$eval("base", (one) => [one.target, one.getAttribute("href")])).toEqual([
    "_blank",
    null,
  ]);
  await open.close();
});

test("the pages of the frame: a strict policy, a small one around, named as the original's", () => {
  const around = file("embed/story/index.html");
  expect(gzipSync(around).length).toBeLessThan(2000);
  for (const html of [around, file("embed/story/page/index.html")]) {
    expect(html).toContain(`<link rel="canonical" href="${SITE.href}">`);
    expect(html).toMatch(/<meta name="robots" content="noindex, indexifembedded">/);
    expect(html).not.toMatch(/unsafe-/);
  }
  expect(around).toContain(`href="${SITE.href}" target="_blank"`);
});

test("oEmbed and the story lead to each other, and every code is the same", async () => {
  const head = file("index.html").split("</head>")[0]!;
  expect(head).toContain(
    `<link rel="alternate" type="application/json+oembed" href="${SITE.href}oembed/story.json"`,
  );
  const answer = JSON.parse(file("oembed/story.json")) as Record<string, string>;
  const code = wholeFrame(SITE);
  expect(answer).toMatchObject({ type: "rich", version: "1.0", html: code, height: HEIGHT });
  expect(wholePaper(SITE)).toContain(code);
  const open = await reader();
  await open.page.goto(`${address}/republish/`, { waitUntil: "load" });
  const shown = await open.page.$$eval("[data-copy]", (them) => them.map((one) => one.textContent));
  expect(shown).toContain(code);
  await open.close();
  for (const path of [new URL(answer["thumbnail_url"]!).pathname, "/embed/story/"])
    expect((await fetch(address + path, { method: "HEAD" })).status, path).toBe(200);
});

test("where the site does not know its address, both places that hold the code say so first", () => {
  for (const text of [wholePaper(SITE), file("republish/index.html")]) {
    const said = text.indexOf("THIS CODE LEADS NOWHERE YET");
    expect(said).toBeGreaterThan(0);
    expect(text.slice(said)).toMatch(/embed\/story\//);
  }
  expect(wholePaper(new URL("https://news.org/road/"))).not.toContain("NOWHERE");
});
