import { expect, test } from "vitest";
import { built, step } from "../../../tests/built-story";
import { inputErrorOf } from "../../engine/base/expect-error";
import { figuresOf, wordsOf, type Block, type Inline } from "./model";
import { story } from "./story";

const base = new URL("https://road-around.example");
const read = (inner: string) => story(built(inner), base).chapters[0]!;
const text = (words: string): Inline => ({ kind: "text", text: words });

test("a chapter is read with its dates, notes and figures, without what is of the page", () => {
  const chapter = read(
    `<p data-part="prose">One <a data-note="1" href="/facts/gap/">42</a>\n<em>two</em>.</p>${step}`,
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
  const { blocks } =
    read(`<aside data-part="group"><p data-part="prose"><b>Corrected.</b> Why</p></aside>
<h3 data-part="prose">Head</h3><ul data-part="prose"><li>a</li><li><b>b</b></li></ul><ol data-part="prose"><li>c</li></ol>
<blockquote data-part="prose"><p>said</p><p>and so</p></blockquote>
<table data-part="prose"><thead><tr><th>x</th></tr></thead><tbody><tr><td>y</td></tr></tbody></table>
<figure data-part="key"><figcaption>Signs</figcaption><ul><li data-drawn="dotted line"><svg></svg>no rails</li></ul><p data-part="furniture">Tap</p></figure>`);
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
    "<video data-part='prose'></video>",
    /index\.html:5:1: expected an element .+; found <video data-part="prose">/,
  ],
  [
    "an element inside words",
    "<p data-part='prose'>A <button>press</button></p>",
    /found <button>/,
  ],
  [
    "a link that runs",
    "<p data-part='prose'><a href='javascript:hit()'>x</a></p>",
    /found a link to javascript:/,
  ],
  [
    "a sign without words",
    "<figure data-part='key'><figcaption>S</figcaption><ul><li>x</li></ul></figure>",
    /data-drawn/,
  ],
  [
    "a picture without words",
    step.replace('alt="Seen"', 'alt=""'),
    /expected a still with an alternative text in #kars-even/,
  ],
  ["a picture that is no still", step.replace("/drawn/", "/else/"), /found src="\/else\//],
])("%s stops the command and says where", (_, inner, message) => {
  expect(() => read(inner)).toThrow(message);
});

const KEY = "<figure data-part='key'><figcaption>S</figcaption><ul></ul>";

test.each([
  ["a paragraph in a chapter", "<p class='hint'>Tap</p>", '<p class="hint">'],
  ["a plain paragraph", "<p>Tap</p>", "<p>"],
  ["a paragraph in a step", step.replace("<figure", "<p class='hint'>Tap</p><figure"), "hint"],
  ["a paragraph in the key", `${KEY}<p>Tap</p></figure>`, "<p>"],
  ["a part that is none", "<p data-part='proes'>Tap</p>", '<p data-part="proes">'],
  ["a name of every object", "<p data-part='toString'>Tap</p>", "toString"],
])("%s that does not say what it is stops the kit, with page and element", (_, inner, found) => {
  const error = inputErrorOf(() => read(inner));
  expect(error.place.file).toMatch(/index\.html$/);
  expect(error.place.line).toBeGreaterThan(4);
  expect(error.fault.expected).toContain("data-part");
  expect(error.fault.found).toContain(found);
});

test("without a built site it says what to run", () => {
  expect(() => story("/nowhere", base)).toThrow(/Run npm run build first/);
});
