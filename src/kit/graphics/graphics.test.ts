import { getDocument } from "pdfjs-dist/legacy/build/pdf.mjs";
import sharp from "sharp";
import { beforeAll, expect, test } from "vitest";
import { compose } from "../../engine/scene/compose";
import { greyed } from "../../engine/stills/grey";
import { liveText } from "../../engine/stills/live-text";
import { fixed, sheet } from "../../engine/stills/still";
import { hostile } from "../../../tests/hostile";
import { sayable } from "../../../tests/sample";
import { graphics } from "./graphics";
import type { Item } from "../pack/item";
import { wholeStory } from "../parts/part";
import { ours } from "../../brand/tokens";
import { pdf } from "./pdf";
import { readme } from "./readme";
import { xmp } from "./xmp";
import { sceneOf, scenes, site } from "@story";

const base = new URL("https://road-around.example");
const told = {
  title: "A title: “é”",
  alt: "What is seen",
  language: "en",
  author: "Us",
  rights: "CC BY 4.0",
  date: "2026-11-24",
};

/** The files of the first states: all are made in the same way. */
const items: Item[] = [];
const pictures = wholeStory().pictures.slice(0, 2);
beforeAll(async () => {
  for await (const item of graphics(base, pictures, true)) items.push(item);
}, 120_000);
const ending = (end: string) => items.filter(({ path }) => path.endsWith(end));

test("a state is a folder of pictures, words and numbers", () => {
  const [scene] = Object.values(scenes);
  const [state] = Object.keys(compose(scene!, "wide").steps);
  const folder = `graphics/${scene!.name}/${state}`;
  const stem = `${folder}/${scene!.name}-${state}`;
  expect(items.slice(1, 15).map(({ path }) => path)).toEqual([
    `${stem}-wide.png`,
    `${stem}-narrow.png`,
    `${stem}-wide.svg`,
    `${stem}-wide-dark.svg`,
    `${stem}-wide-text.svg`,
    `${stem}-wide-grey.svg`,
    `${stem}-wide.pdf`,
    `${stem}-wide.jpg`,
    `${stem}-wide-grey.png`,
    `${folder}/alt.txt`,
    `${folder}/caption.txt`,
    `${folder}/credit.txt`,
    `${folder}/data.csv`,
    `${folder}/EMBED.txt`,
  ]);
  const { headline, alt } = compose(scene!, "wide").steps[state!]!;
  expect(ending("alt.txt")[0]!.body).toBe(`${alt}\n`);
  expect(ending("caption.txt")[0]!.body).toContain(`${headline}.\n`);
  expect(ending("credit.txt")[0]!.body).toMatch(/^Sources: .+\nFirst published by .+\n$/);
  expect(ending("credit.txt")[0]!.body).toContain(
    `https://road-around.example/scenes/${scene!.name}/#${state}`,
  );
  expect(ending("data.csv")[0]!.body).toMatch(/^id,what,value[^\r]*\r\n[^\r]+\r\n/);
  for (const { path, body } of items) {
    expect(path).toMatch(/^[a-zA-Z0-9/.-]+$/);
    expect(body.length, path).toBeGreaterThan(10);
  }
});

test("each file is of its kind, for what lists them asks", () => {
  for (const { path, kind } of items)
    expect(kind, path).toBe(
      path.endsWith(".txt") ? "text" : path.endsWith(".csv") ? "data" : "graphic",
    );
});

test("the drawings are the stills: light, dark, in grey and with text", () => {
  const { scene: name, state } = pictures[0]!;
  const scene = sceneOf(name);
  const light = fixed(scene, state, "wide", "light").svg;
  for (const [end, svg] of [
    ["-wide.svg", light],
    ["-wide-dark.svg", fixed(scene, state, "wide", "dark").svg],
    ["-wide-grey.svg", greyed(light)],
    ["-wide-text.svg", liveText(scene, state, "wide").svg],
  ] as const)
    expect(ending(end)[0]!.body === svg, end).toBe(true);
});

