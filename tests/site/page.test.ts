import { globSync, readFileSync } from "node:fs";
import { relative } from "node:path";
import { parse, type DefaultTreeAdapterTypes } from "parse5";
import { expect, test } from "vitest";

import { address, articles, atRest, reach, reader, readThrough } from "./reader.ts";
import { gone, moved } from "../../src/site/moved";
import { data, scenes } from "@story";

const { ids } = data;

/** Embeds stand in other people’s pages, and have tests of their own. */
const embedded = /^\/embed\/./;
const pages = globSync("dist/**/*.html")
  .map((file) => ({
    path: `/${relative("dist", file).replace(/index\.html$/, "")}`,
    html: readFileSync(file, "utf8"),
  }))
  .filter(({ path }) => !embedded.test(path));
/** A page of each kind: of the receipts, which are alike, those of a count, of a range, of a date. */
const kinds = pages.filter(
  ({ path }) =>
    !/^\/facts\/./.test(path) ||
    ["titr-volume-2024", "gap", "visit-astana", "fall-2025"].some((id) => path === `/facts/${id}/`),
);
const answers = new Map<string, Promise<number>>();
const status = (path: string) => {
  const known =
    answers.get(path) ?? fetch(address + path, { method: "HEAD" }).then((a) => a.status);
  answers.set(path, known);
  return known;
};
const all = (html: string, pattern: RegExp) => [...html.matchAll(pattern)].map(([, one]) => one!);
/** The ids of each page, in its order. */
const anchors = new Map(pages.map(({ path, html }) => [path, all(html, /\sid="([^"]+)"/g)]));
const targets = new Map([...anchors].map(([path, ids]) => [path, new Set(ids)]));

test("the pages are those of the contract", () => {
  expect(pages.map(({ path }) => path).sort()).toEqual(
    [
      "/404.html",
      "/brand/",
      "/brief/",
      "/chapters/",
      "/corrections/",
      "/data/",
      "/embed/",
      "/facts/",
      "/method/",
      "/notes/",
      "/republish/",
      "/scenes/",
      "/sources/",
      ...articles,
      ...ids.map((id) => `/facts/${id}/`),
      ...[...Object.keys(scenes), ...gone.keys()].map((scene) => `/scenes/${scene}/`),
    ].sort(),
  );
});

test.each(pages)(
  "$path: every link and every file on this site is there",
  async ({ path, html }) => {
    const named = all(html, /\s(?:href|src|srcset)="([^"]+)"/g).map(
      (one) => new URL(one.replaceAll("&#38;", "&").replaceAll("&amp;", "&"), address + path),
    );
    for (const url of new Set(named.filter(({ origin }) => origin === address).map(String))) {
      const { pathname, hash } = new URL(url);
      expect(await status(pathname), pathname).toBe(200);
      const there = targets.get(pathname);
      if (hash && there) expect(there, url).toContain(decodeURIComponent(hash.slice(1)));
    }
  },
);

test.each(pages)(
  "$path: no id twice, one h1, a language, a title, a description",
  ({ html, path }) => {
    const ids = anchors.get(path)!;
    expect(ids.filter((id, i) => ids.indexOf(id) !== i)).toEqual([]);
    expect(all(html, /<(h1)\b/g), path).toEqual(["h1"]);
    expect(html).toMatch(/<html lang="en">/);
    expect(html).toMatch(/<title>[^<]{10,}<\/title>/);
    expect(html).toMatch(/<meta name="description" content="[^"]{20,}">/);
  },
);

test.each(pages)(
  "$path: the policy allows this origin and what the page names, nothing unsafe",
  ({ html }) => {
    const policy = /http-equiv="content-security-policy" content="([^"]+)"/.exec(html)![1]!;
    expect(policy).not.toContain("unsafe-");
    expect(policy).not.toMatch(/https?:|\*/);
    for (const name of ["default-src", "script-src", "style-src", "object-src 'none'", "base-uri"])
      expect(policy).toContain(name);
  },
);

