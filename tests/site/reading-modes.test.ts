import { expect, test } from "vitest";
import { address, articles, atRest, reach, reader, states, type Reader } from "./reader.ts";

const seen = ({ page }: Reader) =>
  page.evaluate(() => {
    const visible = (selector: string) =>
      [...document.querySelectorAll(selector)].filter((one) => one.checkVisibility()).length;
    return {
      stills: visible(".step .still img"),
      stages: visible(".board"),
      notes: visible(".notes"),
      // The cover and the bar offer the ways: each says which one it is.
      pressed: [
        ...new Set(
          [...document.querySelectorAll(".modes")].map((ways) =>
            [...ways.querySelectorAll<HTMLElement>('[data-mode][aria-pressed="true"]')]
              .map((one) => one.dataset["mode"])
              .join(),
          ),
        ),
      ],
    };
  });
const article = {
  stills: states.length,
  stages: 0,
  notes: articles.length - 1,
  pressed: ["article"],
};

test("a reader can have the article, and gets it again; the address can be sent", async () => {
  const one = await reader();
  await one.page.goto(`${address}/`, { waitUntil: "load" });
  expect(await seen(one)).toMatchObject({ stills: 0, notes: 0, pressed: ["scroll"] });
  await one.page.click('.cover [data-mode="article"]');
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

test.each([
  [375, 553],
  [768, 1024],
  [1440, 900],
])(
  "anywhere in the story, at %i by %i, the bar opens the ways, each with a line",
  async (...size) => {
    const one = await reader({ screen: { width: size[0], height: size[1] }, still: true });
    await one.page.goto(`${address}/#level-hulls`, { waitUntil: "load" });
    await atRest(one.page, "level-hulls");
    await one.page.click("[data-menu] summary");
    const told = await one.page.$$eval("[data-menu] [data-mode]", (all) =>
      all.map((button) => {
        const { left, right, top, bottom } = button.getBoundingClientRect();
        const on = document.elementFromPoint((left + right) / 2, (top + bottom) / 2);
        return button.contains(on) && button.querySelector("small")!.textContent.length > 20;
      }),
    );
    expect(told).toEqual([true, true, true]);
    await one.page.keyboard.press("Escape");
    expect(await one.page.$eval("[data-menu]", (menu) => (menu as HTMLDetailsElement).open)).toBe(
      false,
    );
    await one.page.click("[data-menu] summary");
    await one.page.click('[data-menu] [data-mode="steps"]');
    expect((await seen(one)).pressed).toEqual(["steps"]);
    await atRest(one.page, "level-hulls");
    await one.close();
  },
);

test("turning back brings the pictures that move, at the reader’s place", async () => {
  const one = await reader({ still: true });
  await one.page.goto(`${address}/?read=article#cargo-counts`, { waitUntil: "load" });
  await reach(one.page, "cargo-counts");
  await one.page.$eval('[data-mode="scroll"]', (button) => (button as HTMLElement).click());
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
  await one.quiet();
  expect(fetched.filter((path) => /^\/scenes\/|draw\./.test(path))).toEqual([]);
  const off = await reader({ script: false });
  await off.page.goto(`${address}/`, { waitUntil: "load" });
  await off.page.click("[data-menu] summary");
  const choices = await off.page.$$eval(".modes", (all) => all.map((one) => one.checkVisibility()));
  expect(choices).toEqual([false, false]);
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
  await one.page.click('.cover [data-mode="article"]');
  expect(await seen(one)).toEqual(article);
  expect(one.complaints).toEqual([]);
  await one.close();
});

test.each(["scroll", "steps", "article"] as const)(
  "%s shows every figure’s words; nothing is hidden from find-in-page",
  async (way) => {
    const one = await reader();
    await one.page.goto(`${address}/?read=${way}`, { waitUntil: "load" });
    const hidden = await one.page.$$eval(
      ".step .words",
      (all) =>
        all.filter((words) => !words.checkVisibility({ contentVisibilityAuto: true })).length,
    );
    expect(hidden).toBe(0);
    expect((await seen(one)).pressed).toEqual([way]);
    await one.close();
  },
);

test("from any way to any other the reader stays at the step", async () => {
  const one = await reader({ still: true });
  await one.page.goto(`${address}/#level-hulls`, { waitUntil: "load" });
  await atRest(one.page, "level-hulls");
  for (const way of ["steps", "article", "steps", "scroll", "article", "scroll"]) {
    await one.page.$eval(`[data-mode="${way}"]`, (button) => (button as HTMLElement).click());
    // What turns cards is fetched when it is first asked for.
    await one.page.waitForFunction(() => {
      const { left, top } = document.querySelector("#level-hulls")!.getBoundingClientRect();
      return left >= 0 && left < innerWidth / 2 && top >= 0 && top < innerHeight;
    });
    if (way !== "article") await atRest(one.page, "level-hulls");
  }
  await one.page.waitForFunction(() => location.hash === "#level-hulls");
  await one.close();
});

test("after the last card the way leads on, and its words have the focus", async () => {
  const one = await reader({ screen: "narrow", still: true });
  await one.page.goto(`${address}/?read=steps#cargo-counts`, { waitUntil: "load" });
  const deck = '[data-scene="cargo"]';
  const next = `${deck} .turn button:last-child`;
  const cards = await one.page.$$eval(`${deck} [data-step]`, (all) => all.length);
  for (let i = 0; i < cards + 2; i++) {
    if ((await one.page.$eval(next, (button) => button.textContent)) === "Go on") break;
    await one.page.click(next);
    await one.page.evaluate(() => new Promise(requestAnimationFrame));
    await one.page.evaluate(() => new Promise(requestAnimationFrame));
  }
  expect(await one.page.$eval(`${deck} .turn span`, (count) => count.textContent)).toBe(
    `${cards} of ${cards}`,
  );
  await one.page.click(next);
  const focused = await one.page.evaluate((scene) => {
    const { previousElementSibling } = document.activeElement!;
    return previousElementSibling === document.querySelector(scene);
  }, deck);
  expect(focused).toBe(true);
  await one.close();
});

test.each([
  ["reduce", "on", true],
  ["no-preference", "off", false],
] as const)("the system says %s, the switch says %s", async (system, chosen, moves) => {
  const one = await reader();
  await one.page.emulateMediaFeatures([{ name: "prefers-reduced-motion", value: system }]);
  await one.page.goto(`${address}/#cargo-counts`, { waitUntil: "load" });
  await atRest(one.page, "cargo-counts");
  const state = () =>
    one.page.$eval('[data-switch="motion"]', (button) => button.getAttribute("aria-checked"));
  const frames = async () => {
    await one.page.evaluate(() => {
      const stage = document.querySelector('[data-scene="cargo"] svg[data-stage]')!;
      const seen: (string | null)[] = [];
      new MutationObserver(() => seen.push(stage.getAttribute("data-state"))).observe(stage, {
        attributeFilter: ["data-state"],
      });
      Object.assign(window, { seen });
    });
    const to = (await one.page.evaluate(() => location.hash)).includes("beside")
      ? "cargo-counts"
      : "cargo-beside";
    await reach(one.page, to);
    await atRest(one.page, to);
    return ((await one.page.evaluate("seen")) as (string | null)[]).includes(null);
  };
  expect(await state()).toBe(String(!moves));
  expect(await frames()).toBe(!moves);
  await one.page.$eval('[data-switch="motion"]', (button) => (button as HTMLElement).click());
  expect(await state()).toBe(String(moves));
  expect(one.page.url()).toContain(`motion=${chosen}`);
  await reach(one.page, "cargo-counts");
  await atRest(one.page, "cargo-counts");
  await one.page.waitForFunction(() => location.hash === "#cargo-counts");
  expect(await frames()).toBe(moves);
  await one.page.goto(`${address}/`, { waitUntil: "load" });
  expect(await state()).toBe(String(moves));
  await one.close();
});
