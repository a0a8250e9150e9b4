import fc from "fast-check";
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { gzipSync } from "node:zlib";
import type { Frame, Page } from "puppeteer-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { codes } from "../../src/kit/embed/codes";
import { embedCodes } from "../../src/kit/embed/paper";
import { heights, tallest } from "../../src/kit/embed/heights";
import { compose } from "../../src/engine/scene/compose";
import { inEachEngine } from "./each-engine.ts";
import { hosts, listening, parents } from "./parents.ts";
import { address, reader } from "./reader.ts";
import { sceneOf, scenes } from "@story";

const SITE = new URL("https://road-around.example");
const SEED = Number(process.env["FC_SEED"] ?? 20261125);
/** A height that no message of ours has but the last. */
const LAST = 12_345;
const names = Object.keys(scenes);
const file = (path: string) => readFileSync(`dist/${path}`, "utf8");

let host: Awaited<ReturnType<typeof hosts>>;
beforeAll(async () => {
  host = await hosts();
});
afterAll(() => host.close());

/** The body of a function that waits until something is so, at most 150 seconds, and answers it. */
const until = (what: string) => `
  for (let tries = 0; tries < 6000 && !(${what}); tries++)
    await new Promise((done) => setTimeout(done, 25));
  return ${what};`;

