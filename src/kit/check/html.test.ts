import { expect, test } from "vitest";
import { sha256 } from "../../engine/base/hash";
import type { Copy } from "../copy/dist";
import { attribute, elements, rawText } from "../dom";
import { BRAND } from "../legal/limits";
import { MOST } from "../pack/zip-limits";
import { wholeStory } from "../parts/part";
import { checkHtml } from "./html";
import { filled, type Told } from "./words";

const bytes = (words: string) => new TextEncoder().encode(words);
const dist = new Map(
  ["text", "display", "label"].map((name) => [`fonts/${name}-latin.1.woff2`, bytes("")]),
).set("index.html", bytes('<link rel="canonical" href="https://a.example/story/">'));
const checker = "check(1)";
const made = () => checkHtml(dist, { checker } as Copy, wholeStory());

const the = (id: string) => [...elements(made())].find((one) => attribute(one, "id") === id)!;
const told = (): Told => JSON.parse(rawText(the("told"))) as Told;

test("the page runs its own script and no other, and search engines leave it out", () => {
  const html = made();
  expect(html).toContain(`<script>${checker}</script>`);
  const policy = attribute([...elements(html)].find((one) => attribute(one, "content")?.includes("src"))!, "content")!; // prettier-ignore
  expect(policy).toContain(`script-src '${sha256(checker)}'`);
  expect(policy).toMatch(/font-src [^;]*file:/);
  expect(policy).toMatch(/default-src 'none'/);
  const style = [...elements(html)].find(({ tagName }) => tagName === "style")!;
  expect(policy).toContain(sha256(rawText(style)));
  expect(rawText(style)).toMatch(/\.drop\b/);
  expect(html).toMatch(/<meta name="robots" content="noindex">/);
  // It is used without a network: nothing but its fonts comes from beside it.
  expect([...elements(html)].flatMap((one) => attribute(one, "src") ?? [])).toEqual([]);
});

test("it has all that its script looks for, and hides the sum until there is one", () => {
  for (const id of ["said", "sum", "digest", "pasted", "answer"]) expect(the(id), id).toBeDefined();
  expect(attribute(the("sum"), "hidden")).toBe("");
});

test("a ZIP or a folder is chosen, each by its own button", () => {
  expect(attribute(the("zip"), "accept")).toBe(".zip");
  expect(attribute(the("folder"), "webkitdirectory")).toBe("");
  for (const id of ["zip", "folder"]) expect(attribute(the(id), "type")).toBe("file");
});

test("the sum to compare with is at the original, in sight of where it is pasted", () => {
  expect(made()).toContain("https://a.example/story/republish/");
});

test("script has words for all that it may find, and fills in what they name", () => {
  const { words, yours } = told();
  expect(yours).toEqual(BRAND);
  const names = { name: "kit.zip", n: 7, path: "site/a.js" };
  const { reasons, ...found } = words;
  for (const said of [...Object.values(found), ...Object.values(reasons)]) {
    expect(said).not.toBe("");
    expect(filled(said, names)).not.toMatch(/[{}]/);
  }
  expect(filled(words.busy, names)).toContain("kit.zip");
  for (const one of [words.right, words.more]) expect(filled(one, names)).toContain("7");
  for (const reason of ["between", "local", "name", "stray", "sum", "twice"] as const)
    expect(filled(reasons[reason], names), reason).toContain("site/a.js");
  expect(reasons.large.split(/\s/)).toContain(String(MOST / 1e6));
  expect(new Set(Object.values(reasons)).size).toBeGreaterThan(8);
});
