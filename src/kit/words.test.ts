import { expect, test } from "vitest";
import { hostile } from "../../tests/hostile";
import { plain } from "./article/model";
import { html, inlineOf, inMarkdown, plainly, sign } from "./words";

test("a message with tags is HTML, plain text or Markdown", () => {
  const params = { file: "a.csv", what: "Rows", n: 3 };
  expect(html("kit.data.readme.file", params)).toBe("<code>a.csv</code>: Rows. Rows: 3.");
  expect(plainly("kit.data.readme.file", params)).toBe("a.csv: Rows. Rows: 3.");
  expect(inMarkdown("kit.data.readme.file", params)).toBe("`a.csv`: Rows. Rows: 3.");
  expect(html("kit.readme.look.open", { file: "a/b.html" })).toContain(
    '<a href="a/b.html"><code>a/b.html</code></a>',
  );
  expect(plainly("kit.readme.readers.script", { file: "<script>", step: "x", end: "y" })).toContain(
    "edit <script>:",
  );
});

test("a message as runs holds its values as they are, and leads where it is told", () => {
  for (const words of hostile) {
    const runs = inlineOf("kit.article.caption", { headline: words, credit: words });
    expect(plain(runs)).toBe(`${words}. ${words}`);
    expect(runs.map(({ kind }) => kind)).toEqual(["strong", "text"]);
  }
  const links = { story: "https://a.example/", licence: "https://b.example/" };
  expect(inlineOf("kit.article.credit", { credit: "Us." }, links)).toEqual([
    { kind: "link", href: links.story, fact: false, words: [{ kind: "text", text: "Us." }] },
    { kind: "text", text: " " },
    {
      kind: "link",
      href: links.licence,
      fact: false,
      words: [{ kind: "text", text: "The licence" }],
    },
  ]);
});

test("a sign of the key keeps the runs of what it means", () => {
  const means = [{ kind: "em" as const, words: [{ kind: "text" as const, text: "no rails" }] }];
  expect(sign("dotted line", means)).toEqual([{ kind: "text", text: "dotted line: " }, ...means]);
});
