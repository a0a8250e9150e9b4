import { expect, test } from "vitest";
import { compose } from "../../src/scenes/compose";
import { sceneOf, scenes } from "../../src/scenes";
import { address, reader, states, stepsOf, type Reader } from "./reader.ts";

/** How many of the steps' stills can be seen, and how many of those have arrived when asked for. */
async function stills({ page }: Reader) {
  return page.evaluate(async () => {
    const shown = [...document.querySelectorAll<HTMLImageElement>(".step .still img")].filter(
      (image) => image.checkVisibility(),
    );
    let arrived = 0;
    for (const image of shown) {
      image.scrollIntoView();
      await image.decode().catch(() => undefined);
      if (image.naturalWidth > 0) arrived++;
    }
    return { shown: shown.length, arrived };
  });
}

const stages = ({ page }: Reader) =>
  page.$$eval(".board", (boards) => boards.filter((board) => board.checkVisibility()).length);

const words = ({ page }: Reader) =>
  page.$eval("main", (main) => {
    const copy = main.cloneNode(true) as Element;
    for (const one of copy.querySelectorAll("svg, script, .readings, .reading")) one.remove();
    return copy.textContent.replaceAll(/\s+/g, " ").trim();
  });

test.each(["wide", "narrow"] as const)(
  "without script, %s: each step stands with its still, and no word is missing",
  async (screen) => {
    const [off, on] = [await reader({ screen, script: false }), await reader({ screen })];
    for (const open of [off, on]) await open.page.goto(`${address}/`, { waitUntil: "load" });
    expect(await stills(off)).toEqual({ shown: states.length, arrived: states.length });
    expect(await stages(off)).toBe(0);
    expect(await words(off)).toBe(await words(on));
    for (const { scene, state } of await stepsOf(off.page)) {
      const step = `[data-scene="${scene}"] [data-step="${state}"]`;
      const { headline, alt } = compose(sceneOf(scene), "narrow").steps[state]!;
      const said = await off.page.$eval(`${step} figcaption`, (one) => one.textContent);
      expect(said).toContain(headline);
      expect(said).toContain("Sources: ");
      expect(await off.page.$eval(`${step} img`, (one) => one.getAttribute("alt"))).toBe(alt);
    }
    expect(off.complaints).toEqual([]);
    await Promise.all([off.close(), on.close()]);
  },
);

test("with script the stages are shown and the stills are not", async () => {
  const open = await reader();
  await open.page.goto(`${address}/`, { waitUntil: "load" });
  expect((await stills(open)).shown).toBe(0);
  expect(await stages(open)).toBe(Object.keys(scenes).length);
  await open.close();
});

test.each([
  ["what a scene is drawn from", /\/scenes\/[\w-]+\/\w+\.json$/],
  ["how a scene is drawn", /\/_astro\/draw\.[^/]+\.js$/],
  ["the script of the page", /\/_astro\/index\.astro[^/]+\.js$/],
])("where %s does not arrive, the stills remain", async (_, pattern) => {
  const open = await reader({ screen: "narrow" });
  const errors: unknown[] = [];
  open.page.on("pageerror", (error) => errors.push(error));
  let refused = 0;
  await open.page.setRequestInterception(true);
  open.page.on("request", (request) => {
    if (!pattern.test(new URL(request.url()).pathname)) return void request.continue();
    refused++;
    void request.abort();
  });
  await open.page.goto(`${address}/`, { waitUntil: "load" });
  for (const scene of await open.page.$$("[data-scene]")) {
    await scene.evaluate((one) => one.scrollIntoView());
    await open.page.waitForFunction(
      (one) => !one.querySelector(".board")!.checkVisibility(),
      { timeout: 60_000 },
      scene,
    );
  }
  expect(refused).toBeGreaterThan(0);
  expect((await stills(open)).shown).toBe(states.length);
  expect(errors).toEqual([]);
  await open.close();
});

test("where an answer is not what it ought to be, the stills of that scene remain", async () => {
  const open = await reader({ screen: "narrow" });
  const errors: unknown[] = [];
  open.page.on("pageerror", (error) => errors.push(error));
  await open.page.setRequestInterception(true);
  open.page.on("request", (request) => {
    if (!request.url().includes("/scenes/cargo/")) return void request.continue();
    void request.respond({ contentType: "application/json", body: '{"states":{}}' });
  });
  await open.page.goto(`${address}/`, { waitUntil: "load" });
  await open.page.$eval('[data-scene="cargo"]', (one) => one.scrollIntoView());
  await open.page.waitForSelector('[data-scene="cargo"][data-failed]');
  await open.page.$eval('[data-scene="scale"]', (one) => one.scrollIntoView());
  await open.page.waitForSelector('[data-scene="scale"] svg[data-state]');
  expect((await stills(open)).shown).toBe(6);
  expect(errors).toEqual([]);
  await open.close();
});

test("in print each step has its still and no stage is left", async () => {
  const open = await reader();
  await open.page.goto(`${address}/`, { waitUntil: "load" });
  await open.page.emulateMediaType("print");
  expect(await stills(open)).toEqual({ shown: states.length, arrived: states.length });
  expect(await stages(open)).toBe(0);
  await open.close();
});
