import { once } from "node:events";
import { readFileSync } from "node:fs";
import { createServer, type ServerResponse } from "node:http";
import { createRequire } from "node:module";
import { brotliCompressSync, brotliDecompressSync, constants } from "node:zlib";
import { expect, test } from "vitest";
import { compose } from "../../src/engine/scene/compose";
import { fades } from "../../src/engine/scene/sent";
import { drawnIn } from "../../src/engine/stills/drawn";
import { address, leads, reader, states, stepsOf, type Reader } from "./reader.ts";
import { sceneOf, scenes } from "@story";

/** How many of the steps' stills can be seen. */
const shown = ({ page }: Reader) =>
  page.$$eval(".step .still img", (all) => all.filter((image) => image.checkVisibility()).length);

/** How many of the steps' stills can be seen, and how many of those have arrived when asked for. */
const stills = ({ page }: Reader) =>
  page.$$eval(".step .still img", async (all) => {
    const seen = (all as HTMLImageElement[]).filter((image) => image.checkVisibility());
    let arrived = 0;
    for (const image of seen) {
      image.scrollIntoView();
      await image.decode().catch(() => undefined);
      // To decode one fails too where its source changes meanwhile, as it may on paper: it comes yet.
      if (!image.complete)
        await new Promise((done) => {
          image.onload = done;
          image.onerror = done;
        });
      if (image.naturalWidth > 0) arrived++;
    }
    return { shown: seen.length, arrived };
  });

/** The states of the picture that fails in these tests. */
const ofCargo = states.filter(({ scene }) => scene === "cargo").length;

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
    const figures = await off.page.$$eval(".step .still", (all) =>
      all.map((one) => ({
        said: one.querySelector("figcaption")!.textContent,
        alt: one.querySelector("img")!.alt,
      })),
    );
    for (const [i, { scene, state }] of (await stepsOf(off.page)).entries()) {
      const { headline, alt } = compose(sceneOf(scene), "narrow").steps[state]!;
      expect(figures[i]!.said).toContain(headline);
      expect(figures[i]!.said).toContain("Sources: ");
      expect(figures[i]!.alt).toBe(alt);
    }
    expect(off.complaints).toEqual([]);
    await Promise.all([off.close(), on.close()]);
  },
);

test("with script the stages are shown and the stills are not", async () => {
  const open = await reader();
  await open.page.goto(`${address}/`, { waitUntil: "load" });
  expect(await shown(open)).toBe(0);
  expect(await stages(open)).toBe(Object.keys(scenes).length);
  await open.close();
});

test.each([
  ["what a scene is drawn from", /\/scenes\/[\w-]+\/\w+\.json$/],
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
      {},
      scene,
    );
  }
  expect(refused).toBeGreaterThan(0);
  expect(await shown(open)).toBe(states.length);
  expect(errors).toEqual([]);
  await open.close();
});

/** What a scene tells of its first mark, once it stands still: while it turns, its marks come and go. */
async function firstReading({ page }: Reader, scene: string): Promise<string> {
  const told = await page.waitForFunction(
    (at) => {
      if (!document.querySelector(`${at} svg[data-state] [data-row]`)) return "";
      document.querySelector<HTMLElement>(`${at} .readings button`)?.focus();
      const card = document.querySelector<HTMLElement>(`${at} .reading`);
      return card?.checkVisibility() && card.textContent;
    },
    {},
    scene,
  );
  return String(await told.jsonValue());
}

test("where no drawing arrives, what moves keeps its stills, and all else is whole", async () => {
  const open = await reader();
  const { page } = open;
  await page.setRequestInterception(true);
  page.on("request", (request) => {
    if (/\/_astro\/draw\./.test(request.url())) return void request.abort();
    void request.continue();
  });
  await page.goto(`${address}/`, { waitUntil: "load" });
  const still = new Set(
    states
      .filter((one, i) => states[i + 1]?.scene !== one.scene && states[i - 1]?.scene !== one.scene)
      .map(({ scene }) => scene),
  );
  for (const scene of Object.values(scenes)) {
    const at = `[data-scene="${scene.name}"]`;
    await page.$eval(at, (one) => one.scrollIntoView());
    if (!fades(scene)) {
      await page.waitForSelector(`${at} .board`, { hidden: true });
      continue;
    }
    still.delete(scene.name);
    const first = await firstReading(open, at);
    await page.keyboard.press("ArrowRight");
    const next = await page.waitForFunction(
      (card, first) => {
        const told = document.querySelector(card)!.textContent;
        return told !== first && told;
      },
      {},
      `${at} .reading`,
      first,
    );
    expect(await next.jsonValue(), at).not.toBe(first);
    await page.click(`${at} .reading a`);
    await page.waitForSelector(".popover [data-receipt]", { visible: true });
    await page.keyboard.press("Escape");
  }
  // A scene of one state needs no drawing, whatever is in it.
  expect([...still]).toEqual([]);
  await open.close();
});

