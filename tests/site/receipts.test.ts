import { globSync, readFileSync } from "node:fs";
import { afterAll, expect, test } from "vitest";
import { notesOf } from "../../src/engine/prose/uses";
import { compose } from "../../src/engine/scene/compose";
import { receipt } from "../../src/engine/provenance/receipts";
import { address, articles, leads, reader, screens, type Reader } from "./reader.ts";
import { sceneOf, story } from "@story";

const CARGO = '#cargo-record a[href="/facts/titr-volume-2024/"][data-note]';

/** A page for each screen, which is loaded anew for each test that leaves it as it was. */
const shared = new Map<keyof typeof screens, Reader>();
afterAll(() => Promise.all([...shared.values()].map((one) => one.close())));

/** Opens the whole story with a number in the middle of the part of the window where text is read. */
async function at(selector: string, screen: keyof typeof screens): Promise<Reader> {
  const one = shared.get(screen) ?? (await reader({ screen, still: true }));
  shared.set(screen, one);
  // From another page, as one that is opened over itself goes back to where it was scrolled.
  await one.page.goto(`${address}/404.html`, { waitUntil: "load" });
  one.complaints.length = 0;
  return { ...(await put(one, selector)), close: () => Promise.resolve() };
}

/** The same in a page of its own, for a test that changes what the page stands on. */
const apart = async (selector: string, screen: keyof typeof screens): Promise<Reader> =>
  put(await reader({ screen, still: true }), selector);

async function put(one: Reader, selector: string): Promise<Reader> {
  await one.page.goto(`${address}/`, { waitUntil: "load" });
  await one.page.$eval(selector, (link) => {
    scrollTo(0, link.getBoundingClientRect().top + scrollY - innerHeight * 0.75);
  });
  return one;
}

const popover = ({ page }: Reader) =>
  page.evaluate(() => {
    const paper = document.querySelector<HTMLElement>(".popover:popover-open");
    if (!paper) return undefined;
    const { left, top, right, bottom } = paper.getBoundingClientRect();
    const lines = [...paper.previousElementSibling!.getClientRects()];
    return {
      text: paper.textContent,
      name: paper.getAttribute("aria-label"),
      role: paper.getAttribute("role"),
      focused: paper === document.activeElement,
      inside: left >= 0 && top >= 0 && right <= innerWidth && bottom <= innerHeight,
      covers: lines.some((line) => line.bottom > top && line.top < bottom),
    };
  });

const opened = ({ page }: Reader) => page.waitForSelector(".popover:popover-open");
const closed = ({ page }: Reader) =>
  page.waitForFunction(() => !document.querySelector(".popover:popover-open"));
const focused = ({ page }: Reader) =>
  page.evaluate(
    () => /\/facts\/([^/]+)\/$/.exec(document.activeElement!.getAttribute("href") ?? "")?.[1],
  );

test.each(["wide", "narrow"] as const)(
  "%s: a tap opens the receipt beside its number, Escape closes it and leads back",
  async (screen) => {
    const one = await at(CARGO, screen);
    await one.page.click(CARGO);
    await opened(one);
    const { origins, value, printed, by } = receipt(story, "titr-volume-2024");
    const told = (await popover(one))!;
    for (const words of [value, printed!, by, ...origins.map(({ publisher }) => publisher)])
      expect(told.text).toContain(words);
    expect(told.text).toContain("Another count says");
    // Beside its line where there is room; on a phone a sheet comes from the foot.
    const beside = screen === "wide" && { covers: false };
    expect(told).toMatchObject({ role: "dialog", focused: true, inside: true, ...beside });
    expect(told.name).toBe("Receipt: 4.48 million tonnes");
    await one.page.keyboard.press("Escape");
    await closed(one);
    await expect.poll(() => focused(one)).toBe("titr-volume-2024");
    expect(one.page.url()).toMatch(new RegExp(`^${address}/(#.*)?$`));
    expect(one.complaints).toEqual([]);
    await one.close();
  },
);

test("the keyboard opens it by Enter, reads on into it, and Tab leads out again", async () => {
  const one = await at(CARGO, "wide");
  await one.page.focus(CARGO);
  await one.page.keyboard.press("Enter");
  await opened(one);
  const inside = () => one.page.evaluate(() => !!document.activeElement!.closest(".popover"));
  await one.page.keyboard.press("Tab");
  expect(await one.page.evaluate(() => document.activeElement!.textContent)).toBe("Close");
  const links = await one.page.$$eval(".popover a", (all) => all.length);
  for (let i = 0; i < links; i++) {
    await one.page.keyboard.press("Tab");
    expect(await inside()).toBe(true);
  }
  await one.page.keyboard.press("Tab");
  expect(await inside()).toBe(false);
  await closed(one);
  await one.close();
});

