import { afterAll, beforeAll, describe, expect, inject, test } from "vitest";
import { ready } from "../../scripts/engines.ts";
import { drivers, type Driver } from "./driver.ts";
import { address, atRest, reader, states, type Reader } from "./reader.ts";
import { smallest, walk, type Seen } from "./walk.ts";

/** The windows in which the story is read, the last at 150 %. */
const windows = [
  [320, 568],
  [360, 640],
  [375, 553],
  [390, 664],
  [412, 732],
  [768, 1024],
  [844, 390],
  [1024, 698],
  [1080, 740],
  [1133, 670],
  [1280, 585],
  [1366, 633],
  [1440, 900],
  [960, 600],
] as const;

/** Those of them in which it is also tried where stations, links and a search lead. */
const LED_TO = [
  [375, 553],
  [390, 664],
  [768, 1024],
  [1024, 698],
  [1440, 900],
];

/** Longer steps than this are for windows that have room for them. */
const MOST_WORDS = 45;
/** For how far, in pixels of scrolling, all words of a step are in sight at least. */
const LEAST = 120;
const OWN = 0.8;
const PACE = 24;

const tooShort = ({ words, whole, own }: Seen) =>
  words <= MOST_WORDS && (whole < LEAST || own < whole * OWN);

const open = async (width: number, height: number): Promise<Reader> => {
  const one = await reader({ screen: { width, height }, still: true });
  await one.page.evaluateOnNewDocument(hurry);
  await one.page.goto(`${address}/`, { waitUntil: "load" });
  expect(await one.page.evaluate(() => document.documentElement.dataset["reading"])).toBe("scroll");
  return one;
};

/** The page tells where its reader is after a pause of half a second at most: here, of less. */
const hurry = `{
  const real = window.setTimeout;
  window.setTimeout = (then, time, ...rest) => real(then, time <= 500 ? time / 20 : time, ...rest);
}`;

/**
 * Waits until the page has told where its reader is. What scrolls ends within two frames; then the
 * pause begins, which is not longer than ours, and of what waits for spare time the first is first.
 */
const told = ({ page }: Reader) =>
  page.evaluate(async () => {
    for (let i = 0; i < 2; i++) await new Promise(requestAnimationFrame);
    await new Promise((done) => setTimeout(done, 500));
    await new Promise((done) => requestIdleCallback(done));
  });

/** Whether words of an element are on top where they stand. */
const inSight = ({ page }: Reader, selector: string) =>
  page.$eval(selector, (element) => {
    const text = element.querySelector(".words p") ?? element;
    const range = document.createRange();
    range.selectNodeContents(text);
    const { left, top, height } = range.getClientRects()[0]!;
    const found = document.elementFromPoint(left + 2, top + height / 2);
    return found !== null && text.contains(found);
  });

/** A station opens its chapter, marks it, and names it in the address. */
async function stationsOpen(one: Reader): Promise<void> {
  const stations = await one.page.$$eval("[data-station]", (all) =>
    all.map((link) => (link as HTMLElement).dataset["station"]!),
  );
  expect(stations.length).toBeGreaterThan(2);
  for (const id of stations) {
    await one.page.evaluate((to) => void (location.hash = to), id);
    await one.page.waitForFunction(
      (to) => document.querySelector<HTMLElement>("[aria-current=step]")?.dataset["station"] === to,
      {},
      id,
    );
    await told(one);
    expect(new URL(one.page.url()).hash, "the address of a station").toBe(`#${id}`);
    expect(await inSight(one, `[id="${id}"]`), `${id}, opened by its station`).toBe(true);
  }
}

/** The phrases that are not found, or out of sight when they are. */
const notFound = ({ page }: Reader): Promise<string[]> =>
  page.evaluate(async () => {
    const find = Reflect.get(window, "find") as (phrase: string) => boolean;
    const hidden: string[] = [];
    const texts = [...document.querySelectorAll(".words > [data-part=prose]")];
    for (const text of texts.filter((_, i) => i % 7 === 3)) {
      const phrase = text.textContent.slice(0, 24);
      getSelection()!.removeAllRanges();
      if (!find.call(window, phrase)) {
        hidden.push(`never found: ${phrase}`);
        continue;
      }
      for (let i = 0; i < 4; i++) await new Promise(requestAnimationFrame);
      const range = getSelection()!.getRangeAt(0);
      const { left, top, height } = range.getClientRects()[0]!;
      const on = document.elementFromPoint(left + 2, top + height / 2);
      if (!on || !range.startContainer.parentElement!.closest("p")!.contains(on))
        hidden.push(phrase);
    }
    return hidden;
  });

/** A link to a step opens it with its words in sight, and stays. */
async function linksOpen(one: Reader, steps: readonly (typeof states)[number][]): Promise<void> {
  for (const [i, { scene, state }] of steps.entries()) {
    const id = `${scene}-${state}`;
    // With another query it is another page: the story that is there already would only scroll.
    await one.page.goto(`${address}/?from=${i}#${id}`, { waitUntil: "load" });
    await atRest(one.page, id);
    await told(one);
    expect(new URL(one.page.url()).hash, "the address of a link").toBe(`#${id}`);
    expect(await inSight(one, `#${id}`), `${id}, opened by a link`).toBe(true);
  }
}

// One page for each window, which is asked everything.
describe.concurrent.each(windows)("in a window of %i by %i", (width, height) => {
  test("every step is read whole, beside its own picture, and is led to", async () => {
    const one = await open(width, height);
    const seen = (await one.page.evaluate(`(async () => { ${walk(PACE)} })()`)) as Seen[];
    expect(seen).toHaveLength(states.length);
    expect(seen.filter(tooShort)).toEqual([]);
    expect(await one.page.evaluate(smallest), "the smallest letters").toBeGreaterThan(11.95);
    const wide = await one.page.evaluate("document.documentElement.scrollWidth - innerWidth");
    expect(wide, "sideways").toBeLessThanOrEqual(0);
    const turn = LED_TO.findIndex(([w, h]) => w === width && h === height);
    if (turn >= 0) {
      await stationsOpen(one);
      expect(await notFound(one), "found out of sight").toEqual([]);
      // Each window has links of its own, so that together they lead to more steps.
      await linksOpen(
        one,
        states.filter((_, i) => i % 15 === turn * 3),
      );
    }
    await one.close();
  });
});

describe.each(["firefox", "webkit"] as const)("in %s", (engine) => {
  const there = ready(engine);
  let driver: Driver;
  beforeAll(async () => {
    if (there) driver = await drivers[engine]();
  });
  afterAll(() => driver?.close());

  test.runIf(there).each([
    [600, 900],
    [1024, 698],
    [1440, 900],
  ])("in a window of %i by %i steps are read whole", async (width, height) => {
    await driver.size(width, height);
    await driver.go(`${inject("address")}/chapters/caspian/?motion=off&read=scroll`);
    const seen = await driver.run<Seen[]>(walk(PACE));
    expect(seen.length).toBeGreaterThan(0);
    expect(seen.filter(tooShort)).toEqual([]);
  });
});
