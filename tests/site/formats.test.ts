import { globSync, readFileSync } from "node:fs";
import Ajv from "ajv/dist/2020.js";
import { parse, type DefaultTreeAdapterTypes as Tree } from "parse5";
import sharp from "sharp";
import { beforeAll, expect, test } from "vitest";
import { article } from "../../src/kit/article/article";
import { atom, jsonFeed } from "../../src/kit/article/feeds";
import { newsletter } from "../../src/kit/article/newsletter";
import { ascii } from "../../src/kit/article/html";
import { storyHtml } from "../../src/kit/article/whole";
import { hostile } from "../hostile";
import { lost } from "../kses";
import { sample, sayable, tidy } from "../sample";
import { address, reader, states } from "./reader.ts";
import { scenes, site, stations } from "@story";

const base = new URL("https://road-around.example");
const page = (path: string) => readFileSync(`dist/${path}`, "utf8");
const chapters = stations.map(({ chapter }) => chapter);

/** A figure as a format has it. */
interface Shown {
  alt: string;
  headline: string;
  credit: string;
}

const kit = new Map<string, string>();
beforeAll(() => {
  for (const { path, body } of article("dist", base)) kit.set(path, String(body));
});
const file = (name: string) => kit.get(`article/${name}`)!;

const elements = (part: Tree.ParentNode): Tree.Element[] =>
  part.childNodes.flatMap((one) => ("tagName" in one ? [one, ...elements(one)] : []));
const text = (node: Tree.ParentNode): string =>
  node.childNodes
    .map((one) =>
      one.nodeName === "#text" ? (one as Tree.TextNode).value : "tagName" in one ? text(one) : "",
    )
    .join("");
const attr = ({ attrs }: Tree.Element, name: string) =>
  attrs.find((one) => one.name === name)?.value ?? "";
const of = (html: string, tag: string) =>
  elements(parse(html)).filter(({ tagName }) => tagName === tag);

/** A caption taken apart: the headline is in bold, its point outside the claim. */
const captioned = (alt: string, caption: Tree.Element): Shown => {
  const [bold] = elements(caption);
  const headline = text(bold!);
  return {
    alt,
    headline: headline.replace(/\.$/, ""),
    credit: tidy(text(caption).slice(headline.length)),
  };
};

const figuresOfHtml = (html: string): Shown[] =>
  of(html, "figure").map((figure) => {
    const inside = elements(figure);
    const image = inside.find(({ tagName }) => tagName === "img")!;
    const caption = inside.find(({ tagName }) => tagName === "figcaption")!;
    return captioned(attr(image, "alt"), caption);
  });

/** The figures of a page as readers get them. */
const steps = (path: string): Shown[] =>
  of(page(path), "figure")
    .filter((one) => attr(one, "class") === "still")
    .map((figure) => {
      const inside = elements(figure);
      const credit = inside.find((one) => attr(one, "class") === "credit")!;
      return {
        alt: attr(
          inside.find(({ tagName }) => tagName === "img")!,
          "alt",
        ),
        headline: text(inside.find(({ tagName }) => tagName === "b")!).replace(/\.$/, ""),
        credit: tidy(text(credit)),
      };
    });

