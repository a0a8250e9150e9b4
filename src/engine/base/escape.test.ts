import { expect, test } from "vitest";
import { scriptJson } from "./escape";
import { elements, rawText as textOf } from "../../kit/dom";

/** Ways in which a headline could leave the script element it stands in, or upset who reads it. */
const ends = ["</script>", "</SCRIPT>", "</script ", "</script\t>", "</script/>", "</scr\0ipt>"];
const begins = ["<script>", "<script src=//a.example>", "<!--", "<!--<script>", "-->", "<![CDATA["];
const runs = ["<img src=x onerror=alert(1)>", "<svg onload=alert(1)>", "javascript:alert(1)"];
const wholes = [...ends, ...begins, ...runs].flatMap((one) => [
  one,
  `headline ${one} and more`,
  `"}${one}`,
]);
const odd = [
  '"',
  "\\",
  '\\"',
  "\\u003c/script>",
  "'",
  "`${alert(1)}`",
  "{{constructor}}",
  "\u2028alert(1)",
  "\u2029",
  "\u0000",
  "\u001b[31m",
  "\r\n",
  "\ufeff",
  "\ud800",
  "\udfff",
  "\u202e",
  "&lt;/script&gt;",
  "&quot;",
  "]]>",
  "__proto__",
  "𝒜 Қ ա ی 🚂",
  "a".repeat(10_000),
  "",
  " ",
];
const hostile = [...wholes, ...odd];

test("there are at least sixty", () => {
  expect(new Set(hostile).size).toBeGreaterThanOrEqual(60);
});

test.each(hostile.map((text) => [text.slice(0, 50), text]))(
  "check 18: metadata that says %j stays in its script and says just that",
  (_, text) => {
    const value = { "@type": "NewsArticle", headline: text, [text]: [text] };
    const page = `<!doctype html><head><script type="application/ld+json">${scriptJson(value)}</script><title>t</title></head><body><p>x</p></body>`;
    const all = [...elements(page)];
    expect(all.map(({ tagName }) => tagName)).toEqual([
      "html",
      "head",
      "script",
      "title",
      "body",
      "p",
    ]);
    expect(JSON.parse(textOf(all[2]!))).toEqual(value);
  },
);
