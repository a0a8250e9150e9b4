import fc from "fast-check";
import { parse, parseFragment, type DefaultTreeAdapterTypes as Tree } from "parse5";
import { markdownToHtml } from "satteri";
import { expect, test } from "vitest";
import { hostile } from "../../../tests/hostile";
import { sample, sayable, tidy } from "../../../tests/sample";
import { scriptJson } from "../../engine/base/escape";
import { appleNews } from "../article/apple";
import { ascii } from "../article/html";
import { newsletter } from "../article/newsletter";
import { ninjs } from "../article/ninjs";
import { chapterHtml, storyHtml, storyMarkdown, storyText } from "../article/whole";

const shown = () => ({ src: "picture.png", width: 880, height: 798 });
const seed = { seed: Number(process.env["FC_SEED"] ?? 20261124), numRuns: 500 };

const nodes = (part: Tree.ParentNode): Tree.ChildNode[] =>
  part.childNodes.flatMap((one) => [one, ...("childNodes" in one ? nodes(one) : [])]);
const elements = (part: Tree.ParentNode) =>
  nodes(part).filter((one): one is Tree.Element => "tagName" in one);
const text = (part: Tree.ParentNode): string =>
  nodes(part)
    .map((one) => (one.nodeName === "#text" ? (one as Tree.TextNode).value : ""))
    .join("");

const shape = (html: string) =>
  elements(parseFragment(html)).map(
    ({ tagName, attrs }) => `${tagName} ${attrs.map(({ name }) => name).join(" ")}`,
  );
/** What a format writes for words that mean nothing to it. */
const plainShape = shape(storyHtml(sample("plain"), shown));

/** Each hostile string is a string that a writer must say and not obey. */
function stays(words: string) {
  const html = storyHtml(sample(words), shown);
  expect(shape(html), words).toEqual(plainShape);
  expect(shape(ascii(html)), words).toEqual(plainShape);
  const page = parseFragment(html);
  const said = sayable(words);
  for (const one of elements(page))
    for (const { name, value } of one.attrs)
      if (name === "alt") expect(tidy(value), words).toBe(said);
  for (const one of elements(page).filter(({ tagName }) => ["h2", "td"].includes(tagName)))
    expect(tidy(text(one)), words).toBe(said);
  expect(ascii(html)).toMatch(/^[\0-\x7f]*$/);
  expect(ascii(html)).not.toMatch(/[[\]\0]/);
}

test("check 17: HTML says hostile strings and obeys none", () => {
  expect(hostile.length).toBeGreaterThan(500);
  hostile.forEach(stays);
});

test("HTML keeps its shape whatever the words are", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), (words) => stays(words)),
    seed,
  );
});

/** The elements that Markdown makes, without those that are missing where words are empty. */
const made = (words: string) => {
  const { html } = markdownToHtml(storyMarkdown(sample(words), () => "picture.png"));
  const page = parseFragment(html);
  return { page, tags: new Set(elements(page).map(({ tagName }) => tagName)) };
};
const OURS = new Set(
  "h1 h2 h3 p strong em a img ul ol li blockquote table thead tbody tr th td".split(" "),
);

/** Satteri leaves references as they are in addresses that it makes links by itself. */
const decoded = (words: string) => words.replaceAll("&lt;", "<").replaceAll("&gt;", ">");

function staysMarkdown(words: string) {
  const said = sayable(words);
  // The story has no empty words; in Markdown they would be rules.
  if (said === "") return;
  const { page, tags } = made(words);
  expect(
    [...tags].filter((tag) => !OURS.has(tag)),
    words,
  ).toEqual([]);
  const links = elements(page).filter(({ tagName }) => tagName === "a");
  // A bare address may lead to itself; some readers make it a link, and no escape stops them.
  for (const link of links)
    if (!/^https:\/\/(road-around\.example|creativecommons\.org)\//.test(link.attrs[0]!.value))
      expect(new URL(link.attrs[0]!.value).host, words).toBe(new URL(text(link)).host);
  const pictures = elements(page).filter(({ tagName }) => tagName === "img");
  expect(pictures.length, words).toBe(1);
  const [h1] = elements(page).filter(({ tagName }) => tagName === "h1");
  const shown = tidy(text(h1!));
  expect(words.includes("https:") ? decoded(shown) : shown, words).toBe(said);
}

test("Markdown says hostile strings and obeys none", () => hostile.forEach(staysMarkdown));

test("Markdown stays text whatever the words are", () => {
  fc.assert(
    fc.property(fc.string({ unit: "grapheme" }), (words) => staysMarkdown(words)),
    seed,
  );
});

const mailShape = (html: string) =>
  elements(parse(html)).map(
    ({ tagName, attrs }) => `${tagName} ${attrs.map(({ name }) => name).join(" ")}`,
  );
const mail = (words: string) => {
  const story = sample(words);
  return newsletter(story, story.chapters[0]!, shown);
};

test("mails, texts and JSON say hostile strings as they are", () => {
  for (const words of hostile) {
    expect(mailShape(mail(words)), words).toEqual(mailShape(mail("plain")));
    const story = sample(words);
    const written = storyText(story);
    // eslint-disable-next-line no-control-regex
    expect(written).not.toMatch(/[\0-\x08\x0b-\x1f]/);
    expect(written.split("\n").filter((one) => one.startsWith("[Picture:"))).toHaveLength(1);
    const html = chapterHtml(story.chapters[0]!, shown);
    const agency = ninjs(story, { html, text: written, picture: () => "https://x.example/a.png" });
    expect(JSON.parse(JSON.stringify(agency))).toEqual(JSON.parse(scriptJson(agency)));
    expect(scriptJson(agency)).not.toContain("<");
    const { components } = appleNews(story, () => "https://x.example/a.png");
    for (const part of components as { format?: string; text?: string }[])
      if (part.format === "html" && part.text)
        expect(
          elements(parseFragment(part.text)).filter(
            ({ tagName }) => !["p", "a", "strong", "em", "ul", "li"].includes(tagName),
          ),
        ).toEqual([]);
  }
});