inEachEngine(({ there, driver }) => {
  /** How high an embed is in a frame of some width: looked up with no frame around it. */
  async function height(scene: string, width: number): Promise<number> {
    await driver().size(width, 1100);
    await driver().go(host.child(scene));
    const [wide, high] = await driver().run<[number, number]>(
      `await Promise.all([...document.fonts].map((face) => face.load())); return [innerWidth, document.querySelector(".embed").getBoundingClientRect().height]`,
    );
    expect(wide).toBe(width);
    return high;
  }

  test.runIf(there)(
    "checks 4, 5 and 6: six parents, and in each the height is right within 2 px",
    async () => {
      const right = await height("cargo", 600);
      driver().said.length = 0;
      for (const [kind, parent] of Object.entries(parents)) {
        await driver().go(host.page(`/${kind}/`, parent(host.child("cargo"))));
        const near = `Math.abs(document.querySelector("iframe").getBoundingClientRect().height - ${right}) <= 2`;
        expect(await driver().run(until(near)), kind).toBe(true);
        expect(
          await driver().run(
            `return [faults, getComputedStyle(document.querySelector("iframe")).visibility, document.querySelector("iframe").title]`,
          ),
          kind,
        ).toEqual([[], "visible", "t"]);
      }
      // The sixth sets no height: what is printed cuts nothing, and is not far too much.
      const printed = heights(sceneOf("cargo"), SITE).find(({ width }) => width === 600)!.height;
      expect(printed).toBeGreaterThanOrEqual(right);
      expect(printed).toBeLessThan(right * 1.15);
      expect(driver().said).toEqual([]);
    },
  );

  test.runIf(there)(
    "check 7: what is told does not depend on the height of the frame",
    async () => {
      const right = await height("routes", 500);
      await driver().size(500, 1100);
      const frames = [100, 300, 1000, 5000].map(
        (high) =>
          `<iframe src="${host.child("routes")}" width="500" height="${high}" scrolling="no"></iframe>`,
      );
      await driver().go(host.page("/forced/", listening(frames.join(""))));
      await driver().run(until("told.filter(Boolean).length === 4"));
      const told = await driver().run<number[][]>("return told");
      for (const each of told)
        for (const one of each) expect(Math.abs(one - right)).toBeLessThanOrEqual(1);
    },
  );

  test.runIf(there)(
    "check 8: two alike, two others and a hostile frame: each has its own height",
    async () => {
      const shown = ["cargo", "cargo", "scale", "pledges"];
      const found = new Map<string, number>();
      for (const scene of new Set(shown)) found.set(scene, await height(scene, 500));
      const right = shown.map((scene) => found.get(scene)!);
      await driver().size(1000, 1100);
      const hostile =
        `<script>
          const lies = [{ mc: 1, type: "height", slug: "cargo", height: 19999 }, { sentinel: "amp", type: "embed-size", height: 19999 }, null, "pymxPYMxaxPYMxnavigateToxPYMxjavascript:1"];
          setInterval(() => {
            for (const lie of lies) parent.postMessage(lie, "*");
            for (let i = 0; i < 4; i++) {
              parent.frames[i].postMessage({ mc: 1, type: "hello" }, "*");
              parent.frames[i].postMessage({ mc: 1, type: "height", height: 19999 }, "*");
            }
          }, 20);
        </scr` + `ipt>`;
      const frames = shown.map(
        (scene) => `<iframe src="${host.child(scene)}" width="500" height="50"></iframe>`,
      );
      const evil = `<iframe sandbox="allow-scripts" width="400" height="50" srcdoc='${hostile}'></iframe>`;
      const loader = new URL("/embed/loader.js", host.child("cargo")).href;
      await driver().go(
        host.page(
          "/many/",
          `${listening(frames.join("") + evil)}<script src="${loader}"></script>`,
        ),
      );
      const high = `[...document.querySelectorAll("iframe")].map((one) => Math.round(one.getBoundingClientRect().height))`;
      await driver().run(until(`${high}.slice(0, 4).every((one) => one > 50)`));
      // The hostile frame has lied many times by now; the others were not asked by it.
      await driver().run(until("(told[4] || []).length > 20"));
      const [now, answers, faults] = await driver().run<[number[], number[], string[]]>(
        `return [${high}, told.slice(0, 4).map((one) => one.length), faults]`,
      );
      expect(now[4]).toBe(50);
      now.slice(0, 4).forEach((one, i) => {
        expect(Math.abs(one - right[i]!), shown[i]).toBeLessThanOrEqual(2);
      });
      for (const count of answers) expect(count).toBeLessThan(10);
      expect(faults).toEqual([]);
      // A page that lost the heights asks for them again.
      await driver().run(
        `document.querySelector("iframe").style.height = "50px"; dispatchEvent(new Event("mc:scan"));`,
      );
      expect(await driver().run(until(`Math.abs(${high}[0] - ${right[0]}) <= 2`))).toBe(true);
    },
  );

  test.runIf(there)("code E stands in a page and keeps its looks to itself", async () => {
    const page = host.page(
      "/inline/",
      `<h1>Before</h1><style>label, p { color: red; font-size: 40px }</style>${file("embed/cargo/inline.txt")}`,
    );
    await driver().size(600, 1100);
    driver().said.length = 0;
    await driver().go(page);
    const [high, size, heading, seen] = await driver().run<[number, string, string, string[]]>(`
        const { shadowRoot } = document.querySelector("road-around-picture");
        const visible = () => [...shadowRoot.querySelectorAll("figure")].filter((one) => getComputedStyle(one).visibility === "visible").map((one) => one.className);
        const before = visible();
        shadowRoot.querySelector('label[for="s2"]').click();
        return [
          shadowRoot.querySelector("svg.narrow path, svg.narrow use").getBoundingClientRect().width && shadowRoot.querySelector(".embed").getBoundingClientRect().height,
          getComputedStyle(shadowRoot.querySelector(".credit")).fontSize,
          getComputedStyle(document.querySelector("h1")).position,
          [...before, ...visible()],
        ]`);
    expect(high).toBeGreaterThan(700);
    expect([size, heading, seen]).toEqual(["13px", "static", ["f0", "f2"]]);
    expect(driver().said).toEqual([]);
  });
});