test("a mouse that rests on a number opens nothing", async () => {
  const one = await at(CARGO, "wide");
  await one.page.hover(CARGO);
  // What the page itself would wait for is over before this, and what it would fetch has come.
  await one.page.evaluate(() => new Promise((done) => setTimeout(done, 700)));
  await one.quiet();
  expect(await popover(one)).toBeUndefined();
  await one.close();
});

test("on a phone it is a sheet at the foot: Back closes it, and the address stays", async () => {
  const one = await at(CARGO, "narrow");
  const before = await one.page.evaluate(() => [scrollY, history.length] as const);
  await one.page.$eval(CARGO, (link) => (link as HTMLElement).click());
  await opened(one);
  const sheet = await one.page.$eval(".popover", (paper) => {
    const { bottom, width } = paper.getBoundingClientRect();
    const { height } = paper.querySelector("button")!.getBoundingClientRect();
    return { foot: innerHeight - bottom, rest: innerWidth - width, height };
  });
  expect(sheet).toMatchObject({ foot: 0, rest: 0 });
  expect(sheet.height).toBeGreaterThanOrEqual(44);
  await one.page.evaluate(() => history.back());
  await closed(one);
  await expect.poll(() => one.page.evaluate(() => scrollY)).toBe(before[0]);
  expect(await focused(one)).toBe("titr-volume-2024");
  expect(one.page.url()).toMatch(new RegExp(`^${address}/`));
  await one.close();
});

test("on a phone the next number opens as soon as a sheet is closed, and stays", async () => {
  const one = await apart(CARGO, "narrow");
  const before = await one.page.evaluate(() => history.length);
  // On a slow phone the browser moves the focus between the two: what is asked for still opens.
  await one.page.emulateCPUThrottling(6);
  for (let i = 0; i < 8; i++) {
    await one.page.evaluate((first) => {
      const links = [...document.querySelectorAll<HTMLElement>("#cargo-record a[data-note]")];
      const closing = document.querySelector<HTMLElement>(".popover button");
      closing?.click();
      (closing ? links.at(-1)! : document.querySelector<HTMLElement>(first)!).click();
    }, CARGO);
    await opened(one);
    // What history still does, it does within a few frames.
    await one.page.evaluate(async () => {
      for (let n = 0; n < 10; n++) await new Promise(requestAnimationFrame);
    });
    expect(await popover(one), `the ${i + 1}. sheet`).toMatchObject({ inside: true });
    expect(await one.page.evaluate(() => history.length)).toBe(before + 1);
    if (i % 2) await one.page.keyboard.press("Escape");
    if (i % 2) await closed(one);
  }
  await one.close();
});

test("a click outside, a second on the number, the button and scrolling close it", async () => {
  const one = await at(CARGO, "wide");
  const open = async () => {
    await one.page.$eval(CARGO, (link) => (link as HTMLElement).click());
    await opened(one);
  };
  await open();
  await one.page.$eval("body", (body) => body.click());
  await closed(one);
  await open();
  await one.page.$eval(CARGO, (link) => (link as HTMLElement).click());
  await closed(one);
  await open();
  await one.page.$eval(".popover button", (button) => (button as HTMLElement).click());
  await closed(one);
  expect(await focused(one)).toBe("titr-volume-2024");
  await open();
  await one.page.evaluate(() => scrollBy(0, 200));
  await closed(one);
  await one.close();
});

test("a row named in a receipt opens in its place", async () => {
  const one = await at(CARGO, "wide");
  await one.page.click(CARGO);
  await opened(one);
  await one.page.$eval('.popover a[href$="/facts/titr-volume-2024-association/"]', (link) =>
    (link as HTMLElement).click(),
  );
  await one.page.waitForFunction(
    () =>
      location.pathname !== "/" ||
      document.querySelector(".popover")?.textContent.includes("TITR Association"),
  );
  await one.page.waitForSelector("main");
  expect(await one.page.$eval("main", (main) => main.textContent)).toContain("3.3 million tonnes");
  await one.close();
});

