import { expect, test } from "vitest";
import { address, atRest, reach, reader, states, type Reader } from "./reader.ts";

const seen = ({ page }: Reader) =>
  page.evaluate(() => {
    const visible = (selector: string) =>
      [...document.querySelectorAll(selector)].filter((one) => one.checkVisibility()).length;
    return {
      stills: visible(".step .still img"),
      stages: visible(".board"),
      notes: visible(".notes"),
      pressed: [...document.querySelectorAll<HTMLElement>('[data-way][aria-pressed="true"]')].map(
        (one) => one.dataset["way"],
      ),
    };
  });
const article = { stills: states.length, stages: 0, notes: 7, pressed: ["article"] };

test("a reader can have the article, and gets it again; the address can be sent", async () => {
  const one = await reader();
  await one.page.goto(`${address}/`, { waitUntil: "load" });
  expect(await seen(one)).toMatchObject({ stills: 0, notes: 0, pressed: ["scroll"] });
  await one.page.click('[data-way="article"]');
  expect(await seen(one)).toEqual(article);
  expect(one.page.url()).toContain("?read=article");
  await one.page.goto(`${address}/`, { waitUntil: "load" });
  expect(await seen(one)).toEqual(article);
  expect(one.complaints).toEqual([]);
  const other = await reader();
  await other.page.goto(`${address}/?read=article`, { waitUntil: "load" });
  expect(await seen(other)).toEqual(article);
  await Promise.all([one.close(), other.close()]);
});

test("turning back brings the pictures that move, at the reader’s place", async () => {
  const one = await reader({ still: true });
  await one.page.goto(`${address}/?read=article#cargo-counts`, { waitUntil: "load" });
  await reach(one.page, "cargo-counts");
  await one.page.$eval('[data-way="scroll"]', (button) => (button as HTMLElement).click());
  await atRest(one.page, "cargo-counts");
  const { top, height } = await one.page.$eval("#cargo-counts", (step) => ({
    top: step.getBoundingClientRect().top,
    height: innerHeight,
  }));
  expect(top).toBeGreaterThanOrEqual(0);
  expect(top).toBeLessThan(height);
  expect(one.complaints).toEqual([]);
  await one.close();
});

test("an article fetches nothing to draw with, and has no choice without script", async () => {
  const one = await reader({ screen: "narrow" });
  const fetched: string[] = [];
  one.page.on("request", (request) => fetched.push(new URL(request.url()).pathname));
  await one.page.goto(`${address}/?read=article`, { waitUntil: "load" });
  await one.page.evaluate(() => scrollTo(0, document.documentElement.scrollHeight / 2));
  await one.page.waitForNetworkIdle({ idleTime: 200 });
  expect(fetched.filter((path) => /^\/scenes\/|draw\./.test(path))).toEqual([]);
  const off = await reader({ script: false });
  await off.page.goto(`${address}/`, { waitUntil: "load" });
  expect(await off.page.$eval(".ways", (ways) => ways.checkVisibility())).toBe(false);
  await Promise.all([one.close(), off.close()]);
});

test("a way that is none, or a store that cannot be read, ends in the usual one", async () => {
  const one = await reader();
  await one.page.evaluateOnNewDocument(() => {
    Object.defineProperty(window, "localStorage", {
      get: () => {
        throw new Error("denied");
      },
    });
  });
  await one.page.goto(`${address}/?read=backwards`, { waitUntil: "load" });
  expect((await seen(one)).pressed).toEqual(["scroll"]);
  await one.page.click('[data-way="article"]');
  expect(await seen(one)).toEqual(article);
  expect(one.complaints).toEqual([]);
  await one.close();
});
