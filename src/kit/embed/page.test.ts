import { beforeAll, expect, test } from "vitest";
import { sha256 } from "../../engine/base/hash";
import { all, attribute, parsePage, rawText, tag, textOf, type Element } from "../dom";
import { compose } from "../../engine/scene/compose";
import { words } from "./captions";
import { codes, figure, frame } from "./codes";
import { embed, inline } from "./embed";
import { heights, tallest, WIDTHS } from "./heights";
import { oembed } from "./oembed";
import { embedCodes } from "./paper";
import { sceneOf, scenes, site } from "@story";

/* A scene as strangers' pages show it, whatever the scene says today. */

const base = new URL("https://a.example/");
const scene = sceneOf("scale");
const states = Object.entries(compose(scene, "narrow").steps);
const PAGE = `${base.href}scenes/scale/`;

const page = async () => parsePage(await embed(scene, base));
const the = (within: Parameters<typeof all>[0], name: string) => all(within, tag(name));
const by = (within: Parameters<typeof all>[0], id: string) =>
  all(within, (one) => attribute(one, "id") === id)[0]!;
const classed = (within: Parameters<typeof all>[0], name: string) =>
  all(within, (one) => attribute(one, "class") === name);

test("each state is a station with its claim, and the first is shown", async () => {
  const made = await page();
  const buttons = the(made, "input");
  expect(
    buttons.map((one) => ["type", "name", "checked"].map((name) => attribute(one, name))),
  ).toEqual(states.map((_, i) => ["radio", "state", i ? undefined : ""]));
  const ids = buttons.map((one) => attribute(one, "id"));
  expect(new Set(ids).size).toBe(states.length);
  const stops = classed(made, "stop");
  expect(stops.map((one) => attribute(one, "for"))).toEqual(ids);
  expect(stops.map((one) => textOf(the(one, "span")[0]!))).toEqual(
    states.map(([, { headline }]) => headline),
  );
  expect(stops.map((one) => textOf(the(one, "b")[0]!))).toEqual(states.map((_, i) => `${i + 1}`));
  const [deck] = all(made, (one) => attribute(one, "role") === "radiogroup");
  expect(textOf(by(made, attribute(deck!, "aria-labelledby")!))).toBe(scene.title);
});

test("each state has its two pictures, with alternative text, claim, unit, credit and numbers", async () => {
  const made = await page();
  const figures = the(made, "figure");
  expect(figures).toHaveLength(states.length);
  figures.forEach((one, i) => {
    const [name, step] = states[i]!;
    const pictures = the(one, "svg");
    expect(pictures.map((svg) => attribute(svg, "class"))).toEqual(["narrow", "wide"]);
    for (const svg of pictures) {
      expect(attribute(svg, "role")).toBe("img");
      expect(attribute(svg, "viewBox")).toMatch(/^0 0 \d+ \d+$/);
    }
    expect(attribute(pictures[0]!, "aria-label")).toBe(step.alt);
    const unseen = classed(one, "unseen").map(textOf);
    expect(unseen).toEqual([step.headline, step.sub].map((said) => said.replace(/\s+/g, " ")));
    expect(textOf(classed(one, "credit")[0]!)).toBe(words(scene, base).states[i]!.credit);
    const [numbers] = the(one, "a");
    expect(attribute(numbers!, "href")).toBe(`${PAGE}#${name}`);
    expect(textOf(numbers!)).toContain(String(step.rows.length));
  });
});

test("the way on leads from each state to the next, and from the last to the first", async () => {
  const made = await page();
  const ids = the(made, "input").map((one) => attribute(one, "id"));
  const ways = classed(made, "next");
  expect(ways.map((one) => attribute(one, "for"))).toEqual([...ids.slice(1), ids[0]]);
  const [first, ...rest] = ways.toReversed().map(textOf);
  expect(new Set(rest).size).toBe(1);
  expect(rest[0]).not.toBe(first);
  for (const one of ways) expect(attribute(one, "aria-hidden")).toBe("true");
});

test("the foot says whose it is; what leaves the frame opens outside it", async () => {
  const made = await page();
  const [foot] = classed(made, "foot");
  const links = the(foot!, "a");
  expect(links.map((one) => attribute(one, "href"))).toEqual([
    `${base.href}#scale-${states[0]![0]}`,
    site.licence.url,
  ]);
  expect(textOf(links[0]!)).toContain("a.example");
  expect(textOf(links[1]!)).toContain(site.licence.name);
  for (const one of the(made, "a")) {
    expect(attribute(one, "target")).toBe("_blank");
    expect(attribute(one, "rel")).toContain("noopener");
  }
  expect(attribute(links[1]!, "rel")).toContain("license");
});