const unescaped = (markdown: string) =>
  markdown
    .replace(/\\([!-/:-@[-`{-~])/g, "$1")
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">")
    .replaceAll("&amp;", "&");

const figuresOfMarkdown = (markdown: string): Shown[] =>
  [...markdown.matchAll(/^!\[(.*)\]\(.*\)\n\n\*\*(.*?)\.\*\* (.*)$/gm)].map((found) => {
    const [, alt, headline, credit] = found.map(unescaped) as [string, string, string, string];
    return { alt, headline, credit };
  });

const figuresOfText = (words: string): Shown[] =>
  [...words.matchAll(/^\[Picture: (.*)\.\nWhat it shows: (.*)\n(.*)\nFile: (.*)\]$/gm)].map(
    ([, headline, alt, credit]) => ({ alt: alt!, headline: headline!, credit: credit! }),
  );

const figuresOfMail = (html: string): Shown[] =>
  elements(parse(html)).flatMap((one, i, all) => {
    if (one.tagName !== "img") return [];
    return [captioned(attr(one, "alt"), all[i + 1]!)];
  });

test("the article tells the same figures in the same order as the page, in every format", () => {
  const whole = steps("index.html");
  expect(whole.length).toBe(states.length);
  expect(figuresOfHtml(file("article.html"))).toEqual(whole);
  expect(figuresOfMarkdown(file("article.md"))).toEqual(whole);
  expect(figuresOfText(file("article.txt"))).toEqual(whole);
  for (const chapter of chapters) {
    const own = steps(`chapters/${chapter}/index.html`);
    expect(own.length, chapter).toBeGreaterThan(0);
    expect(figuresOfHtml(file(`chapters/${chapter}.html`)), chapter).toEqual(own);
    expect(figuresOfMarkdown(file(`chapters/${chapter}.md`)), chapter).toEqual(own);
    expect(figuresOfMail(file(`newsletter/${chapter}.html`)), chapter).toEqual(own);
  }
  expect(chapters.flatMap((chapter) => figuresOfMail(file(`newsletter/${chapter}.html`)))).toEqual(
    whole,
  );
});

test("the words of the article are those of the page", () => {
  for (const chapter of chapters) {
    const said = tidy(text(parse(file(`chapters/${chapter}.html`))));
    const inText = tidy(file("article.txt"));
    const steps = of(page(`chapters/${chapter}/index.html`), "div").filter(
      (one) => attr(one, "class") === "words",
    );
    for (const step of steps) {
      const paragraph = tidy(text(elements(step)[0]!));
      expect(said).toContain(paragraph);
      expect(inText).toContain(paragraph);
    }
  }
});

test("check 17: WordPress takes nothing out of the HTML", () => {
  for (const [path, html] of kit)
    if (/^article\/(article|chapters\/[a-z-]+)\.html$/.test(path))
      expect(lost(html), path).toEqual([]);
  expect(lost("<p onclick='x'><script>x</script><a href='javascript:x'>[gallery]</a></p>")).toEqual(
    ["onclick of <p>", "<script>", 'href="javascript:x"', "a shortcode"],
  );
});

test("what the HTML and Markdown name is in the kit, what mails name is on the site", () => {
  for (const [path, body] of kit) {
    const sources = path.endsWith(".md")
      ? [...body.matchAll(/^!\[.*\]\((.*)\)$/gm)].map(([, src]) => src!)
      : path.endsWith(".html")
        ? of(body, "img").map((one) => attr(one, "src"))
        : [];
    for (const src of sources) {
      const to = new URL(src, `https://kit.example/${site.kit}/${path}`);
      const [, scene, state, name] =
        /^\/graphics\/([^/]+)\/([^/]+)\/(.+)\.png$/.exec(
          to.pathname.replace(`/${site.kit}/`, "/"),
        ) ?? [];
      if (path.includes("newsletter/") || path.endsWith("-online.html")) {
        expect(to.origin).toBe(base.origin);
        expect(globSync(`dist${to.pathname}`), src).toHaveLength(1);
      } else {
        expect(name, `${path}: ${src}`).toBe(`${scene}-${state}-wide`);
        expect(globSync(`dist/stills/${scene}/${state}.png`)).toHaveLength(1);
      }
    }
  }
});

test("no mail is cut off by Gmail, none has script or style sheet", () => {
  for (const chapter of chapters) {
    const mail = file(`newsletter/${chapter}.html`);
    expect(Buffer.byteLength(mail), chapter).toBeLessThan(102_000);
    const tags = new Set(elements(parse(mail)).map(({ tagName }) => tagName));
    for (const tag of ["script", "style", "link", "iframe", "form", "svg"])
      expect(tags.has(tag), tag).toBe(false);
    for (const image of of(mail, "img")) {
      expect(attr(image, "src")).toMatch(/^https:\/\/road-around\.example\/stills\/.+\.png$/);
      expect(attr(image, "alt").length).toBeGreaterThan(20);
      expect(Number(attr(image, "width"))).toBeLessThanOrEqual(600);
    }
  }
});

