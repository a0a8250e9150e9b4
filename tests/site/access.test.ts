import { readFileSync } from "node:fs";
import type { CDPSession, Page, Protocol } from "puppeteer-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { compose, rowsIn } from "../../src/engine/scene/compose";
import { axeInBoth } from "./axe.ts";
import { address, atRest, reach, reader, states, stepsOf, type Reader } from "./reader.ts";
import { sceneOf } from "@story";

describe.each(["wide", "narrow"] as const)("axe finds nothing, %s", (screen) => {
  let open: Reader;
  beforeAll(async () => {
    open = await reader({ screen, still: true });
  });
  afterAll(() => open.close());

  test.each(["scroll", "steps", "article"] as const)(
    "%s: in the story, and with what it opens, in light and dark",
    async (way) => {
      const { page } = open;
      await page.goto(`${address}/?motion=off&read=${way}#cargo-counts`, { waitUntil: "load" });
      if (way === "article") await reach(page, "cargo-counts");
      else await atRest(page, "cargo-counts");
      expect(await axeInBoth(page)).toEqual([]);
      // On a gradient axe judges no words, and the edge of a paper that scrolls is one.
      await page.evaluate(() => {
        const flat = new CSSStyleSheet();
        flat.replaceSync(".popover { background-image: none !important }");
        document.adoptedStyleSheets = [flat];
      });
      // What opens stands in its step; the rest of the page is as it was.
      const near = ["#cargo-counts"];
      await page.$eval("#cargo-counts a[data-note]", (one) => (one as HTMLElement).click());
      await page.waitForSelector(".popover dl");
      expect(await axeInBoth(page, near)).toEqual([]);
      await page.$eval(".popover button", (one) => (one as HTMLElement).click());
      await page.$eval("#cargo-counts a.opens", (one) => (one as HTMLElement).click());
      await page.waitForSelector(".popover table");
      expect(await axeInBoth(page, near)).toEqual([]);
      if (way !== "article") {
        await page.focus('[data-scene="cargo"] .readings button');
        expect(await axeInBoth(page, ['[data-scene="cargo"]'])).toEqual([]);
      }
      expect(open.complaints).toEqual([]);
    },
  );
});

test("axe finds nothing on the other kinds of pages, in light and dark", async () => {
  const open = await reader({ still: true });
  for (const path of [
    "/chapters/caspian/",
    "/facts/",
    "/facts/gap/",
    "/sources/",
    "/data/",
    "/corrections/",
    "/method/",
    "/scenes/",
    "/scenes/cargo/",
    "/404.html",
  ]) {
    await open.page.goto(address + path, { waitUntil: "load" });
    expect(await axeInBoth(open.page), path).toEqual([]);
  }
  await open.close();
});

interface Node {
  role: string;
  name: string;
  children: Node[];
}

/**
 * What a screen reader meets in a part of the page, as a tree. Only this part is asked for: the tree
 * of the whole story is large, and a snapshot reads all of it each time.
 */
async function ears(client: CDPSession, page: Page, selector: string): Promise<Node> {
  const root = (await page.$(selector))!;
  const backendNodeId = await root.backendNodeId();
  const { nodes } = await client.send("Accessibility.queryAXTree", { backendNodeId });
  const byId = new Map(nodes.map((node) => [node.nodeId, node]));
  const tree = (node: Protocol.Accessibility.AXNode): Node => ({
    role: String(node.role?.value ?? ""),
    name: String(node.name?.value ?? ""),
    children: (node.childIds ?? []).flatMap((id) => {
      const child = byId.get(id);
      return child ? [tree(child)] : [];
    }),
  });
  const inside = new Set(nodes.flatMap(({ childIds }) => childIds ?? []));
  const whole = tree(nodes.find(({ nodeId }) => !inside.has(nodeId))!);
  expect(heard(whole).length, "nodes without a parent").toBe(nodes.length);
  return whole;
}

/** All that a screen reader meets in a part of the page, in its order. */
const heard = (node: Node): Node[] => [node, ...node.children.flatMap(heard)];