/** Rules of a style, by what they are for. */
const rule = (css: string, selector: string) =>
  css.slice(css.indexOf(`${selector}{`) + selector.length + 1).split("}")[0]!;

test("each state is seen when its station is chosen, and both schemes have all colours", async () => {
  const made = await page();
  const css = rawText(the(made, "style")[0]!);
  const figures = the(made, "figure").map((one) => attribute(one, "class"));
  const ids = the(made, "input").map((one) => attribute(one, "id"));
  const open = ids.map((id, i) => `#${id}:checked~.${figures[i]}`).join();
  expect(css).toContain(`${open}{visibility:visible}`);
  const names = (text: string) =>
    [...text.matchAll(/(--[\w-]+):#[0-9a-f]+;/g)].map(([, name]) => name);
  const light = rule(css, ":root");
  const dark = rule(css, ":root[data-theme=dark]");
  expect(names(light).length).toBeGreaterThan(10);
  expect(names(dark)).toEqual(names(light));
  expect(dark).not.toBe(light);
  expect(light).toContain("color-scheme:light dark");
  expect(light).toMatch(/--accent:var\(--[\w-]+\)/);
  expect(dark).toContain("color-scheme:dark");
  expect(rule(css, ":root[data-theme=light]")).toBe("color-scheme:light");
  // The system's wish holds, but for an address that asks for light.
  const asked = css.slice(css.indexOf("@media (prefers-color-scheme:dark){"));
  expect(names(rule(asked, ":root:not([data-theme=light])"))).toEqual(names(light));
  expect(css).toContain(":root{display:block;background:var(--paper)}");
});

test("the font in it has its letters and no others, and nothing else is loaded", async () => {
  const css = rawText(the(await page(), "style")[0]!);
  const faces = [...css.matchAll(/@font-face\{([^}]*)\}/g)].map(([, text]) => text!);
  expect(faces.length).toBeGreaterThan(0);
  for (const one of faces) {
    expect(one).toMatch(
      /font-family:"[^"]+";font-weight:[\d ]+;src:url\(data:font\/woff2;base64,[\w+/=]+\)/,
    );
    expect(one).toMatch(/unicode-range:U\+/);
  }
  for (const [, url] of css.matchAll(/url\(([^)]*)\)/g)) expect(url).toMatch(/^(data:|#)/);
});

test("what pictures share is kept once, and what they use is there", async () => {
  const html = await embed(scene, base);
  const made = parsePage(html);
  const ids = all(made, (one) => attribute(one, "id") !== undefined).map((one) =>
    attribute(one, "id")!,
  );
  expect(new Set(ids).size).toBe(ids.length);
  const used = the(made, "use").map((one) => attribute(one, "href")!.slice(1));
  expect(used.length).toBeGreaterThan(0);
  for (const id of used) expect(ids).toContain(id);
  // Outlines that are long stand in the page once, however often they are drawn.
  const long = the(made, "path").flatMap((one) => {
    const d = attribute(one, "d") ?? "";
    return d.length >= 60 ? [d] : [];
  });
  expect(new Set(long).size).toBe(long.length);
  expect(html).not.toMatch(/data-row|visibility="visible"/);
  const [glyphs] = classed(made, "glyphs");
  expect(attribute(glyphs!, "aria-hidden")).toBe("true");
});

test("a map’s ground is drawn once in each frame, and each state uses it", async () => {
  const map = Object.values(scenes).find(
    (one) => Object.keys(compose(one, "wide").backdrop).length,
  )!;
  const made = parsePage(await embed(map, base));
  for (const frame of ["wide", "narrow"] as const)
    for (const key of Object.keys(compose(map, frame).backdrop)) {
      const ground = by(made, `${frame}-${key}`);
      expect(ground.childNodes.length).toBeGreaterThan(0);
      const uses = the(made, "use").filter((one) => attribute(one, "href") === `#${frame}-${key}`);
      expect(uses.length).toBeGreaterThan(0);
    }
});

test("the page says what it is to search engines and systems, and whose", async () => {
  const made = await page();
  const meta = Object.fromEntries(
    the(made, "meta").map((one) => [attribute(one, "name"), attribute(one, "content")]),
  );
  expect(meta).toMatchObject({
    description: states[0]![1].alt,
    robots: "noindex, indexifembedded",
    referrer: "no-referrer",
  });
  const links = Object.fromEntries(
    the(made, "link").map((one) => [attribute(one, "rel"), attribute(one, "href")]),
  );
  expect(links).toEqual({
    canonical: PAGE,
    license: site.licence.url,
    alternate: `${base.href}oembed/scale.json`,
  });
  const [html] = the(made, "html");
  expect([attribute(html!, "lang"), attribute(html!, "data-scene")]).toEqual([
    site.language,
    "scale",
  ]);
  const title = textOf(the(made, "title")[0]!);
  for (const said of [scene.title, site.title]) expect(title).toContain(said);
  const [graph] = the(made, "script").filter((one) => attribute(one, "type")?.includes("json"));
  const said = JSON.parse(rawText(graph!)) as Record<string, unknown>;
  expect(said["@context"]).toBe("https://schema.org");
  expect(said["@graph"]).toMatchObject(
    states.map(([name, { headline, alt }], i) => ({
      "@type": "ImageObject",
      name: headline,
      description: alt,
      caption: words(scene, base).states[i]!.credit,
      contentUrl: `${base.href}stills/scale/${name}.png`,
      url: `${PAGE}#${name}`,
      creator: { "@type": "Organization", name: site.publisher, url: base.href },
      acquireLicensePage: PAGE,
      isPartOf: { "@type": "WebPage", url: base.href, name: site.title },
    })),
  );
});

test("it may run its script and show its style and font, and fetch nothing", async () => {
  const made = await page();
  const [policy] = all(made, (one) => attribute(one, "http-equiv") !== undefined);
  const allowed = attribute(policy!, "content")!;
  const script = the(made, "script").find((one) => !attribute(one, "type"))!;
  expect(allowed).toContain(`script-src '${sha256(rawText(script))}'`);
  expect(allowed).toContain(`style-src '${sha256(rawText(the(made, "style")[0]!))}'`);
  expect(allowed).toMatch(/font-src data:/);
  expect(allowed).toMatch(/connect-src 'none'/);
  // It stands in the page as text, and runs there.
  const window = {};
  const dataset: Record<string, string> = {};
  const run = new Function("document", "location", "parent", "window", rawText(script));
  run({ documentElement: { dataset, style: {} } }, { search: "?theme=dark" }, window, window);
  expect(dataset).toEqual({ theme: "dark" });
});

test("without a frame it is markup whose looks stay within, and a picture where none can be", async () => {
  const html = await inline(scene, base);
  const [element] = the(parsePage(html), site.element);
  const [image] = the(element!, "img");
  expect(attribute(image!, "src")).toBe(`${base.href}stills/scale/${states[0]![0]}.png`);
  expect(attribute(image!, "alt")).toBe(states[0]![1].alt);
  const css = /<style>([^]*?)<\/style>/.exec(html)![1]!;
  expect(css).toContain(":host{display:block;background:var(--paper)}");
  expect(css).not.toMatch(/:root|@font-face/);
  expect(rule(css, ":host([data-theme=dark])")).toContain("color-scheme:dark");
  expect(css).toContain(":host(:not([data-theme=light])){");
  expect(html).toContain('<template shadowrootmode="open">');
  expect(html).toMatch(/>\n$/);
});

const ways = () => codes(scene, base);

test("there are five ways to put a scene on a page, from the weakest system’s", () => {
  expect(
    ways()
      .map(({ letter }) => letter)
      .join(""),
  ).toBe("ABCDE");
  const [address, picture, framed, fitted, markup] = ways().map(({ code }) => code);
  expect(address).toBe(PAGE);
  expect(picture).toMatch(/^<figure>/);
  expect(framed).toBe(frame(scene, base));
  expect(fitted).toBe(`${framed}\n<script src="${base.href}embed/loader.js" async></script>`);
  expect(markup).toBe(`${base.href}embed/scale/inline.txt`);
  for (const one of ["name", "who"] as const)
    expect(new Set(ways().map((way) => way[one])).size).toBe(5);
});

test("the frame is as high as the scene at its narrowest, and has a title", () => {
  const [element] = the(parsePage(frame(scene, base)), "iframe");
  expect(attribute(element!, "src")).toBe(`${base.href}embed/scale/`);
  expect(attribute(element!, "title")).toContain(scene.title);
  expect(Number(attribute(element!, "height"))).toBe(tallest(scene, base));
  expect(attribute(element!, "width")).toBe("100%");
});

test("a picture to paste comes in two widths, with its caption and where it leads", () => {
  const [state] = words(scene, base).states;
  const made = parsePage(figure(scene, state!, base));
  const [source] = the(made, "source");
  const [image] = the(made, "img");
  const still = `${base.href}stills/scale/${state!.name}`;
  expect(attribute(source!, "srcset")).toBe(`${still}.png`);
  expect(attribute(source!, "media")).toMatch(/min-width/);
  expect(attribute(image!, "src")).toBe(`${still}-narrow.png`);
  expect(attribute(image!, "alt")).toBe(state!.alt);
  const size = (one: Element) => ["width", "height"].map((name) => Number(attribute(one, name)));
  const [[wide = 0, high = 0], [narrow = 0, tall = 0]] = [size(source!), size(image!)];
  expect(wide / high).toBeGreaterThan(narrow / tall);
  expect([wide, high, narrow, tall].every((one) => Number.isInteger(one) && one > 0)).toBe(true);
  const caption = the(made, "figcaption")[0]!;
  for (const said of [state!.headline, state!.credit, site.publisher, site.licence.name])
    expect(textOf(caption)).toContain(said);
  expect(
    the(caption, "a")
      .map((one) => attribute(one, "href"))
      .sort(),
  ).toEqual([`${PAGE}#${state!.name}`, site.licence.url].sort());
});

test("oEmbed answers with the frame, its size, a picture, and whose it is", () => {
  const said = oembed(scene, base);
  expect(said).toMatchObject({
    version: "1.0",
    type: "rich",
    title: scene.title,
    author_name: site.publisher,
    author_url: base.href,
    provider_name: site.publisher,
    provider_url: base.href,
    cache_age: 24 * 60 * 60,
    thumbnail_url: `${base.href}stills/scale/${states[0]![0]}.png`,
    html: frame(scene, base),
    width: 600,
    height: tallest(scene, base),
  });
  const [source] = the(parsePage(figure(scene, words(scene, base).states[0]!, base)), "source");
  // The PNG has two pixels for each of the picture.
  expect(said["thumbnail_width"]).toBe(2 * Number(attribute(source!, "width")));
  expect(
    Math.abs(Number(said["thumbnail_height"]) - 2 * Number(attribute(source!, "height"))),
  ).toBeLessThanOrEqual(1);
});

test("EMBED.txt has the ways, the heights, how to change it, and every other picture", () => {
  const text = embedCodes("scale", base);
  expect(text.startsWith(`${scene.title}\n${"=".repeat(scene.title.length)}\n\n`)).toBe(true);
  const flat = text.replace(/\s+/g, " ");
  let from = 0;
  for (const { letter, name, who, code } of ways()) {
    const at = text.indexOf(`\n\n${code}\n`, from);
    expect(at, letter).toBeGreaterThan(from);
    expect(flat).toContain(who);
    expect(text.slice(from, at)).toMatch(
      new RegExp(`${letter}.*${name.replace(/\W/g, ".")}.*\n-+\n`),
    );
    from = at;
  }
  const listed = heights(scene, base).map(({ width, height }) => [String(width), String(height)]);
  for (const [width, height] of listed)
    expect(text).toMatch(new RegExp(`^ +${width}\\D.* ${height}\\b`, "m"));
  const columns = text.split("\n").filter((line) => /^ +\d+\D.*\d/.test(line));
  expect(new Set(columns.map((line) => line.search(/\d\D/))).size).toBe(1);
  for (const said of [
    "?theme=light",
    "?theme=dark",
    "frame-src https://a.example",
    site.licence.url,
    site.publisher,
  ])
    // prettier-ignore
    expect(text).toContain(said);
  for (const state of words(scene, base).states) expect(text).toContain(figure(scene, state, base));
  expect(text).toMatch(/\S\n$/);
  expect(text).not.toMatch(/undefined|\n\n\n/);
});

test("a scene of one state has no other pictures to paste", () => {
  const one = Object.values(scenes).find((some) => words(some, base).states.length === 1);
  if (one) expect(embedCodes(one.name, base).split("<figure>")).toHaveLength(2);
  expect(() => embedCodes("no-scene", base)).toThrow();
});

let known: { width: number; height: number }[];
beforeAll(() => void (known = heights(scene, base)));

test("heights are told for the widths that columns have, and none is cut", () => {
  expect(known.map(({ width }) => width)).toEqual([...WIDTHS]);
  const most = tallest(scene, base);
  for (const { height } of known) {
    expect(Number.isInteger(height)).toBe(true);
    expect(height).toBeLessThanOrEqual(most);
  }
});