describe("check 9: messages", () => {
  /** What a hostile or broken page might send: anything, and what is nearly right. */
  const message = fc.oneof(
    fc.jsonValue({ maxDepth: 3 }),
    fc.record(
      {
        mc: fc.oneof(fc.constant(1), fc.jsonValue({ maxDepth: 1 })),
        type: fc.oneof(fc.constantFrom("height", "hello", "frames-init"), fc.string()),
        height: fc.oneof(fc.integer(), fc.double(), fc.string(), fc.constant(null)),
        message: fc.constantFrom("ready", "link", "height", 7, null),
        sentinel: fc.constantFrom("amp", "", null),
        secret: fc.string(),
        value: fc.webUrl(),
      },
      { requiredKeys: [] },
    ),
    fc
      .tuple(fc.constantFrom("height", "navigateTo", "scrollTo", "width"), fc.string())
      .map(([verb, value]) => `pymxPYMxaxPYMx${verb}xPYMx${value}`),
  );
  const COUNT = 10_000;
  const messages = fc.sample(message, { numRuns: COUNT, seed: SEED });
  /** Values that JSON has no words for; each stands in for a message now and then. */
  const odd = `[undefined, NaN, Infinity, -0, 10n, new Date(0), /x/, new Map([[1, 2]]), new Set([1]), new ArrayBuffer(8), new Error("x"), new Blob(["x"]), { mc: 1, type: "height", height: 1e308 }, { mc: 1, type: "height", height: NaN }, { mc: 1, type: "height", height: 39 }, { mc: 1, type: "height", height: 20001 }, { mc: 1, type: "height", height: 40 }, Object.assign([], { mc: 1, type: "height", height: 50 })]`;

  test(`${COUNT} to the loader: no error, no navigation, heights in range (FC_SEED=${SEED})`, async () => {
    const open = await reader();
    const at = host.page(
      "/fuzz/",
      `<iframe src="/embed/relay/" width="400" height="50"></iframe><script src="/embed/loader.js"></script>`,
    );
    host.page(
      "/embed/relay/",
      `<script>const say = (message) => parent.postMessage(message, "*");</script>`,
    );
    const faults = faultsOf(open.page);
    await open.page.goto(at, { waitUntil: "load" });
    const set = await open.page.evaluate(
      `(async () => {
        const frame = document.querySelector("iframe");
        const set = (window.set = []);
        new MutationObserver(() => set.push(frame.style.height)).observe(frame, { attributes: true });
        const say = frame.contentWindow.eval("say");
        const odd = ${odd};
        for (const [i, one] of ${JSON.stringify(messages)}.entries()) {
          say(one);
          if (i % 100 === 0) say(odd[(i / 100) % odd.length]);
          if (i % 50 === 0) await new Promise((done) => setTimeout(done));
        }
        // Messages come in their order: with the last, all have come.
        say({ mc: 1, type: "height", height: ${LAST} });
        ${until(`set.at(-1) === "${LAST}px"`)}
      })().then(() => window.set)`,
    );
    const got = (set as string[]).map(Number.parseFloat);
    expect(got.length).toBeGreaterThan(1);
    expect(got.at(-1)).toBe(LAST);
    for (const one of got) {
      expect(Number.isInteger(one)).toBe(true);
      expect(one).toBeGreaterThanOrEqual(40);
      expect(one).toBeLessThanOrEqual(20000);
    }
    expect(open.page.url()).toBe(at);
    expect(faults).toEqual([]);
    await open.close();
  });

  test(`${COUNT} to an embed: no error, no navigation, one height (FC_SEED=${SEED})`, async () => {
    const open = await reader();
    await open.page.evaluateOnNewDocument(counting);
    const at = host.page(
      "/fuzz/",
      listening(
        `<iframe src="${host.child("cargo")}?childId=a#?secret=b" width="400" height="50"></iframe>`,
      ),
    );
    const faults = faultsOf(open.page);
    await open.page.goto(at, { waitUntil: "load" });
    const frame = await childOf(open.page);
    await frame.evaluate(() => {
      addEventListener("message", ({ data }) => Object.assign(window, { ended: data === "end" }));
    });
    await open.page.evaluate(
      `(async () => {
        const { contentWindow } = document.querySelector("iframe");
        const odd = ${odd};
        for (const [i, one] of ${JSON.stringify(messages)}.entries()) {
          contentWindow.postMessage(one, "*");
          if (i % 100 === 0) contentWindow.postMessage(odd[(i / 100) % odd.length], "*");
          if (i % 50 === 0) await new Promise((done) => setTimeout(done));
        }
        contentWindow.postMessage({ mc: 1, type: "hello" }, "*");
        contentWindow.postMessage("end", "*");
      })()`,
    );
    await frame.waitForFunction("window.ended");
    const told = await toldBy(frame, open.page);
    const right = await frame.evaluate(() =>
      Math.ceil(document.querySelector(".embed")!.getBoundingClientRect().height),
    );
    expect([...new Set(told)]).toEqual([right]);
    expect(frame.url()).toBe(`${host.child("cargo")}?childId=a#?secret=b`);
    expect(open.page.url()).toBe(at);
    expect(faults).toEqual([]);
    await open.close();
  });

  test("what is asked fifty times at once is answered twice", async () => {
    const open = await reader();
    await open.page.evaluateOnNewDocument(counting);
    const at = host.page(
      "/often/",
      listening(`<iframe src="${host.child("scale")}" width="400" height="50"></iframe>`),
    );
    await open.page.goto(at, { waitUntil: "load" });
    const frame = await childOf(open.page);
    await open.page.waitForFunction("told[0]?.length > 0");
    const before = (await toldBy(frame, open.page)).length;
    await asked(open.page, 50);
    expect((await toldBy(frame, open.page)).length - before).toBe(2);
    await open.close();
  });

  test("an embed that grows and grows in a frame of one width stops", async () => {
    const open = await reader();
    await open.page.evaluateOnNewDocument(counting);
    const at = host.page(
      "/grows/",
      listening(`<iframe src="${host.child("scale")}" width="400" height="50"></iframe>`),
    );
    await open.page.goto(at, { waitUntil: "load" });
    const frame = await childOf(open.page);
    await open.page.waitForFunction("told[0]?.length > 0");
    const last = async () => {
      await asked(open.page, 1);
      return (await toldBy(frame, open.page)).at(-1)!;
    };
    const grow = (by: number) =>
      frame.evaluate((px) => {
        document.querySelector<HTMLElement>(".embed")!.style.paddingBottom = `${px}px`;
      }, by);
    const first = await last();
    const seen: number[] = [];
    for (let i = 1; i <= 8; i++) {
      await grow(10 * i);
      seen.push((await last()) - first);
    }
    expect(seen).toEqual([10, 20, 30, 40, 50, 50, 50, 50]);
    // Another width is another layout.
    await open.page.$eval("iframe", (one) => (one.width = "420"));
    expect((await last()) - first).toBeGreaterThan(60);
    await open.close();
  });
});

