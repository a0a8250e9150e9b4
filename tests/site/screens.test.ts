import { describe, expect, inject, test } from "vitest";
import { ready } from "../../scripts/engines.ts";
import { drivers } from "./driver.ts";
import { address, atRest, reader, stepsOf, type Reader } from "./reader.ts";
import { smallest, walk } from "./walk.ts";

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

/** Longer steps than this are for windows that have room for them. */
const MOST_WORDS = 45;
/** For how far, in pixels of scrolling, all words of a step are in sight at least. */
const LEAST = 120;
const OWN = 0.8;
const PACE = 24;

const open = async (width: number, height: number, at = "/"): Promise<Reader> => {
  const one = await reader({ screen: { width, height }, still: true });
  await one.page.goto(address + at, { waitUntil: "load" });
  return one;
};

describe.concurrent.each(windows)("in a window of %i by %i", (width, height) => {
  test("every step is read whole, beside its own picture; nothing is small or wide", async () => {
    const one = await open(width, height);
    const seen = await one.page.evaluate(walk, PACE);
    const bad = seen.filter(
      ({ words, whole, own }) => words <= MOST_WORDS && (whole < LEAST || own < whole * OWN),
    );
    expect(bad).toEqual([]);
    expect(await one.page.evaluate(smallest)).toBeGreaterThan(11.95);
    const wide = await one.page.evaluate("document.documentElement.scrollWidth - innerWidth");
    expect(wide).toBeLessThanOrEqual(0);
    await one.close();
  });
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

describe.each([
  [375, 553],
  [390, 664],
  [768, 1024],
  [1024, 698],
  [1440, 900],
])("in a window of %i by %i", (width, height) => {
  test("a link to a step opens it with its words in sight, and stays", async () => {
    const first = await open(width, height);
    const steps = await stepsOf(first.page);
    await first.close();
    for (const { id } of steps.filter((_, i) => i % 9 === 0)) {
      const one = await open(width, height, `/#${id}`);
      await atRest(one.page, id);
      await new Promise((done) => setTimeout(done, 800));
      expect(new URL(one.page.url()).hash).toBe(`#${id}`);
      expect(await inSight(one, `#${id}`), id).toBe(true);
      await one.close();
    }
  });

  test("a station opens its chapter, marks it, and names it in the address", async () => {
    const one = await open(width, height);
    const stations = await one.page.$$eval("[data-station]", (all) =>
      all.map((link) => (link as HTMLElement).dataset["station"]!),
    );
    for (const id of stations) {
      await one.page.evaluate((to) => void (location.hash = to), id);
      await one.page.waitForFunction(
        (to) =>
          document.querySelector<HTMLElement>("[aria-current=step]")?.dataset["station"] === to,
        {},
        id,
      );
      await new Promise((done) => setTimeout(done, 800));
      expect(new URL(one.page.url()).hash).toBe(`#${id}`);
      expect(await inSight(one, `[id="${id}"]`), id).toBe(true);
    }
    await one.close();
  });

  test("a phrase that is found is in sight", async () => {
    const one = await open(width, height);
    const wrong = await one.page.evaluate(async () => {
      const find = Reflect.get(window, "find") as (phrase: string) => boolean;
      const hidden: string[] = [];
      const texts = [...document.querySelectorAll(".words > [data-part=prose]")];
      for (const text of texts.filter((_, i) => i % 7 === 3)) {
        const phrase = text.textContent.slice(0, 24);
        getSelection()!.removeAllRanges();
        if (!find.call(window, phrase)) continue;
        for (let i = 0; i < 4; i++) await new Promise(requestAnimationFrame);
        const range = getSelection()!.getRangeAt(0);
        const { left, top, height } = range.getClientRects()[0]!;
        const on = document.elementFromPoint(left + 2, top + height / 2);
        if (!on || !range.startContainer.parentElement!.closest("p")!.contains(on))
          hidden.push(phrase);
      }
      return hidden;
    });
    expect(wrong).toEqual([]);
    await one.close();
  });
});

describe.each(["firefox", "webkit"] as const)("in %s", (engine) => {
  test.runIf(ready(engine)).each([
    [600, 900],
    [1024, 698],
    [1440, 900],
  ])("in a window of %i by %i steps are read whole", async (width, height) => {
    const driver = await drivers[engine]();
    await driver.size(width, height);
    await driver.go(`${inject("address")}/chapters/caspian/?motion=off&read=scroll`);
    const seen = await driver.run<Awaited<ReturnType<typeof walk>>>(
      `return (${String(walk)})(${PACE})`,
    );
    await driver.close();
    expect(seen.length).toBeGreaterThan(0);
    expect(
      seen.filter(
        ({ words, whole, own }) => words <= MOST_WORDS && (whole < LEAST || own < whole * OWN),
      ),
    ).toEqual([]);
  });
});
