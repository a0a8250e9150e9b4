import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, expect, test } from "vitest";
import { figuresOf, story, wordsOf, type Block, type Inline } from "./story";

const base = new URL("https://road-around.example");
const made: string[] = [];
afterEach(() => made.splice(0).forEach((folder) => rmSync(folder, { recursive: true })));

const about = (published: string, modified: string) =>
  `<script type="application/ld+json">${JSON.stringify({
    datePublished: published,
    dateModified: modified,
  })}</script>`;

/** A built site of one chapter that says `inner`. */
function built(inner: string): string {
  const dist = mkdtempSync(join(tmpdir(), "story-"));
  made.push(dist);
  const chapter = `<section class="chapter" data-chapter="opening">
<header class="plate"><p class="number">Opening</p><h2 id="opening">A title</h2><p class="summary">A summary</p></header>
<p class="where"><svg></svg><span>road-around.example</span></p>
${inner}
<section class="notes"><p class="head">Notes</p><ol><li><a href="/facts/gap/">42</a>: the gap.</li></ol></section></section>`;
  const files = {
    "index.html": `<!doctype html><html lang="en"><head>${about("2026-11-23", "2026-11-24")}</head><body>
<header class="cover"><h1>The story</h1><p class="standfirst">What it is</p></header>${chapter}</body></html>`,
    "chapters/opening/index.html": `<!doctype html>${about("2026-11-23", "2026-11-25")}`,
    "stills/kars/even.svg": `<svg width="880" height="797.6"></svg>`,
  };
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(dist, name)), { recursive: true });
    writeFileSync(join(dist, name), text);
  }
  return dist;
}

const read = (inner: string) => story(built(inner), base).chapters[0]!;
const text = (words: string): Inline => ({ kind: "text", text: words });

const step = `<section class="scene"><div class="play"><div class="board"><svg></svg></div><div class="steps">
<section class="step" data-step="even" id="kars-even" aria-label="The claim"><div class="words"><p>Before it.</p>
<p class="asked"><a href="/x">The number</a></p></div>
<figure class="still"><picture><img src="/stills/kars/even-narrow.svg" alt="Seen"></picture>
<figcaption><b>The claim.</b> <span class="credit">Sources: us.</span> <a href="/x">Picture</a></figcaption></figure></section>
</div></div><p class="credit">Sources: all.</p></section>`;

test("a chapter is read with its dates, notes and figures, without what is of the page", () => {
  const chapter = read(
    `<p>One <a class="fact" href="/facts/gap/">42</a>\n<em>two</em>.</p>${step}`,
  );
  expect(chapter).toMatchObject({
    id: "opening",
    label: "Opening",
    title: "A title",
    summary: "A summary",
    published: "2026-11-23",
    modified: "2026-11-25",
    url: "https://road-around.example/chapters/opening/",
  });
  const gap = { kind: "link", href: "https://road-around.example/facts/gap/" } as const;
  expect(chapter.notes).toEqual([
    [{ ...gap, fact: false, words: [text("42")] }, text(": the gap.")],
  ]);
  expect(chapter.blocks).toEqual([
    {
      kind: "paragraph",
      words: [
        text("One "),
        { ...gap, fact: true, words: [text("42")] },
        text(" "),
        { kind: "em", words: [text("two")] },
        text("."),
      ],
    },
    { kind: "paragraph", words: [text("Before it.")] },
    {
      kind: "figure",
      figure: {
        id: "kars-even",
        scene: "kars",
        state: "even",
        headline: "The claim",
        alt: "Seen",
        credit: "Sources: us.",
        width: 880,
        height: 798,
      },
    },
  ] satisfies Block[]);
  expect(figuresOf(chapter.blocks)).toHaveLength(1);
  expect(wordsOf(chapter.blocks)).toEqual(["One 42 two.", "Before it."]);
});

test("headings, lists, quotations, tables, corrections and the key are read in order", () => {
  const { blocks } = read(`<aside class="corrected"><p><b>Corrected.</b> Why</p></aside>
<h3>Head</h3><ul><li>a</li><li><b>b</b></li></ul><ol><li>c</li></ol>
<blockquote><p>said</p><p>and so</p></blockquote>
<table><thead><tr><th>x</th></tr></thead><tbody><tr><td>y</td></tr></tbody></table>
<figure class="key"><figcaption>Signs</figcaption><ul><li data-drawn="dotted line"><svg></svg>no rails</li></ul><p class="ask">Tap</p></figure>`);
  expect(blocks.map(({ kind }) => kind)).toEqual(
    "paragraph heading list list quote quote table paragraph list".split(" "),
  );
  expect(wordsOf(blocks)).toEqual(
    ["Corrected. Why", "Head", "a", "b", "c", "said", "and so", "x", "y", "Signs"].concat(
      "dotted line: no rails",
    ),
  );
});

test.each([
  [
    "an element that no format knows",
    "<video></video>",
    /index\.html:5:1: expected an element .+; found <video>/,
  ],
  ["an element inside words", "<p>A <button>press</button></p>", /found <button>/],
  ["a link that runs", "<p><a href='javascript:hit()'>x</a></p>", /found a link to javascript:/],
  [
    "a sign without words",
    "<figure class='key'><figcaption>S</figcaption><ul><li>x</li></ul></figure>",
    /data-drawn/,
  ],
  [
    "a picture without words",
    step.replace('alt="Seen"', 'alt=""'),
    /expected a still with an alternative text in #kars-even/,
  ],
  ["a picture that is no still", step.replace("/stills/", "/else/"), /found src="\/else\//],
])("%s stops the command and says where", (_, inner, message) => {
  expect(() => read(inner)).toThrow(message);
});

test("without a built site it says what to run", () => {
  expect(() => story("/nowhere", base)).toThrow(/Run npm run build first/);
});