test("the numbers of a picture open as a table, with their file", async () => {
  const one = await at("#cargo-counts a.opens", "wide");
  await one.page.click("#cargo-counts a.opens");
  await opened(one);
  const rows = await one.page.$$eval(".popover tbody tr", (all) => all.length);
  expect(rows).toBe(compose(sceneOf("cargo"), "wide").steps["counts"]!.rows.length);
  expect(await one.page.$(".popover a[href$='/scenes/cargo/counts.csv']")).not.toBeNull();
  expect(await popover(one)).toMatchObject({ inside: true, covers: false });
  await one.close();
});

test("a number told by a picture opens its receipt; one Escape closes that, the next the card", async () => {
  const one = await reader({ still: true });
  await one.page.goto(`${address}/#cargo-counts`, { waitUntil: "load" });
  const button = '[data-scene="cargo"] .readings button[data-row="titr-volume-2024"]';
  await one.page.waitForSelector(button);
  await one.page.focus(button);
  await one.page.$eval('[data-scene="cargo"] .reading a', (link) => (link as HTMLElement).click());
  await opened(one);
  expect((await popover(one))!.text).toContain("4.484 million tonnes");
  const card = () =>
    one.page.$eval('[data-scene="cargo"] .reading', (element) => element.checkVisibility());
  await one.page.keyboard.press("Escape");
  await closed(one);
  expect(await card()).toBe(true);
  await one.page.keyboard.press("Escape");
  expect(await card()).toBe(false);
  expect(one.complaints).toEqual([]);
  await one.close();
});

test("every number of the page opens where it can be read, and never over its line", async () => {
  for (const screen of ["wide", "narrow"] as const) {
    const one = await reader({ screen, still: true });
    await one.page.goto(`${address}/chapters/caspian/`, { waitUntil: "load" });
    const links = await one.page.$$("a[data-note]");
    for (const [i, link] of links.entries()) {
      if (i % 3) continue;
      await link.evaluate(
        (element, part) => {
          scrollTo(0, element.getBoundingClientRect().top + scrollY - innerHeight * part);
        },
        0.2 + 0.6 * ((i / 3) % 2),
      );
      await link.evaluate((element) => (element as HTMLElement).click());
      await opened(one);
      const id = await link.evaluate((element) => element.getAttribute("href")!);
      expect(await popover(one), id).toMatchObject({
        inside: true,
        ...(screen === "wide" && { covers: false }),
      });
      await one.page.keyboard.press("Escape");
      await closed(one);
    }
    await one.close();
  }
});

test("where the receipt does not come, the link is followed", async () => {
  const one = await apart(CARGO, "wide");
  await one.page.setRequestInterception(true);
  one.page.on("request", (request) => {
    if (request.resourceType() === "xhr") void request.abort();
    else void request.continue();
  });
  await leads(one.page, /^\/facts\/titr-volume-2024\/$/, () => one.page.click(CARGO));
  await one.close();
});

test("without script a number leads to its page, and has the number of its note", async () => {
  const one = await reader({ script: false });
  await one.page.goto(`${address}/chapters/middle-corridor/`, { waitUntil: "load" });
  const { note, mark } = await one.page.$eval(CARGO, (link) => ({
    note: Number((link as HTMLElement).dataset["note"]),
    mark: getComputedStyle(link, "::after").content,
  }));
  expect(mark).toContain(`"${note}"`);
  const notes = await one.page.$$eval(".notes li", (all) =>
    all.filter((item) => item.checkVisibility()).map((item) => item.textContent),
  );
  expect(notes[note - 1]).toContain("4.484 million tonnes");
  expect(notes[note - 1]).toContain("Report.az");
  await leads(one.page, /^\/facts\/titr-volume-2024\/$/, () => one.page.click(CARGO));
  await one.close();
});

const notesAt = (chapter: string) => {
  const [file] = globSync(`src/content/chapters/*-${chapter}.mdx`);
  return notesOf(readFileSync(file!, "utf8")).length;
};

