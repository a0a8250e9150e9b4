import { copyFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseFragment } from "parse5";
import sharp from "sharp";
import { afterAll, beforeAll, expect, test } from "vitest";
import { hostile } from "../../tests/hostile";
import { inputErrorOf } from "../engine/base/expect-error";
import { ownOf } from "../kit/legal/own";
import { rightsCsv } from "../kit/legal/rights";
import { all, attribute, tag, textOf } from "../kit/dom";
import { checkBrandCss } from "./check-css";
import { brandCss } from "./css";
import type { OwnPage } from "./page-schema";
import { readPartner } from "./partner";
import { houseFoot, houseHead, houseOf, houseRelated, houseSlot, type House } from "./places";
import { sizeOfPng } from "./png";
import { readTheme } from "./theme";

const good = readFileSync("themes/meridian-post.json", "utf8");
const theme = () => JSON.parse(good) as Record<string, unknown> & { page: Record<string, unknown> };

/** The good file with another page. */
const withPage = (page: unknown): string => JSON.stringify({ ...theme(), page }, undefined, 2);

const link = { text: "News", url: "https://post.example/" };
const slot = { place: "end", label: "Advertisement", text: "Buy" };

test.each<[what: string, page: unknown, words: RegExp]>([
  [
    "a link that runs",
    { home: { ...link, url: "javascript:alert(1)" } },
    /page.home.url: an address such as https/,
  ],
  [
    "a link without TLS",
    { home: { ...link, url: "http://post.example/" } },
    /an address such as https/,
  ],
  [
    "a link with a password",
    { home: { ...link, url: "https://a:b@post.example/" } },
    /an address such as/,
  ],
  [
    "a link that ends its quotes",
    { home: { ...link, url: 'https://post.example/"onclick=' } },
    /an address such as/,
  ],
  ["a link of another host's", { home: { ...link, url: "//post.example/" } }, /an address such as/],
  [
    "a link without words",
    { home: { url: link.url } },
    /page.home.text: a value \(string\); found nothing. Add it/,
  ],
  ["HTML in a link", { home: { ...link, text: "<b>News</b>" } }, /plain text: HTML would be shown/],
  ["words turned round", { footer: { lines: ["a\u202Eb"] } }, /without invisible characters/],
  ["too many sections", { sections: Array(9).fill(link) }, /at most 8 links/],
  ["an empty list", { sections: [] }, /a link, or no such list/],
  [
    "a section misspelt",
    { section: [link] },
    /only home, sections, related, slot, footer in page; found "section". Delete it, or did you mean sections\?/,
  ],
  [
    "a name misspelt in a list",
    { sections: [{ ...link, href: "x" }] },
    /only text, url in page.sections.0; found "href"/,
  ],
  ["a slot nowhere", { slot: { ...slot, place: "middle" } }, /one of start, chapter, end/],
  [
    "a slot that does not say what it is",
    { slot: { ...slot, label: undefined } },
    /page.slot.label/,
  ],
  ["a slot with nothing in it", { slot: { place: "end", label: "Ad" } }, /without one it is empty/],
  [
    "a picture without words",
    { slot: { ...slot, picture: "ad.png" } },
    /alt where there is a picture/,
  ],
  [
    "a picture from elsewhere",
    { slot: { ...slot, picture: "https://x.example/a.png", alt: "A" } },
    /an SVG or PNG file beside/,
  ],
  ["room for a house", { slot: { ...slot, height: 9000 } }, /600 or less/],
])("a page is refused for %s", (_, page, words) => {
  const text = withPage(page);
  const { message, place } = inputErrorOf(() => readTheme(text, "post.json"));
  expect(message).toMatch(words);
  expect(message).toMatch(/^post\.json:\d+:\d+: /);
  // It leads into the page, and not to the head of the file.
  const opened = text.slice(0, text.indexOf('"page"')).split("\n").length;
  expect(place.line).toBeGreaterThanOrEqual(opened);
});