test.each(pages)("$path: words in other letters say which language they are", ({ html }) => {
  const unsaid: string[] = [];
  const look = (node: DefaultTreeAdapterTypes.Node, language: string) => {
    const attrs = "attrs" in node ? node.attrs : [];
    const own = attrs.find(({ name }) => name === "lang")?.value ?? language;
    if (node.nodeName === "script") return;
    if ("value" in node && own === "en" && /\p{Script=Cyrillic}{3}/u.test(node.value))
      unsaid.push(node.value.trim().slice(0, 60));
    if ("childNodes" in node) for (const child of node.childNodes) look(child, own);
  };
  look(parse(html), "en");
  expect(unsaid).toEqual([]);
});

test.each(articles)("%s says what it is, to search engines and partners", async (path) => {
  const { html } = pages.find((one) => one.path === path)!;
  const site = "https://road-around.example";
  expect(html).toContain(`<link rel="canonical" href="${site}${path}">`);
  const open = Object.fromEntries(
    [...html.matchAll(/<meta property="og:([a-z:]+)" content="([^"]+)">/g)].map(([, k, v]) => [
      k,
      v,
    ]),
  ) as Record<string, string>;
  expect(open).toMatchObject({ type: "article", url: site + path });
  // Networks keep what they once fetched, by its address.
  expect(open["image"]).toMatch(/\/cards\/[a-z-]+\.png\?v=[0-9a-f]{8}$/);
  const card = await fetch(open["image"]!.replace(site, address));
  expect(card.headers.get("content-type")).toBe("image/png");
  const bytes = Buffer.from(await card.arrayBuffer());
  expect([bytes.readUInt32BE(16), bytes.readUInt32BE(20)]).toEqual([1200, 630]);
  const data = JSON.parse(
    /<script type="application\/ld\+json">(.*?)<\/script>/s.exec(html)![1]!,
  ) as object;
  expect(data).toMatchObject({
    "@type": "NewsArticle",
    mainEntityOfPage: site + path,
    inLanguage: "en",
    isAccessibleForFree: true,
  });
  expect(data).toHaveProperty("datePublished", expect.stringMatching(/^\d{4}-\d\d-\d\d$/));
});

test("sheets of pictures and brands are not indexed, and the rest is", () => {
  for (const { path, html } of pages)
    expect(/<meta name="robots" content="noindex">/.test(html), path).toBe(
      path.startsWith("/scenes/") || ["/brand/", "/embed/", "/404.html"].includes(path),
    );
});

test("an address that is not there is answered with a page that leads back", async () => {
  const answer = await fetch(`${address}/nothing/here/`);
  expect(answer.status).toBe(404);
  expect(await answer.text()).toContain('href="/"');
});

test.concurrent.each(["wide", "narrow"] as const)(
  "read to the end, %s: no error, no failed or foreign request",
  async (screen) => {
    const open = await reader({ screen, still: screen === "narrow" });
    for (const { path } of kinds) {
      await open.page.goto(address + path, { waitUntil: "load" });
      expect(await readThrough(open.page), path).toBe("");
      await open.quiet();
      expect(open.complaints, path).toEqual([]);
    }
    await open.close();
  },
);

test("no page scrolls sideways, from 320 to 1440 px, or is long on a phone without a way through", async () => {
  const open = await reader();
  for (const { path } of kinds) {
    await open.page.goto(address + path, { waitUntil: "load" });
    for (const width of [320, 360, 768, 1024, 1180, 1440]) {
      await open.page.setViewport({ width, height: 800 });
      const wide = await open.page.evaluate(() => document.documentElement.scrollWidth);
      expect(wide, `${path} at ${width} px`).toBeLessThanOrEqual(width);
    }
    if (articles.includes(path)) continue;
    await open.page.setViewport({ width: 390, height: 664 });
    const page = await open.page.evaluate(() => ({
      high: document.documentElement.scrollHeight,
      through: [...document.querySelectorAll(".parts a, .filter input")].filter((one) =>
        one.checkVisibility(),
      ).length,
      at: document.querySelector(".parts, .filter")?.getBoundingClientRect().top ?? 0,
    }));
    if (page.high > 15_000) expect(page.through, `${path}: ${page.high} px`).toBeGreaterThan(0);
    expect(page.at, path).toBeLessThan(1500);
  }
  await open.close();
});