/** Errors of a page and its frames, and breaches of their policies. */
function faultsOf(page: Page): string[] {
  const faults: string[] = [];
  page.on("pageerror", (error) => faults.push(String(error)));
  page.on("console", (message) => {
    if (message.type() === "error") faults.push(message.text());
  });
  return faults;
}

/** Asks an embed for its height a number of times at once, and waits for its first answer. */
async function asked(page: Page, times: number): Promise<void> {
  await page.evaluate(
    `(async () => {
      const before = told[0].length;
      for (let i = 0; i < ${times}; i++)
        document.querySelector("iframe").contentWindow.postMessage({ mc: 1, type: "hello" }, "*");
      ${until("told[0].length > before")}
    })()`,
  );
}

/**
 * The heights that an embed has told, once it has no more to tell: it has been drawn as it is, and
 * no timer of its own is under way. A last message of the frame comes after all others.
 */
async function toldBy(frame: Frame, page: Page): Promise<number[]> {
  await frame.evaluate(async () => {
    for (let i = 0; i < 2; i++) await new Promise(requestAnimationFrame);
  });
  await frame.waitForFunction("waiting === 0");
  await frame.evaluate(() => parent.postMessage({ mc: 1, height: "end" }, "*"));
  await page.waitForFunction(`told[0]?.at(-1) === "end"`);
  return (await page.evaluate(`told[0] = told[0].filter(Number)`)) as number[];
}