test.each(["scroll", "article"])(
  "the page of the story, read as %s, takes its notes from their page before it is printed",
  async (way) => {
    const one = await reader({ screen: "narrow" });
    const asked: string[] = [];
    one.page.on("request", (request) => {
      if (request.url().endsWith("/notes/")) asked.push(request.resourceType());
    });
    await one.page.goto(`${address}/?read=${way}`, { waitUntil: "load" });
    await one.quiet();
    expect(asked).toEqual([]);
    // Until then paper says where they are.
    await one.page.emulateMediaType("print");
    expect(
      await one.page.$$eval(".chapter .notes", (all) =>
        all.map((notes) => notes.checkVisibility() && /\/notes\//.test(notes.textContent)),
      ),
    ).toEqual(articles.slice(1).map(() => true));
    await one.page.emulateMediaType("screen");
    await one.page.evaluate(() => scrollTo(0, 400));
    await one.page.waitForFunction(() => !document.querySelector("[data-notes]"));
    expect(asked).toEqual(["xhr"]);
    const seen = await one.page.$$eval(".notes li", (all) =>
      all.some((li) => li.checkVisibility()),
    );
    expect(seen).toBe(way === "article");
    await one.page.emulateMediaType("print");
    const told = await one.page.$$eval("[data-chapter]", (all) =>
      all.map((chapter) => {
        const items = [...chapter.querySelectorAll(".notes li")];
        const links = [...chapter.querySelectorAll<HTMLAnchorElement>("a[data-note]")];
        return {
          chapter: chapter.getAttribute("data-chapter")!,
          notes: items.filter((item) => item.checkVisibility()).length,
          // The number of each note is that of the numbers it is for.
          astray: links.filter(
            (link) =>
              items[Number(link.dataset["note"]) - 1]?.querySelector("a")?.href !== link.href,
          ).length,
        };
      }),
    );
    expect(told).toEqual(
      told.map(({ chapter }) => ({ chapter, notes: notesAt(chapter), astray: 0 })),
    );
    expect(one.complaints).toEqual([]);
    await one.close();
  },
);

test("a print that is asked for at once brings the notes for the next", async () => {
  const one = await reader();
  await one.page.goto(`${address}/`, { waitUntil: "load" });
  await one.page.evaluate(() => void dispatchEvent(new Event("beforeprint")));
  await one.page.waitForFunction(() => !document.querySelector("[data-notes]"));
  expect((await one.page.$$(".notes li")).length).toBeGreaterThan(100);
  await one.close();
});

test("without script the story says where its notes are, and there they are", async () => {
  const one = await reader({ script: false });
  await one.page.goto(`${address}/`, { waitUntil: "domcontentloaded" });
  const [note] = await one.page.$$eval(CARGO, (all) =>
    all.map((link) => (link as HTMLElement).dataset["note"]!),
  );
  const link = '[data-chapter="middle-corridor"] .notes a';
  expect(await one.page.$eval(link, (a) => a.checkVisibility())).toBe(true);
  await leads(one.page, /^\/notes\/$/, () => one.page.click(link));
  const told = await one.page.$eval(
    `#middle-corridor li:nth-child(${note!})`,
    (item) => item.checkVisibility() && item.textContent,
  );
  expect(told).toContain("4.484 million tonnes");
  await one.close();
});

test("offline a number of the story tells its note, and the story stays", async () => {
  const one = await apart(CARGO, "narrow");
  await one.page.waitForFunction(() => !document.querySelector("[data-notes]"));
  await one.quiet();
  await one.page.setOfflineMode(true);
  const OTHER = "#cargo-counts a[data-note]";
  await one.page.$eval(OTHER, (link) => (link as HTMLElement).click());
  await opened(one);
  const { text } = (await popover(one))!;
  expect(text).toContain("You are offline");
  expect(text).toContain(
    await one.page.$eval(
      OTHER,
      (link) =>
        link.closest("[data-chapter]")!.querySelectorAll(".notes li")[
          Number((link as HTMLElement).dataset["note"]) - 1
        ]!.textContent,
    ),
  );
  expect(one.page.url()).toMatch(new RegExp(`^${address}/`));
  await one.close();
});

test("on paper every number has its note, and nothing that asks to be clicked", async () => {
  const one = await reader();
  await one.page.goto(`${address}/chapters/opening/`, { waitUntil: "load" });
  expect(await one.page.$eval(".notes", (notes) => notes.checkVisibility())).toBe(false);
  await one.page.emulateMediaType("print");
  const found = await one.page.evaluate(() => ({
    notes: [...document.querySelectorAll(".notes li")].filter((item) => item.checkVisibility())
      .length,
    marks: [...document.querySelectorAll<HTMLElement>("a[data-note]")].map((link) =>
      getComputedStyle(link, "::after").content.includes(`"${link.dataset["note"]}"`),
    ),
    asked: [...document.querySelectorAll(".asked")].some((one) => one.checkVisibility()),
  }));
  const [opening] = globSync("src/content/chapters/*-opening.mdx");
  expect(found.notes).toBe(notesOf(readFileSync(opening!, "utf8")).length);
  expect(new Set(found.marks)).toEqual(new Set([true]));
  expect(found.asked).toBe(false);
  await one.close();
});