test("pictures in pixels stand on the light paper, or on what it is in grey", async () => {
  for (const [end, paper] of [
    ["-wide.png", ours.light["--paper"]!],
    ["-narrow.png", ours.light["--paper"]!],
    ["-wide.jpg", ours.light["--paper"]!],
    ["-wide-grey.png", /#[0-9a-f]{6}/.exec(greyed(`<a fill="${ours.light["--paper"]}"/>`))![0]],
  ] as const) {
    const [first] = ending(end);
    // Within its margin, where nothing is drawn.
    const within = { left: 12, top: 12, width: 1, height: 1 };
    const pixels = await sharp(first!.body as Uint8Array)
      .extract(within)
      .removeAlpha()
      .raw()
      .toBuffer();
    const wanted = paper.slice(1).match(/../g)!;
    for (const [i, pair] of wanted.entries())
      expect(Math.abs(pixels[i]! - parseInt(pair, 16)), end).toBeLessThan(3);
  }
});

test.each([true, false])("its README names each file of a folder, with all forms: %s", (more) => {
  const text = readme(more);
  const { scene, state } = pictures[0]!;
  const stem = `${scene}-${state}`;
  const files = items.flatMap(({ path }) =>
    path.startsWith(`graphics/${scene}/${state}/`) ? [path.split("/").at(-1)!] : [],
  );
  for (const file of files)
    expect(text.includes(file.replace(stem, "…")), file).toBe(
      more || !/\.jpg$|grey\.png$/.test(file),
    );
  for (const part of text.split("\n\n"))
    if (!part.includes("alt.txt"))
      for (const line of part.split("\n")) expect(line.length).toBeLessThanOrEqual(100);
  expect(text).toMatch(/[^\n]\n$/);
  // Who has the whole kit is told that a part of the story has more; who has a part has it.
  expect(text.split("\n\n")).toHaveLength(more ? 5 : 6);
  expect(text).toContain("fonts");
});

test("check 21: pixels are twice its size and carry title, alt, credit, rights and licensor", async () => {
  for (const [end, width, format] of [
    ["-wide.png", 1760, "png"],
    ["-wide-grey.png", 1760, "png"],
    ["-wide.jpg", 1760, "jpeg"],
    ["-narrow.png", 720, "png"],
  ] as const)
    for (const { path, body } of ending(end)) {
      const read = await sharp(body as Uint8Array).metadata();
      expect([read.format, read.width], path).toEqual([format, width]);
      const said = read.xmp!.toString();
      const [, scene, state] = path.split("/");
      const { headline, alt } = compose(sceneOf(scene!), "narrow").steps[state!]!;
      expect(text(said, "dc:title")).toBe(headline);
      expect(text(said, "Iptc4xmpCore:AltTextAccessibility")).toBe(alt);
      expect(text(said, "photoshop:Credit")).toBe(site.publisher);
      expect(text(said, "dc:rights")).toContain("©");
      expect(text(said, "xmpRights:WebStatement")).toBe(site.licence.url);
      expect(text(said, "plus:LicensorURL")).toBe("https://road-around.example/republish/");
      expect(text(said, "plus:LicensorName")).toBe(site.publisher);
      expect(text(said, "dc:creator")).toBe(site.publisher);
      expect(text(said, "dc:description")).toBe(alt);
      expect(text(said, "photoshop:DateCreated")).toMatch(/^\d{4}-\d\d-\d\d$/);
      expect(text(said, "xmpRights:UsageTerms")).toContain(
        `https://road-around.example/scenes/${scene}/#${state}`,
      );
    }
});

/** The words of an element of XMP, its references resolved. */
const text = (packet: string, name: string): string =>
  new RegExp(`<${name}>(.*?)</${name}>`, "s")
    .exec(packet)![1]!
    .replace(/<[^>]*>/g, "")
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">")
    .replaceAll("&quot;", '"')
    .replaceAll("&#39;", "'")
    .replaceAll("&amp;", "&");

test("without the other forms a kit has none of them", async () => {
  const few: string[] = [];
  const four = wholeStory().pictures.slice(0, 4);
  for await (const { path } of graphics(base, four)) few.push(path);
  expect(few.filter((path) => /\.jpg$|grey\.png$/.test(path))).toEqual([]);
  // And it has all its pictures, in their order.
  const folders = few.slice(1).map((path) => path.split("/").slice(1, 3).join("/"));
  expect([...new Set(folders)]).toEqual(four.map(({ scene, state }) => `${scene}/${state}`));
  expect(few).toHaveLength(1 + 4 * 12);
});

test("check 21: XMP says hostile strings as they are", () => {
  for (const words of hostile) {
    const packet = xmp({ title: words, alt: words, page: base.href, terms: base.href });
    expect(sayable(text(packet, "dc:title")), words).toBe(sayable(words));
    expect(packet.match(/<[^>]+>/g)).toHaveLength(
      xmp({ title: "x", alt: "x", page: base.href, terms: base.href }).match(/<[^>]+>/g)!.length,
    );
  }
});

/** One state of each scene. */
const firsts = Object.values(scenes).map((scene) => ({
  scene,
  state: Object.keys(compose(scene, "wide").steps).at(-1)!,
}));