/** All places of a house whose words are one text. */
function places(text: string): string {
  const one = { text, url: "https://post.example/" };
  const page: OwnPage = {
    home: one,
    sections: [one],
    related: { title: text, links: [one] },
    slot: { place: "end", label: text, text, link: one, alt: text },
    footer: { lines: [text], links: [one] },
  };
  const house: House = { name: text, page, slotPicture: { ratio: 2, src: "/brand/slot.png" } };
  return [
    houseHead(house, text),
    houseSlot(house, ["end"]),
    houseRelated(house, "related"),
    houseFoot(house),
  ].join("");
}

const ELEMENTS = new Set(["nav", "aside", "div", "ul", "li", "a", "p", "h2", "img"]);

test("whatever a partner's words hold, they are shown as words", () => {
  expect(hostile.length).toBeGreaterThan(100);
  for (const text of hostile.filter((one) => one.trim())) {
    const read = parseFragment(places(text));
    const found = all(read, () => true);
    expect(
      found.map(({ tagName }) => tagName).filter((name) => !ELEMENTS.has(name)),
      text,
    ).toEqual([]);
    expect(found.flatMap(({ attrs }) => attrs.filter(({ name }) => name.startsWith("on")))).toEqual(
      [],
    );
    for (const { attrs } of all(read, tag("a")))
      expect(attrs.find(({ name }) => name === "href")!.value).toBe("https://post.example/");
    expect(found, text).toHaveLength(all(parseFragment(places("x")), () => true).length);
  }
});

test("a slot stands where its file says, with its label, and nowhere else", () => {
  const house = readPartner("themes/meridian-post.json");
  const slotPicture = { ratio: 8, src: "/brand/slot.svg" };
  expect(houseSlot({ ...house, slotPicture }, ["start", "chapter"])).toBe("");
  const html = parseFragment(houseSlot({ ...house, slotPicture }, ["chapter", "end"]));
  const [aside] = all(html, tag("aside"));
  expect(attribute(aside!, "aria-label")).toBe("Advertisement");
  expect(textOf(html)).toContain("Advertisement");
  const [image] = all(html, tag("img"));
  expect(attribute(image!, "alt")).toBe(house.page!.slot!.alt);
  expect(attribute(image!, "width")).toBe("800");
  expect(houseHead({ name: "Plain" }, "x") + houseFoot({ name: "Plain" })).toBe("");
});

test("each place holds what its file says, in its order, and nothing where it says nothing", () => {
  const a = { text: "A", url: "https://post.example/a" };
  const b = { text: "B", url: "https://post.example/b" };
  const [toA, toB] = [a, b].map(({ text, url }) => `<a href="${url}">${text}</a>`);
  const list = `<ul><li>${toA}</li><li>${toB}</li></ul>`;
  const of = (page: OwnPage): House => ({ name: "Post", page });
  expect(houseHead(of({ home: a, sections: [a, b] }), "Post")).toBe(
    `<nav class="house" aria-label="Post"><a href="${a.url}" class="back">A</a>${list}</nav>`,
  );
  expect(houseHead(of({ sections: [a, b] }), "Post")).toContain(`Post">${list}</nav>`);
  expect(houseHead(of({ home: a }), "Post")).not.toContain("<ul>");
  expect(houseRelated(of({ related: { title: "More", links: [a, b] } }), "more")).toBe(
    `<nav class="house-related" aria-labelledby="more"><h2 id="more">More</h2>${list}</nav>`,
  );
  expect(houseRelated(of({}), "more")).toBe("");
  expect(houseFoot(of({ footer: { lines: ["One", "Two"], links: [a, b] } }))).toBe(
    `<div class="house-foot"><p>One</p><p>Two</p>${list}</div>`,
  );
  expect(houseFoot(of({ footer: { links: [a, b] } }))).toBe(
    `<div class="house-foot">${list}</div>`,
  );
  expect(houseFoot(of({ footer: { lines: ["One"] } }))).toBe(
    '<div class="house-foot"><p>One</p></div>',
  );
});