/** Counts the timers of a page that are under way. */
const counting = `{
  const real = window.setTimeout;
  window.waiting = 0;
  window.setTimeout = (then, time, ...rest) => {
    window.waiting++;
    return real((...all) => {
      then(...all);
      window.waiting--;
    }, time, ...rest);
  };
}`;

async function childOf(page: Page): Promise<Frame> {
  const element = await page.waitForSelector("iframe");
  return (await element!.contentFrame())!;
}

test("in WordPress's frame, where no link leads anywhere, the page is told where one would", async () => {
  const child = host.child("cargo");
  const open = await reader({ screen: { width: 700, height: 1000 }, at: new URL(child).origin });
  await open.page.goto(host.page("/links/", parents.wordpress(child)), { waitUntil: "load" });
  await open.page.waitForFunction(() => document.querySelector("iframe")!.height !== "300");
  const frame = open.page.frames().find((one) => one.url().startsWith(child))!;
  const link = (await frame.$('a[href^="https://road-around.example/"]'))!;
  const to = await link.evaluate((one) => one.getAttribute("href"));
  await link.evaluate((one) => (one as HTMLElement).click());
  await open.page.waitForFunction(() => "followed" in window);
  expect(await open.page.evaluate("followed")).toEqual([to]);
  await open.close();
});

describe("check 10: oEmbed", () => {
  test.each(names)("%s: the answer has what 1.0 requires, and its thumbnail's size", (name) => {
    const answer = JSON.parse(file(`oembed/${name}.json`)) as Record<string, string | number>;
    expect(answer).toMatchObject({ type: "rich", version: "1.0", title: scenes[name]!.title });
    for (const field of ["width", "height", "cache_age", "thumbnail_width", "thumbnail_height"])
      expect(Number.isInteger(answer[field]), field).toBe(true);
    for (const field of ["author_name", "author_url", "provider_name", "provider_url", "html"])
      expect(answer[field], field).toEqual(expect.stringMatching(/./));
    const picture = readFileSync(`dist${new URL(String(answer["thumbnail_url"])).pathname}`);
    expect([picture.readUInt32BE(16), picture.readUInt32BE(20)]).toEqual([
      answer["thumbnail_width"],
      answer["thumbnail_height"],
    ]);
    expect(answer["html"]).toContain(` height="${answer["height"]}"`);
    expect(answer["html"]).toContain(`src="${SITE.href}embed/${name}/"`);
    // WordPress would cut what is higher.
    expect(answer["height"]).toBeLessThanOrEqual(1000);
  });

  test.each(names)("%s: its pages lead to it from the first 20 kB of their heads", (name) => {
    for (const page of [`embed/${name}/index.html`, `scenes/${name}/index.html`]) {
      const head = file(page).slice(0, 20_000).split("</head>")[0]!;
      const link = /<link rel="alternate" type="application\/json\+oembed" href="([^"]+)"/.exec(
        head,
      );
      expect(link?.[1], page).toBe(`${SITE.href}oembed/${name}.json`);
    }
  });
});

