import { pathToFileURL } from "node:url";
import type { Page } from "puppeteer-core";
import { expect, inject, test } from "vitest";
import {
  address,
  articles,
  atRest,
  leads,
  reach,
  reader,
  readThrough,
  states,
  stepsOf,
  type Reader,
} from "../site/reader.ts";

const elsewhere = inject("elsewhere");

const mounts = [
  ["the root of a host", address, "/"],
  ["/a/", address, "/a/"],
  ["/a/b/c/", address, "/a/b/c/"],
  ["an index.html", address, "/a/b/c/index.html"],
  ["another port", elsewhere, "/"],
] as const;

const end = (page: Page) => page.evaluate(() => scrollTo(0, document.documentElement.scrollHeight));

/** Writes down what the policy blocks, and what leaves a trace. */
const watched = async (one: Reader) => {
  await one.page.evaluateOnNewDocument(`
    globalThis.blocked = [];
    addEventListener("securitypolicyviolation", (event) =>
      blocked.push(event.violatedDirective + " " + event.blockedURI + " " + event.sample), true);
  `);
  return () => one.page.evaluate("blocked") as Promise<string[]>;
};

test.each(mounts)(
  "check 1: the story reads at %s, to its end, without one request that fails",
  async (_, at, path) => {
    const one = await reader({ at, still: true });
    await one.page.goto(at + path, { waitUntil: "load" });
    const steps = await stepsOf(one.page);
    for (const { id } of [steps[0]!, steps[steps.length >> 1]!, steps.at(-1)!]) {
      await reach(one.page, id);
      await atRest(one.page, id);
    }
    await end(one.page);
    await one.quiet();
    expect(one.complaints).toEqual([]);
    await one.close();
  },
);

test.each(mounts)("check 1: from %s a link leads to a chapter, and back", async (_, at, path) => {
  const one = await reader({ at, still: true });
  await one.page.goto(at + path, { waitUntil: "load" });
  const folder = path.replace("index.html", "");
  for (const to of ["scenes", "facts"]) {
    await leads(one.page, new RegExp(`^${folder}${to}/index\\.html$`), () =>
      one.page.$eval(`.foot a[href*='${to}/']`, (a) => (a as HTMLElement).click()),
    );
    expect(new URL(one.page.url()).origin).toBe(at);
    await one.page.goBack({ waitUntil: "load" });
  }
  await one.page.goto(`${at}${folder}${articles[3]!.slice(1)}`, { waitUntil: "load" });
  const [first] = await stepsOf(one.page);
  await reach(one.page, first!.id);
  await atRest(one.page, first!.id);
  expect(one.complaints).toEqual([]);
  await one.close();
});

test("checks 11, 12 and 13: a whole read at /a/b/c/ breaks no policy and leaves nothing behind", async () => {
  const one = await reader({ still: true });
  const blocked = await watched(one);
  await one.page.goto(`${address}/a/b/c/`, { waitUntil: "load" });
  const steps = await stepsOf(one.page);
  expect(steps.length).toBe(states.length);
  expect(await readThrough(one.page)).toBe("");
  // A receipt, a link in it, a table, what a mark tells, and the ways of reading.
  await reach(one.page, "cargo-record");
  await atRest(one.page, "cargo-record");
  await one.page.click("#cargo-record a[data-note]");
  await one.page.waitForSelector(".popover .receipt");
  const inside = await one.page.$eval(".popover .row a", (a) => a.href);
  expect(inside).toMatch(/\/a\/b\/c\/facts\/[a-z0-9-]+\/index\.html$/);
  await one.page.keyboard.press("Escape");
  await one.page.click("#cargo-record a.opens");
  await one.page.waitForSelector(".popover table");
  await one.page.keyboard.press("Escape");
  await one.page.$eval('[data-scene="cargo"] rect[data-row]', (mark) =>
    mark.dispatchEvent(new FocusEvent("focus")),
  );
  await one.page.$eval('[data-scene="cargo"] .readings button', (button) => button.click());
  const told = await one.page.$eval('[data-scene="cargo"] .reading a', (a) => a.href);
  expect(told).toMatch(/\/a\/b\/c\/(facts|sources)\//);
  expect((await fetch(told)).status).toBe(200);
  for (const way of ["article", "steps", "scroll"]) {
    await one.page.$eval(`[data-mode="${way}"]`, (button) => (button as HTMLElement).click());
    expect(await one.page.evaluate(() => document.documentElement.dataset["reading"])).toBe(way);
  }
  expect(await blocked()).toEqual([]);
  expect(one.complaints).toEqual([]);
  expect(await one.page.browserContext().cookies()).toEqual([]);
  await one.close();
});

test("check 13: Trusted Types are on, and turn down markup from a string", async () => {
  const one = await reader();
  const blocked = await watched(one);
  await one.page.goto(`${address}/a/b/c/method/index.html`, { waitUntil: "load" });
  const thrown = await one.page.evaluate(() => {
    try {
      document.body.innerHTML = "<p>x</p>";
      return "";
    } catch (error) {
      return (error as Error).name;
    }
  });
  expect(thrown).toBe("TypeError");
  expect((await blocked()).join()).toContain("require-trusted-types-for");
  await one.close();
});

test("an address that leads nowhere, however deep, is said to, in full dress", async () => {
  const one = await reader();
  await one.page.setContent("<p>x</p>");
  const answer = await one.page.goto(`${elsewhere}/404.html`, { waitUntil: "load" });
  const html = await answer!.text();
  expect(html).not.toMatch(/(src|href)="(?!https:|#|data:)/);
  expect(await one.page.$eval("h1", (h1) => getComputedStyle(h1).fontWeight)).toBe("600");
  await one.close();
});

test("check 3: from a disk the page shows its text and its pictures", async () => {
  const one = await reader({ screen: "narrow" });
  await one.page.goto(pathToFileURL(`${inject("folder")}/site/index.html`).href, {
    waitUntil: "load",
  });
  await one.page.$eval("#cargo-record .still", (still) => still.scrollIntoView());
  await one.page.waitForFunction(() => {
    const image = document.querySelector<HTMLImageElement>("#cargo-record .still img")!;
    return image.complete && image.naturalWidth > 0;
  });
  const seen = await one.page.evaluate(() => ({
    reading: document.documentElement.dataset["reading"],
    paper: getComputedStyle(document.documentElement).backgroundColor,
    still: document.querySelector("#cargo-record .still")!.checkVisibility(),
  }));
  expect(seen).toEqual({ reading: undefined, paper: "rgb(250, 246, 237)", still: true });
  const next = await one.page.$eval(".foot a[href*='scenes/']", (a) => a.href);
  const answer = await one.page.goto(next, { waitUntil: "load" });
  expect(answer!.ok()).toBe(true);
  await one.close();
});