test("a slot holds its picture, text and link, or keeps room for a script", () => {
  const a = { text: "A", url: "https://post.example/a" };
  const slotOf = (slot: Omit<NonNullable<OwnPage["slot"]>, "place" | "label">, more = {}) =>
    houseSlot({ name: "Post", page: { slot: { place: "end", label: "Ad", ...slot } }, ...more }, [
      "end",
    ]);
  const [begin, end] = [
    '<aside class="house-slot" aria-label="Ad"><p class="house-label">Ad</p><div class="house-shown">',
    "</div></aside>",
  ];
  expect(slotOf({ text: "Buy" })).toBe(`${begin}<p>Buy</p>${end}`);
  expect(slotOf({ link: a })).toBe(
    `${begin}<p class="house-ask"><a href="${a.url}">A</a></p>${end}`,
  );
  expect(slotOf({ height: 90 })).toBe(
    `${begin}<svg width="1" viewBox="0 0 1 90" aria-hidden="true"></svg>${end}`,
  );
  const slotPicture = { ratio: 2.5, src: "/brand/slot.png" };
  const image = '<img src="/brand/slot.png" alt="A box" width="250" height="100" loading="lazy">';
  expect(slotOf({ alt: "A box" }, { slotPicture })).toBe(`${begin}${image}${end}`);
  expect(slotOf({ text: "Buy" }, { slotPicture }), "a picture that says nothing").toContain(
    `<img src="/brand/slot.png" alt="" `,
  );
  expect(slotOf({ alt: "A box", link: a }, { slotPicture })).toContain(
    `${begin}<a href="${a.url}">${image}</a>`,
  );
});

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "house-"));
  for (const name of ["meridian-post.svg", "meridian-post-slot.svg"])
    copyFileSync(join("themes", name), join(folder, name));
});
afterAll(() => rmSync(folder, { recursive: true }));

/** What becomes of the good file with something changed and files beside it. */
function reading(change: Record<string, unknown>, files: Record<string, Uint8Array | string>) {
  for (const [name, body] of Object.entries(files)) writeFileSync(join(folder, name), body);
  const file = join(folder, "post.json");
  writeFileSync(file, JSON.stringify({ ...theme(), ...change }, undefined, 2));
  return () => readPartner(file);
}

const png = (width: number, height: number) =>
  sharp({ create: { width, height, channels: 3, background: "#1a4fa3" } })
    .png()
    .toBuffer();

test("a logo may be a PNG, whatever its name says, and has its shape", async () => {
  const body = await png(300, 100);
  const partner = reading({ logo: "named.svg" }, { "named.svg": body })();
  const { logoPicture } = partner;
  expect(logoPicture).toMatchObject({ kind: "png", ratio: 3 });
  expect(Buffer.compare(logoPicture.body, body)).toBe(0);
  expect(brandCss(partner)).toContain("logo.png");
});

test.each<[what: string, spoil: (body: Buffer) => Buffer | string, words: RegExp]>([
  ["cut off", (body) => body.subarray(0, -20), /a PNG that stands still and is all there/],
  [
    "with a page behind its end",
    (body) => Buffer.concat([body, Buffer.from("<script>")]),
    /something behind its end/,
  ],
  [
    "that moves",
    (body) =>
      Buffer.concat([body.subarray(0, 33), Buffer.from("\0\0\0\0acTL\0\0\0\0"), body.subarray(33)]),
    /stands still/,
  ],
  [
    "that is a web page",
    () => "<html xmlns='http://www.w3.org/1999/xhtml'><script/></html>",
    /found <html>/,
  ],
  ["that is a JPEG", () => Buffer.from("\xff\xd8\xff\xe0", "latin1"), /well-formed SVG/],
  ["too large", (body) => Buffer.concat([body, Buffer.alloc(60_000)]), /at most 60000 bytes/],
])("a PNG %s is refused", async (_, spoil, words) => {
  const read = reading({ logo: "logo.png" }, { "logo.png": spoil(await png(300, 100)) });
  expect(inputErrorOf(read).message).toMatch(words);
});