test("to who listens each step says its words, then what is seen; the picture says nothing", async () => {
  const open = await reader({ still: true });
  await open.page.goto(`${address}/`, { waitUntil: "load" });
  const client = await open.page.createCDPSession();
  await client.send("Accessibility.enable");
  const steps = await stepsOf(open.page);
  for (const { id, scene, state } of steps) {
    await reach(open.page, id);
    await atRest(open.page, id);
    const { headline, alt } = compose(sceneOf(scene), "narrow").steps[state]!;
    const flat = heard(await ears(client, open.page, `[data-scene="${scene}"]`));
    expect(flat[0]).toMatchObject({ role: "region", name: sceneOf(scene).title });
    expect(flat.filter(({ role }) => /^(img|image)$/i.test(role))).toEqual([]);
    const own = flat.findIndex(({ role, name }) => role === "region" && name === headline);
    expect(own, id).toBeGreaterThan(0);
    // The step as it is heard: its words, the numbers of its picture, what is seen.
    const step = heard(flat[own]!);
    const at = (wanted: (node: Node) => boolean) => step.findIndex(wanted);
    const numbers = rowsIn(compose(sceneOf(scene), "wide").picture(state)).length
      ? [at(({ role, name }) => role === "group" && name === "Numbers in this picture")]
      : [];
    const order = [
      at(({ role }) => role === "paragraph"),
      ...numbers,
      at(({ name }) => name.replaceAll(/\s+/g, " ").trim() === alt.replaceAll(/\s+/g, " ").trim()),
    ];
    expect(order, id).not.toContain(-1);
    expect(order, id).toEqual(order.toSorted((a, b) => a - b));
  }
  await open.close();
});

test("each picture has its words and its numbers on request", async () => {
  for (const { scene, state } of states) {
    const html = readFileSync(`dist/scenes/${scene}/index.html`, "utf8");
    const own = html.slice(html.indexOf(`<section id="${state}"`)).split("</section>")[0]!;
    const { alt, rows } = compose(sceneOf(scene), "wide").steps[state]!;
    const plain = own.replaceAll("&#39;", "'").replaceAll("&quot;", '"').replaceAll("&amp;", "&");
    expect(plain.split('class="alt"')[1]).toContain(alt);
    for (const id of rows) expect(own).toContain(`/facts/${id}/`);
  }
});

test("a change of picture is said, politely, and not in an article", async () => {
  const open = await reader({ still: true });
  const said = () => open.page.$eval('[role="status"].said', (one) => one.textContent);
  const { headline } = compose(sceneOf("cargo"), "wide").steps["counts"]!;
  await open.page.goto(`${address}/`, { waitUntil: "load" });
  expect(await said()).toBe("");
  await reach(open.page, "cargo-counts");
  await open.page.waitForFunction(
    (words) => document.querySelector(".said")!.textContent === words,
    {},
    `Picture: ${headline}`,
  );
  await open.page.$eval('[data-mode="article"]', (one) => (one as HTMLElement).click());
  await open.page.waitForFunction(() => document.querySelector(".said")!.textContent === "");
  await open.close();
});

// At once, in pages of their own: each waits for two frames at every stop.
test.concurrent.each(["scroll", "steps", "article"])(
  "what has the focus can be seen, forward and back, on a phone, %s",
  async (way) => {
    const open = await reader({ screen: { width: 360, height: 740 } });
    const { page } = open;
    await page.goto(`${address}/chapters/caspian/?motion=off&read=${way}`, { waitUntil: "load" });
    /** Where the focus is: at the end of the page, and if not, whether it can be seen. */
    const focus = () =>
      page.evaluate(async () => {
        await new Promise(requestAnimationFrame);
        await new Promise(requestAnimationFrame);
        const one = document.activeElement as HTMLElement;
        if (one === document.body) return { end: true, bad: "" };
        if (one.closest(".readings")) return { end: false, bad: "" };
        const { left, right, top, bottom } = one.getClientRects()[0] ?? one.getBoundingClientRect();
        const found = document.elementFromPoint(
          Math.min(Math.max(1, (left + right) / 2), innerWidth - 2),
          Math.min((top + bottom) / 2, Math.max(top + 2, innerHeight - 2)),
        );
        const seen = found && (one.contains(found) || found.contains(one));
        const bad = `${one.outerHTML.slice(0, 120)} under ${found?.outerHTML.slice(0, 60)}`;
        return { end: false, bad: seen ? "" : bad };
      });
    const walk = async (back: boolean) => {
      const wrong: string[] = [];
      let stops = 0;
      if (back) await page.keyboard.down("Shift");
      for (; stops < 400; stops++) {
        await page.keyboard.press("Tab");
        const { end, bad } = await focus();
        if (bad) wrong.push(bad);
        if (end) break;
      }
      if (back) await page.keyboard.up("Shift");
      expect(stops).toBeGreaterThan(40);
      expect(stops).toBeLessThan(400);
      expect(wrong).toEqual([]);
    };
    await walk(false);
    await walk(true);
    await open.close();
  },
);