describe("check 11: a guest asks for nothing and keeps nothing", () => {
  test("no request, no cookie, no storage, no breach of policy, no scrolling sideways", async () => {
    const open = await reader({ screen: { width: 280, height: 900 } });
    const asked: string[] = [];
    open.page.on("request", (request) => {
      if (!request.url().startsWith("data:")) asked.push(request.url());
    });
    await open.page.evaluateOnNewDocument(`
      window.breaches = [];
      document.addEventListener("securitypolicyviolation", ({ violatedDirective, blockedURI }) => breaches.push(violatedDirective + " " + blockedURI));
    `);
    for (const name of names) {
      asked.length = 0;
      const at = `${address}/embed/${name}/?theme=dark`;
      await open.page.goto(at, { waitUntil: "load" });
      const kept = await open.page.evaluate(`(async () => [
        breaches, document.cookie, localStorage.length, sessionStorage.length, (await indexedDB.databases()).length,
        document.documentElement.scrollWidth, document.documentElement.dataset.theme,
        [...document.fonts].every(({ status }) => status !== "error"),
      ])()`);
      expect(kept, name).toEqual([[], "", 0, 0, 0, 280, "dark", true]);
      expect(asked, name).toEqual([at]);
    }
    expect(await open.page.browserContext().cookies()).toEqual([]);
    expect(open.complaints).toEqual([]);
    await open.close();
  });

  test.each(names)(
    "%s: one file, with a strict policy and nothing that stretches or sticks",
    (name) => {
      const html = file(`embed/${name}/index.html`);
      // The heaviest has two maps, of the world and of the way, in each of two frames.
      expect(gzipSync(html, { level: 9 }).length).toBeLessThanOrEqual(120_000);
      const policy = /http-equiv="Content-Security-Policy" content="([^"]+)"/.exec(html)![1]!;
      expect(policy).toMatch(
        /^default-src 'none'; script-src 'sha256-[^' ]+'; style-src 'sha256-[^' ]+'; font-src data:; connect-src 'none'; base-uri 'none'; form-action 'none'; require-trusted-types-for 'script'; trusted-types 'none'$/,
      );
      expect(html).not.toMatch(/\s(style|on[a-z]+)="|<script[^>]*(src|module)|@import|\ssrc=/);
      expect(html).not.toMatch(
        /localStorage|sessionStorage|document\.(cookie|referrer)|fetch\(|import\(/,
      );
      // A font as data may hold any letters.
      const style = /<style>(.*?)<\/style>/s.exec(html)![1]!.replaceAll(/url\(data:[^)]*\)/g, "");
      expect(style).not.toMatch(/\d(vh|svh|dvh|lvh|vmin|vmax)\b|sticky|position:\s*fixed/);
      // Nothing gives the root or the body a height, so the frame's own decides nothing.
      expect(style).not.toMatch(
        /(^|[},\s])(html|body|:root)[^{}]*\{[^}]*(?<!-)\b(min-|max-)?height\s*:/,
      );
      expect(html).toContain(`<meta name="robots" content="noindex, indexifembedded">`);
      expect(html).toContain(`<link rel="canonical" href="${SITE.href}scenes/${name}/">`);
      expect(html).not.toContain('color-scheme" content');
    },
  );
});

test("what is printed as height is what the browser needs, or a little more", async () => {
  const open = await reader();
  for (const name of names) {
    await open.page.goto(`${address}/embed/${name}/`, { waitUntil: "load" });
    const most = tallest(scenes[name]!, SITE);
    const high = () => open.page.$eval(".embed", (one) => one.getBoundingClientRect().height);
    for (const { width, height } of heights(scenes[name]!, SITE)) {
      await open.page.setViewport({ width, height: 1000 });
      const needed = await high();
      expect(height, `${name}, ${width}`).toBeGreaterThanOrEqual(needed);
      expect(height, `${name}, ${width}`).toBeLessThan(needed * 1.15);
      if (width === 320) expect(height, name).toBeLessThanOrEqual(1000);
    }
    for (const width of [703, 1087, 1216]) {
      await open.page.setViewport({ width, height: 1000 });
      expect(most, `${name}, ${width}`).toBeGreaterThanOrEqual(await high());
    }
  }
  await open.close();
});

const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