test("a picture that is too wide, or is not there, is refused at its place", async () => {
  const wide = reading({ logo: "wide.png" }, { "wide.png": await png(900, 100) });
  expect(inputErrorOf(wide).message).toMatch(/at most 8 times as wide as high; found 900 by 100/);
  const { message } = inputErrorOf(reading({ logo: "none.png" }, {}));
  expect(message).toMatch(/post\.json:5:\d+: expected a file none\.png beside it; found none/);
});

test("the picture of a slot comes with its house, and may be wider than a logo", async () => {
  const page = { slot: { place: "end", label: "Ad", picture: "ad.png", alt: "A box" } };
  const partner = reading({ page }, { "ad.png": await png(1200, 100) })();
  expect(partner.slotPicture).toMatchObject({ kind: "png", ratio: 12 });
  expect(houseOf(partner, "slot")).toMatchObject({
    name: "The Meridian Post",
    page,
    slotPicture: { ratio: 12, src: "/brand/slot.png" },
  });
  const wider = reading({ page }, { "ad.png": await png(1300, 100) });
  expect(inputErrorOf(wider).message).toMatch(/at most 12 times as wide/);
  const without = reading({ page: { home: link } }, {})();
  expect(without).not.toHaveProperty("slotPicture");
  expect(houseOf(without, "slot").slotPicture).toBeUndefined();
  const gone = { slot: { ...page.slot, picture: "gone.png" } };
  const { message, place } = inputErrorOf(reading({ page: gone }, {}));
  expect(message).toMatch(/your picture|gone\.png/);
  const lines = readFileSync(join(folder, "post.json"), "utf8").split("\n");
  expect(lines[place.line - 1]).toContain('"gone.png"');
});

test("a picture may begin with a mark of its encoding", () => {
  const text = readFileSync("themes/meridian-post.svg", "utf8");
  const read = reading({ logo: "marked.svg" }, { "marked.svg": `\ufeff${text}` });
  expect(read().logoPicture.kind).toBe("svg");
});

/** A chunk of a PNG; nobody here asks for its checksum. */
const chunk = (name: string, body: Buffer = Buffer.alloc(0)): Buffer => {
  const size = Buffer.alloc(4);
  size.writeUInt32BE(body.length);
  return Buffer.concat([size, Buffer.from(name, "latin1"), body, Buffer.alloc(4)]);
};
const sized = (width: number, height: number): Buffer => {
  const body = Buffer.alloc(13);
  body.writeUInt32BE(width, 0);
  body.writeUInt32BE(height, 4);
  return chunk("IHDR", body);
};
const signature = Buffer.from("\x89PNG\r\n\x1a\n", "latin1");

test.each<[what: string, chunks: readonly Buffer[], found: unknown]>([
  ["is whole", [sized(30, 20), chunk("IDAT"), chunk("IEND")], { width: 30, height: 20 }],
  [
    "does not begin with its size",
    [chunk("tEXt", sized(3, 2)), chunk("IDAT"), chunk("IEND")],
    undefined,
  ],
  ["holds no picture", [sized(30, 20), chunk("IEND")], undefined],
  ["has no end", [sized(30, 20), chunk("IDAT")], undefined],
  ["has two ends", [sized(30, 20), chunk("IDAT"), chunk("IEND"), chunk("IEND")], undefined],
  ["goes on behind its end", [sized(30, 20), chunk("IEND"), chunk("IDAT")], undefined],
  ["has no width", [sized(0, 20), chunk("IDAT"), chunk("IEND")], undefined],
  ["has no height", [sized(30, 0), chunk("IDAT"), chunk("IEND")], undefined],
])("the size of a PNG that %s", (_, chunks, found) => {
  expect(sizeOfPng(Buffer.concat([signature, ...chunks]))).toEqual(found);
});