test("a scene that is slow to come shows the still of the step, until it is drawn", async () => {
  const open = await reader({ screen: "narrow", still: true });
  const { page } = open;
  const held: (() => void)[] = [];
  await page.setRequestInterception(true);
  page.on("request", (request) => {
    if (!/\/scenes\/cargo\/\w+\.json/.test(request.url())) return void request.continue();
    held.push(() => void request.continue());
  });
  await page.goto(`${address}/#cargo-counts`, { waitUntil: "domcontentloaded" });
  const onTop = await page.waitForFunction(() => {
    const image = document.querySelector<HTMLImageElement>('[data-scene="cargo"] .stand-in');
    if (!image?.naturalWidth) return "";
    const { left, right, top, bottom } = image.getBoundingClientRect();
    const on = document.elementFromPoint((left + right) / 2, (top + bottom) / 2);
    return on === image ? image.src : "";
  });
  const shown = String(await onTop.jsonValue()).replace(address, "");
  expect(drawnIn(shown)).toEqual({ scene: "cargo", state: "counts", frame: "narrow" });
  for (const go of held) go();
  await page.waitForSelector('[data-scene="cargo"] svg[data-state="counts"]');
  expect(await page.$('[data-scene="cargo"] .stand-in')).toBeNull();
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
  expect(await shown(open)).toBe(ofCargo);
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

test.each([
  ["the style sheet", "stylesheet"],
  ["every script", "script"],
] as const)("where %s is blocked, the page is text and stills", async (_, kind) => {
  const open = await reader({ screen: "narrow" });
  const errors: unknown[] = [];
  open.page.on("pageerror", (error) => errors.push(error));
  await open.page.setRequestInterception(true);
  open.page.on("request", (request) =>
    request.resourceType() === kind ? void request.abort() : void request.continue(),
  );
  await open.page.goto(`${address}/`, { waitUntil: "load" });
  expect(await open.page.evaluate(() => document.documentElement.dataset["reading"])).not.toBe(
    "scroll",
  );
  expect(await shown(open)).toBe(states.length);
  expect(await open.page.$$eval("svg.stage[data-stage] g", (all) => all.length)).toBe(0);
  expect(errors).toEqual([]);
  await open.close();
});

test("where a blocker lets nothing be fetched or kept, stills remain and numbers lead on", async () => {
  const open = await reader({ screen: "narrow" });
  const errors: unknown[] = [];
  open.page.on("pageerror", (error) => errors.push(error));
  await open.page.evaluateOnNewDocument(() => {
    Object.defineProperty(window, "localStorage", {
      get: () => {
        throw new DOMException("denied", "SecurityError");
      },
    });
  });
  await open.page.setRequestInterception(true);
  open.page.on("request", (request) =>
    ["fetch", "xhr"].includes(request.resourceType())
      ? void request.abort("blockedbyclient")
      : void request.continue(),
  );
  await open.page.goto(`${address}/#cargo-counts`, { waitUntil: "load" });
  await open.page.waitForSelector('[data-scene="cargo"][data-failed]');
  expect(await shown(open)).toBeGreaterThanOrEqual(ofCargo);
  await leads(open.page, /^\/facts\/[\w-]+\/$/, () =>
    open.page.$eval("#cargo-counts a[data-note]", (one) => (one as HTMLElement).click()),
  );
  expect(errors).toEqual([]);
  await open.close();
});

test("without fonts the page reads the same", async () => {
  const open = await reader();
  await open.page.setRequestInterception(true);
  open.page.on("request", (request) =>
    request.resourceType() === "font" ? void request.abort() : void request.continue(),
  );
  await open.page.goto(`${address}/#cargo-counts`, { waitUntil: "load" });
  await open.page.waitForSelector('[data-scene="cargo"] svg[data-state="counts"]');
  expect(await open.page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(
    1440,
  );
  await open.close();
});

test("where the line stops half-way through, what came is text and stills", async () => {
  const html = readFileSync("dist/index.html");
  const half = html.subarray(0, html.length / 2);
  const came = half.toString().split(" data-step=").length - 1;
  expect(came).toBeGreaterThan(states.length / 4);
  const server = createServer((request, response) => {
    if (request.url !== "/") return void proxied(request.url!, response);
    response.writeHead(200, { "content-type": "text/html; charset=utf-8" });
    response.write(half);
  }).listen(0, "127.0.0.1");
  await once(server, "listening");
  const at = `http://localhost:${(server.address() as { port: number }).port}/`;
  const open = await reader({ screen: "narrow" });
  // The patience of the page passes at once.
  await open.page.evaluateOnNewDocument(`{
    const real = window.setTimeout;
    window.setTimeout = (then, time, ...rest) => real(then, time >= 8000 ? 300 : time, ...rest);
  }`);
  void open.page.goto(at).catch(() => undefined);
  // Of the last step the caption may be broken off, and its still not be there.
  await open.page.waitForFunction(
    (came) =>
      document.querySelectorAll("[data-step]").length >= came &&
      !document.documentElement.dataset["reading"],
    {},
    came,
  );
  expect(await shown(open)).toBeGreaterThanOrEqual(came - 1);
  await open.close();
  server.closeAllConnections();
  server.close();
});

const proxied = async (path: string, response: ServerResponse) => {
  const answer = await fetch(address + path);
  const headers = { "content-type": answer.headers.get("content-type") ?? "" };
  response.writeHead(answer.status, headers).end(Buffer.from(await answer.arrayBuffer()));
};

test("the first 14 kB that come hold the title and text to read", () => {
  const packed = brotliCompressSync(readFileSync("dist/index.html"), {
    params: { [constants.BROTLI_PARAM_QUALITY]: 9 },
  });
  const first = brotliDecompressSync(packed.subarray(0, 14_000), {
    finishFlush: constants.BROTLI_OPERATION_FLUSH,
  }).toString();
  const text = first
    .slice(first.indexOf("<main"))
    .replaceAll(/<svg.*?(?:<\/svg>|$)|<[^>]*(?:>|$)/gs, " ");
  expect(text).toContain("The Road Around");
  expect(text.split(/\s+/).length).toBeGreaterThan(300);
});

test("in reader mode every figure stays, in order, with its words", async () => {
  const script = readFileSync(
    createRequire(import.meta.url).resolve("@mozilla/readability/Readability.js"),
    "utf8",
  );
  for (const way of ["scroll", "steps", "article"]) {
    const open = await reader({ still: true });
    // A reader mode is the browser's own: the policy of the page is not for it.
    await open.page.setBypassCSP(true);
    await open.page.goto(`${address}/?read=${way}#cargo-counts`, { waitUntil: "load" });
    if (way !== "article") await open.page.waitForSelector('[data-scene="cargo"] svg[data-state]');
    const { images, text } = (await open.page.evaluate(`(() => {
      ${script};
      const { content } = new Readability(document.cloneNode(true)).parse();
      const parsed = new DOMParser().parseFromString(content, "text/html");
      return {
        images: [...parsed.images].map((one) => [one.alt, one.closest("figure")?.querySelector("figcaption")?.textContent ?? ""]),
        text: parsed.body.textContent.replace(/\\s+/g, " "),
      };
    })()`)) as { images: [string, string][]; text: string };
    const steps = await stepsOf(open.page);
    const told = images.filter(([, caption]) => caption.includes("Sources: "));
    expect(
      told.map(([alt]) => alt),
      way,
    ).toEqual(steps.map(({ scene, state }) => compose(sceneOf(scene), "narrow").steps[state]!.alt));
    const words = await open.page.$$eval(".step .words p:first-child", (all) =>
      all.map((one) => one.textContent.replaceAll(/\s+/g, " ").trim()),
    );
    for (const one of words) expect(text).toContain(one);
    await open.close();
  }
});