test("a mail reads well at 600 and at 375 pixels: nothing is wider than the window", async () => {
  const mail = file("newsletter/opening.html").replaceAll(base.origin, address);
  const open = await reader();
  for (const width of [700, 375]) {
    await open.page.setViewport({ width, height: 900 });
    await open.page.setContent(mail, { waitUntil: "load" });
    const wide = await open.page.evaluate(() => document.documentElement.scrollWidth);
    expect(wide).toBeLessThanOrEqual(width);
    const images = await open.page.$$eval("img", (all) =>
      all.map(({ naturalWidth, clientWidth }) => [naturalWidth, clientWidth]),
    );
    for (const [natural, shown] of images) {
      expect(natural).toBe(720);
      expect(shown).toBeLessThanOrEqual(552);
    }
  }
  await open.close();
});

test("check 18: ninjs is as version 3.1 names its properties, with every figure", () => {
  const ninjs = JSON.parse(file("article.ninjs.json")) as {
    associations: { headlines: { value: string }[]; descriptions: { value: string }[] }[];
    bodies: { contentType: string; value: string; wordCount?: number }[];
  };
  const schema = JSON.parse(readFileSync("tests/schemas/ninjs-used.json", "utf8")) as object;
  const valid = new Ajv({ strict: false }).compile(schema);
  expect(valid(ninjs), JSON.stringify(valid.errors)).toBe(true);
  expect(valid({ ...ninjs, headline: "x" })).toBe(false);
  expect(
    ninjs.associations.map(({ headlines, descriptions }) => ({
      alt: descriptions[1]!.value,
      headline: headlines[0]!.value,
      credit: descriptions[0]!.value,
    })),
  ).toEqual(steps("index.html"));
  const [html, plain] = ninjs.bodies;
  expect(figuresOfHtml(html!.value)).toEqual(steps("index.html"));
  expect(plain!.wordCount).toBeGreaterThan(5_000);
});

test("check 18: Apple News has what its format requires, with every figure", () => {
  const apple = JSON.parse(file("apple-news/article.json")) as {
    components: {
      role: string;
      accessibilityCaption?: string;
      caption?: { text: string };
      URL?: string;
    }[];
    metadata: object;
  };
  for (const name of ["version", "identifier", "title", "language", "layout", "components"])
    expect(apple).toHaveProperty(name);
  expect(apple).toHaveProperty("componentTextStyles.default");
  expect(apple.metadata).toMatchObject({ canonicalURL: base.href });
  const roles = ["title", "intro", "heading1", "heading2", "body", "quote", "htmltable", "figure"];
  for (const { role } of apple.components) expect(roles).toContain(role);
  const figures = apple.components.filter(({ role }) => role === "figure");
  expect(figures.map(({ accessibilityCaption }) => accessibilityCaption)).toEqual(
    steps("index.html").map(({ alt }) => alt),
  );
  expect(figures.map(({ caption }) => caption!.text)).toEqual(
    steps("index.html").map(({ headline, credit }) => `${headline}. ${credit}`),
  );
  const listed = file("apple-news/images.txt").trim().split("\n");
  expect(listed.map((one) => one.split("\t")[0])).toEqual(figures.map(({ URL }) => URL));
});

/** What Chromium’s reader of XML finds wrong, and the entries of a feed. */
async function readXml(xml: string) {
  const open = await reader();
  // No page may parse text; this test may.
  await open.page.setBypassCSP(true);
  await open.page.goto(`${address}/404.html`);
  const found = await open.page.evaluate((source) => {
    const doc = new DOMParser().parseFromString(source, "application/xml");
    const wrong = doc.querySelector("parsererror")?.textContent ?? "";
    const child = (parent: Element, name: string) =>
      [...parent.children].find((one) => one.localName === name)?.textContent ?? "";
    const entries = [...doc.documentElement.children]
      .filter((one) => one.localName === "entry")
      .map((one) => ({
        id: child(one, "id"),
        title: child(one, "title"),
        updated: child(one, "updated"),
        summary: child(one, "summary"),
        content: child(one, "content"),
      }));
    const own = ["id", "title", "updated", "author"].map((name) =>
      child(doc.documentElement, name),
    );
    return { wrong, entries, own, root: doc.documentElement.namespaceURI };
  }, xml);
  await open.close();
  return found;
}

