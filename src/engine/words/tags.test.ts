import { expect, test } from "vitest";
import { element, linkTo, put } from "./tags";

test("an element has its attributes, escaped, and the words as they are", () => {
  expect(element("a", { href: '/?a="b"&c', rel: undefined })("<b>x</b>")).toBe(
    '<a href="/?a=&quot;b&quot;&amp;c"><b>x</b></a>',
  );
});

test("a link leads somewhere", () => {
  expect(linkTo("/facts/", { rel: "noopener" })("all")).toBe(
    '<a href="/facts/" rel="noopener">all</a>',
  );
});

test("what is put in the place of a tag forgets its words", () => {
  expect(put("<i>x</i>")("words")).toBe("<i>x</i>");
});