test("magnified four times, in any way: nothing sideways, no picture over its text", async () => {
  const open = await reader({ screen: { width: 320, height: 256 } });
  for (const way of ["scroll", "steps", "article"]) {
    await open.page.goto(`${address}/?read=${way}`, { waitUntil: "load" });
    const found = await open.page.evaluate(() => {
      const shown = (selector: string) =>
        [...document.querySelectorAll(selector)].filter((one) => one.checkVisibility()).length;
      return {
        wide: document.documentElement.scrollWidth,
        boards: shown(".board"),
        stills: shown(".step .still img"),
      };
    });
    expect(found, way).toEqual({ wide: 320, boards: 0, stills: states.length });
  }
  await open.close();
});

test("with letters twice as large, at 390 by 664 and 1024 by 698, nothing is sideways", async () => {
  const open = await reader();
  const client = await open.page.createCDPSession();
  await client.send("Page.setFontSizes", { fontSizes: { standard: 32, fixed: 26 } });
  for (const path of [
    "/",
    "/chapters/",
    "/facts/",
    "/sources/",
    "/scenes/",
    "/data/",
    "/method/",
  ]) {
    await open.page.goto(address + path, { waitUntil: "load" });
    for (const [width, height] of [
      [390, 664],
      [1024, 698],
    ] as const) {
      await open.page.setViewport({ width, height });
      const { size, wide } = await open.page.evaluate(() => ({
        size: getComputedStyle(document.documentElement).fontSize,
        wide: document.documentElement.scrollWidth,
      }));
      expect(size).toBe("32px");
      expect(wide, `${path} at ${width}`).toBeLessThanOrEqual(width);
    }
  }
  await open.close();
});

test("who asks for more contrast gets words and lines in ink", async () => {
  const open = await reader();
  const client = await open.page.createCDPSession();
  await client.send("Emulation.setEmulatedMedia", {
    features: [{ name: "prefers-contrast", value: "more" }],
  });
  await open.page.goto(`${address}/`, { waitUntil: "load" });
  const colours = await open.page.evaluate(() => {
    const of = (selector: string) => getComputedStyle(document.querySelector(selector)!).color;
    return [of("figcaption"), of(".plate .minutes"), of("body")];
  });
  expect(new Set(colours).size).toBe(1);
  await open.close();
});

test("skip links lead over the bar, and to the choice of ways", async () => {
  const open = await reader();
  await open.page.goto(`${address}/`, { waitUntil: "load" });
  const focused = () =>
    open.page.evaluate(
      () => document.activeElement!.id || document.activeElement!.textContent!.trim(),
    );
  await open.page.keyboard.press("Tab");
  expect(await focused()).toBe("Skip to the text");
  await open.page.keyboard.press("Tab");
  expect(await focused()).toBe("Choose how to read");
  await open.page.keyboard.press("Enter");
  await open.page.keyboard.press("Tab");
  expect(await focused()).toBe("Ways to read");
  await open.page.keyboard.press("Enter");
  await open.page.keyboard.press("Tab");
  expect(await focused()).toMatch(/^Scroll/);
  await open.close();
});

test("one key passes a scene, and lands on its credit, in sight", async () => {
  const open = await reader({ still: true });
  await open.page.goto(`${address}/#cargo-record`, { waitUntil: "load" });
  await atRest(open.page, "cargo-record");
  await open.page.focus('[data-scene="cargo"] > .skip');
  await open.page.keyboard.press("Enter");
  const landed = await open.page.evaluate(() => {
    const one = document.activeElement!;
    const { left, top, height } = one.getBoundingClientRect();
    const on = document.elementFromPoint(left + 4, top + height / 2);
    return [one.id, one.contains(on)];
  });
  expect(landed).toEqual(["cargo-after", true]);
  await open.page.keyboard.press("Tab");
  const past = await open.page.evaluate(() => {
    const scene = document.querySelector('[data-scene="cargo"]')!;
    const steps = scene.querySelector(".steps")!;
    return !steps.contains(document.activeElement);
  });
  expect(past).toBe(true);
  await open.close();
});