test("check 18: the Atom feed is well formed, complete, and has every figure", async () => {
  const { wrong, entries, own, root } = await readXml(page("feed.xml"));
  expect(wrong).toBe("");
  expect(root).toBe("http://www.w3.org/2005/Atom");
  for (const one of own) expect(one).not.toBe("");
  expect(entries.map(({ id }) => id).sort()).toEqual(
    [`${base.href}brief/`, ...chapters.map((one) => `${base.href}chapters/${one}/`)].sort(),
  );
  for (const { id, title, updated, content } of entries) {
    expect(title).not.toBe("");
    expect(updated).toMatch(/^\d{4}-\d\d-\d\dT00:00:00Z$/);
    // The brief has pictures and no steps.
    if (!id.endsWith("/brief/"))
      expect(figuresOfHtml(content), id).toEqual(steps(`${new URL(id).pathname}index.html`));
    for (const image of of(content, "img")) {
      const { origin, pathname } = new URL(attr(image, "src"));
      expect(origin).toBe(base.origin);
      expect(globSync(`dist${pathname}`), pathname).toHaveLength(1);
    }
    expect(lost(ascii(content))).toEqual([]);
  }
});

test("check 18: the JSON feed has what version 1.1 requires, and the same text as Atom", async () => {
  const feed = JSON.parse(page("feed.json")) as {
    version: string;
    title: string;
    feed_url: string;
    items: {
      id: string;
      url: string;
      content_html: string;
      image: string;
      date_published: string;
    }[];
  };
  expect(feed).toMatchObject({
    version: "https://jsonfeed.org/version/1.1",
    title: site.title,
    home_page_url: base.href,
    feed_url: `${base.href}feed.json`,
  });
  const { entries } = await readXml(page("feed.xml"));
  expect(feed.items.map((item) => [item.id, item.content_html])).toEqual(
    entries.map(({ id, content }) => [id, content]),
  );
  for (const { id, url, image, date_published } of feed.items) {
    expect(url).toBe(id);
    expect(globSync(`dist${new URL(image).pathname}`)).toHaveLength(1);
    expect(date_published).toMatch(/^\d{4}-\d\d-\d\dT00:00:00Z$/);
  }
});

test("check 18: the list of pages names every page that may be indexed, and no other", () => {
  const listed = [...page("sitemap.xml").matchAll(/<loc>([^<]+)<\/loc><lastmod>([^<]+)</g)];
  const pages = globSync("dist/**/*.html").map((path) => readFileSync(path, "utf8"));
  const open = pages
    .filter((html) => !/<meta name="robots" content="noindex/.test(html))
    .map((html) => /<link rel="canonical" href="([^"]+)"/.exec(html)![1]!);
  expect(listed.map(([, url]) => url).sort()).toEqual(open.sort());
  for (const [, url, day] of listed) {
    expect(globSync(`dist${new URL(url!).pathname}index.html`), url).toHaveLength(1);
    expect(day).toMatch(/^\d{4}-\d\d-\d\d$/);
  }
  expect(page("robots.txt")).toContain(`Sitemap: ${base.href}sitemap.xml\n`);
  expect(page("robots.txt")).not.toContain("Disallow");
});

test("every page leads to the feeds", () => {
  for (const path of ["index.html", "chapters/caspian/index.html", "facts/gap/index.html"]) {
    const links = of(page(path), "link").filter(
      (one) => attr(one, "rel") === "alternate" && attr(one, "type") !== "application/json+oembed",
    );
    expect(links.map((one) => [attr(one, "type"), attr(one, "href")])).toEqual([
      ["application/atom+xml", "/feed.xml"],
      ["application/feed+json", "/feed.json"],
      ["application/atom+xml", "/corrections/feed.xml"],
    ]);
  }
});

const metaOf = (path: string) => {
  const script = of(page(path), "script").find(
    (one) => attr(one, "type") === "application/ld+json",
  )!;
  return JSON.parse(text(script)) as Record<string, unknown>;
};