const font = {
  family: "Meridian Serif",
  file: "Serif.woff2",
  weight: "400 700",
  style: "normal",
  holder: "The Meridian Post",
  licence: "Web licence 1234 of Foundry Ltd.",
};
const tokens = () => {
  const { tokens } = theme() as unknown as { tokens: { both: Record<string, string> } };
  return {
    tokens: { ...tokens, both: { ...tokens.both, text: '"Meridian Serif", Georgia, serif' } },
  };
};
const woff2 = readFileSync(
  "node_modules/@fontsource-variable/source-serif-4/files/source-serif-4-latin-wght-normal.woff2",
);

/** The font with another number in its header. */
function changedAt(at: number, value: number): Buffer {
  const body = Buffer.from(woff2);
  body.writeUInt32BE(value, at);
  return body;
}

test("a font that is not there is refused at the line that names it", () => {
  const files = [font, { ...font, file: "Gone.woff2" }];
  const { message, place } = inputErrorOf(
    reading({ ...tokens(), fonts: files }, { "Serif.woff2": woff2 }),
  );
  expect(message).toMatch(/Gone\.woff2 beside it; found none/);
  const lines = readFileSync(join(folder, "post.json"), "utf8").split("\n");
  expect(lines[place.line - 1]).toContain('"Gone.woff2"');
});

test("a font of one's own stands in the sheet, and in RIGHTS.csv with its licence", () => {
  const partner = reading({ ...tokens(), fonts: [font] }, { "Serif.woff2": woff2 })();
  const css = brandCss(partner);
  checkBrandCss(css, "brand.css");
  expect(css).toContain('src: url("serif.woff2") format("woff2");');
  const own = ownOf("brand/serif.woff2", partner)!;
  const csv = rightsCsv([{ path: "site/brand/serif.woff2", kind: "font", own }]);
  expect(csv).toContain(
    "site/brand/serif.woff2,font,The Meridian Post,Web licence 1234 of Foundry Ltd.,The Meridian Post",
  );
  expect(ownOf("brand/logo.svg", partner)).toMatchObject({ holder: "The Meridian Post" });
  expect(ownOf("brand/samples.css", partner)).toBeUndefined();
  expect(ownOf("brand/logo.svg", undefined)).toBeUndefined();
});

test.each<[what: string, change: object, body: Buffer | string, words: RegExp]>([
  [
    "of another kind",
    {},
    "OTTO....................................................",
    /a font as WOFF2; found a file of another kind/,
  ],
  ["of a few bytes", {}, "wOF2", /a font as WOFF2; found a file of another kind/],
  ["that is a collection", {}, changedAt(4, 0x74746366), /found a collection, or no tables/],
  ["without tables", {}, changedAt(12, 0), /found a collection, or no tables/],
  ["in a weight that is none", { weight: "bold" }, woff2, /a weight such as 400/],
  ["in a slope that is none", { style: "oblique" }, woff2, /normal or italic/],
  ["cut off", {}, woff2.subarray(0, 9000), /one whole font/],
  ["with more behind its end", {}, Buffer.concat([woff2, Buffer.from("x")]), /one whole font/],
  ["too large", {}, Buffer.alloc(120_001), /at most 120000 bytes/],
  [
    "that nothing is set in",
    { family: "Other" },
    woff2,
    /fonts.0.family: a family that text or display or label names/,
  ],
  ["without a licence", { licence: undefined }, woff2, /fonts.0.licence/],
  ["of a name with a quote", { family: 'A"; } body {' }, woff2, /the name of a family/],
  ["from elsewhere", { file: "../Serif.woff2" }, woff2, /a WOFF2 file beside this one/],
])("a font %s is refused", (_, change, body, words) => {
  const read = reading({ ...tokens(), fonts: [{ ...font, ...change }] }, { "Serif.woff2": body });
  expect(inputErrorOf(read).message).toMatch(words);
});

test("a font that would unpack to a heap is refused before it is unpacked", () => {
  const body = Buffer.from(woff2);
  body.writeUInt32BE(500_000_000, 16);
  const read = reading({ ...tokens(), fonts: [font] }, { "Serif.woff2": body });
  expect(inputErrorOf(read).message).toMatch(/unpacks to at most 2000000 bytes/);
});