test("at the end of the story nothing is sideways, 320, 1280 and 1920 wide", async () => {
  const open = await reader();
  for (const width of [320, 1280, 1920]) {
    await open.page.setViewport({ width, height: 800 });
    await open.page.goto(`${address}/?wide=${width}`, { waitUntil: "load" });
    await open.page.evaluate(() => scrollTo(0, document.documentElement.scrollHeight));
    await open.page.waitForFunction(
      () => scrollY + innerHeight >= document.documentElement.scrollHeight - 2,
    );
    // The train comes to its last station a while after the reader.
    const seen = await open.page.evaluate(async () => {
      const last = [...document.querySelectorAll<HTMLElement>("[data-chapter]")].at(-1)!;
      const there = () =>
        document.querySelector(
          `.line [aria-current="step"][data-station="${last.dataset["chapter"]}"]`,
        ) !== null;
      const moving = () =>
        document
          .getAnimations()
          .some(
            ({ playState, effect }) =>
              playState === "running" && effect!.getComputedTiming().endTime !== Infinity,
          );
      let wide = 0;
      for (let still = 0; still < 3; still = there() && !moving() ? still + 1 : 0) {
        await new Promise(requestAnimationFrame);
        wide = Math.max(wide, document.documentElement.scrollWidth);
      }
      return wide;
    });
    expect(seen).toBeLessThanOrEqual(width);
  }
  await open.close();
});

test("the address names the step, without filling history; at the top it names none", async () => {
  const open = await reader();
  await open.page.goto(`${address}/`, { waitUntil: "load" });
  const before = await open.page.evaluate(() => history.length);
  for (const id of ["routes-north", "cargo-record", "clock-europe"]) {
    await reach(open.page, id);
    await open.page.waitForFunction((hash) => location.hash === hash, {}, `#${id}`);
  }
  await open.page.evaluate(() => scrollTo(0, 0));
  await open.page.waitForFunction(() => location.hash === "");
  expect(await open.page.evaluate(() => history.length)).toBe(before);
  await open.close();
});

test("an address with a step opens at that step, in its state", async () => {
  for (const screen of ["wide", "narrow"] as const) {
    const open = await reader({ screen });
    for (const id of ["cargo-counts", "targets-trains"]) {
      await open.page.goto(`${address}/#${id}`, { waitUntil: "load" });
      await open.page.reload({ waitUntil: "load" });
      await atRest(open.page, id);
      const top = await open.page.$eval(`#${id}`, (one) => one.getBoundingClientRect().top);
      expect(top).toBeGreaterThan(0);
      expect(top).toBeLessThan((await open.page.evaluate(() => innerHeight)) * 0.7);
    }
    await open.close();
  }
});

test.each(moved)("the old address of $from leads to $to", async ({ from, to }) => {
  const [before, after] = [from, to].map((place) => place.replace("/", "-"));
  const { html } = pages.find(({ path }) => path === "/")!;
  const step = html.slice(html.indexOf(`<section class="step"`)).split('<section class="step"');
  expect(step.find((one) => one.includes(`id="${before}"`))).toContain(`id="${after}"`);
  for (const file of [`/stills/${from}.svg`, `/stills/${from}-narrow.svg`, `/scenes/${from}.csv`])
    expect(await status(file), file).toBe(200);
  const [scene, state] = from.split("/");
  expect(await status(`/embed/${scene}/`)).toBe(200);
  const page = pages.find(({ path }) => path === `/scenes/${scene}/`)!.html;
  if (to.startsWith(`${scene}/`)) expect(page).toContain(`<span id="${state}">`);
});