test("check 18: metadata name licence, credit, parts and pictures", () => {
  const rights = {
    license: site.licence.url,
    acquireLicensePage: `${base.href}republish/`,
    creditText: site.publisher,
    copyrightNotice: expect.stringMatching(/^© \d{4} /) as string,
  };
  const whole = metaOf("index.html") as { hasPart: { url: string }[] };
  expect(whole).toMatchObject({ "@type": "NewsArticle", ...rights });
  expect(whole.hasPart.map(({ url }) => url)).toEqual(
    chapters.map((chapter) => `${base.href}chapters/${chapter}/`),
  );
  for (const chapter of chapters)
    expect(metaOf(`chapters/${chapter}/index.html`)).toMatchObject({
      ...rights,
      isPartOf: { url: base.href },
    });
  const galleries = globSync("dist/scenes/*/index.html");
  // What went keeps its address, which shows the scene that took over.
  const went = readFileSync("src/story/moved.csv", "utf8").trim().split("\n").slice(1);
  const names = [...Object.keys(scenes), ...went.map((row) => row.split("/")[0]!)];
  expect(galleries.length).toBe(new Set(names).size);
  for (const path of galleries) {
    const { associatedMedia } = metaOf(path.replace("dist/", "")) as {
      associatedMedia: { contentUrl: string }[];
    };
    for (const picture of associatedMedia) {
      expect(picture).toMatchObject({ "@type": "ImageObject", ...rights });
      expect(globSync(`dist${new URL(picture.contentUrl).pathname}`)).toHaveLength(1);
    }
  }
  expect(metaOf("data/index.html")).toMatchObject({ "@type": "Dataset", license: rights.license });
});

test("check 21: the pictures of the site carry credit and alternative text", async () => {
  for (const path of globSync("dist/stills/*/*.png").filter((_, i) => i % 12 === 0)) {
    const { xmp } = await sharp(path).metadata();
    expect(xmp?.toString(), path).toMatch(/<photoshop:Credit>The Road Around</);
    expect(xmp?.toString()).toMatch(/AltTextAccessibility><rdf:Alt><rdf:li[^>]*>[^<]{20,}/);
  }
});

test("a browser runs nothing of hostile strings, in no format", async () => {
  const shown = () => ({ src: `${address}/favicon.svg`, width: 1, height: 1 });
  const pages = hostile.map((words) => {
    const story = sample(words);
    return [
      storyHtml(story, shown),
      ascii(storyHtml(story, shown)),
      newsletter(story, story.chapters[0]!, shown),
    ].join("\n");
  });
  const open = await reader();
  await open.page.goto("about:blank");
  for (let from = 0; from < pages.length; from += 100) {
    await open.page.setContent(
      `<!doctype html><script>hits = 0; hit = () => hits++; alert = hit;</script>${pages.slice(from, from + 100).join("\n")}<p id="end">end</p>`,
    );
    const found = await open.page.evaluate(() => {
      for (const one of document.querySelectorAll("*"))
        one.dispatchEvent(new MouseEvent("mouseover"));
      return {
        hits: (globalThis as unknown as { hits: number }).hits,
        end: document.querySelector("#end")?.textContent,
        scripts: document.scripts.length,
        frames: document.querySelectorAll("iframe, object, embed, form, svg, math").length,
        images: document.images.length,
      };
    });
    const count = Math.min(100, pages.length - from);
    expect(found).toEqual({ hits: 0, end: "end", scripts: 1, frames: 0, images: 3 * count });
  }
  expect(open.complaints.filter((one) => /evil|error:/.test(one))).toEqual([]);
  await open.close();
});

test("feeds stay well formed whatever the words are", async () => {
  const many = {
    ...sample(hostile.join(" ")),
    chapters: hostile.map((words) => sample(words).chapters[0]!),
  };
  const { wrong, entries } = await readXml(atom(many, base));
  expect(wrong).toBe("");
  expect(entries).toHaveLength(hostile.length);
  entries.forEach(({ title, summary }, i) => {
    expect(tidy(title)).toBe(sayable(hostile[i]!));
    expect(tidy(summary)).toBe(sayable(hostile[i]!));
  });
  expect(JSON.parse(jsonFeed(many, base))).toHaveProperty("items.length", hostile.length);
});