test.each(
  [
    { name: "routes", width: 1200 },
    { name: "cargo", width: 320 },
    { name: "stances", width: 320 },
  ].flatMap((one) => (["light", "dark"] as const).map((scheme) => ({ ...one, scheme }))),
)("axe finds nothing in $name, $scheme, $width px", async ({ name, scheme, width }) => {
  const open = await reader({ screen: { width, height: 900 } });
  await open.page.emulateMediaFeatures([{ name: "prefers-color-scheme", value: scheme }]);
  await open.page.goto(`${address}/embed/${name}/`, { waitUntil: "load" });
  await open.page.evaluate(axe);
  const found = await open.page.evaluate(
    `axe.run().then(({ violations }) => violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => id + ": " + target)))`,
  );
  expect(found).toEqual([]);
  await open.close();
});

test("without script every state is reached, by its station, by the button and by keys", async () => {
  const open = await reader({ screen: { width: 320, height: 900 }, script: false });
  const { page } = open;
  for (const name of ["cargo", "kars"]) {
    await page.goto(`${address}/embed/${name}/`, { waitUntil: "load" });
    const states = Object.values(compose(scenes[name]!, "narrow").steps);
    const shown = () =>
      page.$$eval("figure", (all) =>
        all.flatMap((one, i) => (getComputedStyle(one).visibility === "visible" ? [i] : [])),
      );
    const alt = () =>
      page.$$eval("figure svg", (all) =>
        all
          .filter((one) => one.checkVisibility({ visibilityProperty: true }))
          .map((one) => one.getAttribute("aria-label")),
      );
    expect(await shown()).toEqual([0]);
    await page.click(".f0 .next");
    expect(await shown()).toEqual([1]);
    await page.click(`label.stop[for="s${states.length - 1}"]`);
    expect(await shown()).toEqual([states.length - 1]);
    await page.keyboard.press("ArrowRight");
    expect(await shown()).toEqual([0]);
    await page.keyboard.press("ArrowRight");
    expect(await shown()).toEqual([1]);
    expect(await alt()).toEqual([states[1]!.alt]);
    expect(
      await page.$$eval("input", (all) => all.map((one) => one.labels![0]!.textContent.slice(1))),
    ).toEqual(states.map(({ headline }) => headline));
  }
  await open.close();
});

test("a scheme in the address outweighs the reader's, and the ground is opaque", async () => {
  const open = await reader();
  for (const scheme of ["light", "dark"])
    for (const asked of ["light", "dark", "none"]) {
      await open.page.emulateMediaFeatures([{ name: "prefers-color-scheme", value: scheme }]);
      await open.page.goto(`${address}/embed/scale/?theme=${asked}`, { waitUntil: "load" });
      const ground = await open.page.evaluate(
        () => getComputedStyle(document.documentElement).backgroundColor,
      );
      const shown = asked === "none" ? scheme : asked;
      expect(ground).toBe(shown === "dark" ? "rgb(21, 24, 26)" : "rgb(250, 246, 237)");
    }
  await open.close();
});

test("the loader is small", () => {
  expect(gzipSync(file("embed/loader.js"), { level: 9 }).length).toBeLessThanOrEqual(1500);
});

test.each(names)(
  "%s: five codes on its page and in EMBED.txt, and what they name is there",
  async (name) => {
    const text = embedCodes(name, SITE);
    const page = file(`scenes/${name}/index.html`);
    for (const { letter, name: title, code } of codes(scenes[name]!, SITE)) {
      expect(text).toContain(`${letter}. ${title}`);
      expect(text).toContain(code);
      expect(page).toContain(`id="code-${letter}"`);
    }
    expect(page.match(/<textarea readonly/g)).toHaveLength(5);
    const own = text.match(/https:\/\/road-around\.example\/[^"\s#?]*/g)!;
    for (const url of new Set(own)) {
      const { pathname } = new URL(url);
      expect((await fetch(address + pathname, { method: "HEAD" })).status, pathname).toBe(200);
    }
    for (const step of Object.values(compose(scenes[name]!, "narrow").steps))
      expect(text).toContain(step.headline);
  },
);

test("a scene that is not there stops, and the names that are there are said", () => {
  expect(() => embedCodes("cargos", SITE)).toThrow(/no scene "cargos"; did you mean cargo\?/);
});