test("an old address opens the step that took its place, in its state", async () => {
  const open = await reader({ screen: "narrow" });
  for (const { from, to } of moved.filter((_, i) => i % 12 === 0)) {
    const [before, after] = [from, to].map((place) => place.replace("/", "-")) as [string, string];
    await open.page.goto(`${address}/?read=scroll#${before}`, { waitUntil: "load" });
    await atRest(open.page, after);
    const words = await open.page.$eval(`#${after} .words p`, (text) => {
      const { left, top } = text.getBoundingClientRect();
      return text.contains(document.elementFromPoint(left + 4, top + 8));
    });
    expect(words, from).toBe(true);
    await open.page.goto("about:blank");
  }
  await open.close();
});

test("the line at the edge shows the chapter, its train moves, its links lead", async () => {
  const open = await reader();
  await open.page.goto(`${address}/`, { waitUntil: "load" });
  const train = () =>
    open.page.$eval(".line", (line) =>
      Number((line as HTMLElement).style.getPropertyValue("--at")),
    );
  const current = () =>
    open.page.$eval(
      '.line [aria-current="step"]',
      (one) => (one as HTMLElement).dataset["station"],
    );
  await reach(open.page, "routes-gap");
  await atRest(open.page, "routes-gap");
  expect(await current()).toBe("opening");
  const before = await train();
  await open.page.focus('.line a[data-station="middle-corridor"]');
  await open.page.keyboard.press("Enter");
  await open.page.waitForFunction(() => location.hash === "#middle-corridor");
  await reach(open.page, "clock-europe");
  await atRest(open.page, "clock-europe");
  expect(await current()).toBe("middle-corridor");
  expect(await train()).toBeGreaterThan(before);
  // What is told at sea finds the train at sea: east is at the right here, as on the maps.
  await reach(open.page, "crossing-queue");
  await atRest(open.page, "crossing-queue");
  const [baku, box, aktau] = await open.page.evaluate(() =>
    ['[data-station="zangezur"]', ".train", '[data-station="caspian"]'].map(
      // The box is painted at the end of its train that is first in reading: here the right one.
      (one) => document.querySelector(`.line ${one}`)!.getBoundingClientRect().right,
    ),
  );
  expect(box).toBeGreaterThan(baku!);
  expect(box).toBeLessThan(aktau!);
  expect(open.complaints).toEqual([]);
  await open.close();
});

test.each(["wide", "narrow"] as const)(
  "%s: the credit of a scene is read in full",
  async (screen) => {
    const open = await reader({ screen, still: true });
    await open.page.goto(`${address}/`, { waitUntil: "load" });
    for (const credit of await open.page.$$(".scene > .credit")) {
      const covered = await credit.evaluate((element) => {
        element.scrollIntoView({ block: "center" });
        return [...element.getClientRects()].some(({ left, right, top, bottom }) =>
          [left + 2, (left + right) / 2, right - 2].some((x) =>
            [top + 2, bottom - 2].some((y) => !element.contains(document.elementFromPoint(x, y))),
          ),
        );
      });
      expect(covered).toBe(false);
    }
    await open.close();
  },
);

test("what scenes add to the looks of marks comes after what they share", () => {
  const css = globSync("dist/_astro/*.css")
    .map((file) => readFileSync(file, "utf8"))
    .join("");
  const own = globSync("src/scenes/*/style.css").flatMap((file) =>
    all(readFileSync(file, "utf8"), /^ {2}\.stage (\.[\w-]+) \{/gm).slice(0, 1),
  );
  expect(own.length).toBeGreaterThan(5);
  // Rules that say the same stand as one, so a name is followed by a comma or by what it says.
  const at = (name: string) => css.search(new RegExp(`\\.stage \\${name}[,{]`));
  for (const name of own) expect(at(name), name).toBeGreaterThan(at(".way"));
});