test.each(firsts)("check 19: the SVG of $scene.name/$state is drawing and nothing else", (one) => {
  for (const scheme of ["light", "dark"] as const) {
    const { svg } = fixed(one.scene, one.state, "wide", scheme);
    expect(svg).not.toMatch(
      /<(script|style|foreignObject|image|a|iframe|animate|set|handler)\b|<[?!]|\son\w+=|\sstyle=|\sclass=|javascript:|data:|@import|url\(/i,
    );
    const links = [...svg.matchAll(/href="([^"]*)"/g)].map(([, to]) => to!);
    const ids = new Set([...svg.matchAll(/\sid="([^"]*)"/g)].map(([, id]) => `#${id}`));
    expect(links.filter((to) => !ids.has(to))).toEqual([]);
    expect(svg).toContain(`<desc>`);
    expect(svg).not.toContain("var(");
  }
});

test("the dark picture differs from the light in colours alone", () => {
  const [light, dark] = (["light", "dark"] as const).map(
    (scheme) => fixed(sceneOf("routes"), "middle", "wide", scheme).svg,
  );
  const shapes = (svg: string) => svg.replace(/#[0-9a-f]{6}\b/g, "#");
  expect(shapes(light!)).toBe(shapes(dark!));
  expect(light).not.toBe(dark);
});

const read = async (body: Uint8Array) => {
  const doc = await getDocument({ data: body.slice(), verbosity: 0 }).promise;
  return { doc, page: await doc.getPage(1) };
};

test("check 21: PDF has title, language and a figure with its alternative text", async () => {
  for (const { path, body } of ending(".pdf")) {
    const { doc, page } = await read(body as Uint8Array);
    const { info } = await doc.getMetadata();
    const [, scene, state] = path.split("/");
    const { headline, alt } = compose(sceneOf(scene!), "wide").steps[state!]!;
    expect(info).toMatchObject({
      Title: headline,
      Language: "en",
      Author: site.publisher,
      Subject: expect.stringContaining(site.licence.name) as string,
    });
    expect((info as { Subject: string }).Subject).toContain(
      `https://road-around.example/scenes/${scene}/#${state}`,
    );
    expect(await page.getStructTree()).toMatchObject({
      children: [{ role: "Document", children: [{ role: "Figure", alt }] }],
    });
  }
});

test("PDF is the same to the byte, and says hostile titles", async () => {
  const drawn = sheet(sceneOf("kars"), "even", "narrow", "light");
  const again = await Promise.all([pdf(drawn, told), pdf(drawn, told)]);
  expect(Buffer.compare(again[0], again[1])).toBe(0);
  for (const words of hostile.filter((one, i) => i % 40 === 0 && sayable(one) === one && one)) {
    const { doc } = await read(await pdf(drawn, { ...told, title: words }));
    expect((await doc.getMetadata()).info).toMatchObject({ Title: words });
  }
});

const inTurn = firsts.map((one, i) => ({ ...one, scheme: i % 2 ? "dark" : "light" }) as const);

test.each(inTurn)(
  "the PDF of $scene.name/$state, $scheme, is what its SVG is",
  async ({ scene, state, scheme }) => {
    const { svg } = fixed(scene, state, "wide", scheme);
    const { page, doc } = await read(await pdf(sheet(scene, state, "wide", scheme), told));
    // A point is three quarters of a unit: so both have two pixels for each, and fine stripes count
    // for what they are rather than for their edges.
    const viewport = page.getViewport({ scale: 8 / 3 });
    const [width, height] = [Math.round(viewport.width), Math.round(viewport.height)];
    const { canvas, context } = (doc.canvasFactory as Canvases).create(width, height);
    await page.render({ canvas, canvasContext: context, viewport }).promise;
    const ours = context.getImageData(0, 0, width, height).data;
    const theirs = await sharp(Buffer.from(svg), { density: 144 })
      .resize(width, height, { fit: "fill" })
      .ensureAlpha()
      .raw()
      .toBuffer();
    let far = 0;
    for (let i = 0; i < theirs.length; i += 4)
      if (Math.abs(theirs[i]! - ours[i]!) + Math.abs(theirs[i + 1]! - ours[i + 1]!) > 160) far++;
    // Edges are smoothed otherwise; a missing mark or a wrong colour is far more.
    expect(far / (width * height)).toBeLessThan(0.002);
  },
);

/** What makes a canvas where there is no browser. */
interface Canvases {
  create(
    width: number,
    height: number,
  ): { canvas: HTMLCanvasElement; context: CanvasRenderingContext2D };
}
