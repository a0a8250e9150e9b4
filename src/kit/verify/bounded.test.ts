import { expect, test } from "vitest";
import { parsePage } from "../dom";
import { parseBounded, TooMany } from "./bounded";

const many = (n: number, one: (i: number) => string) =>
  Array.from({ length: n }, (_, i) => one(i)).join("");

test("a page is parsed as elsewhere, and its elements are counted", () => {
  const html = '<!doctype html><p id="a">x<b>y</b><svg><path d="M0 0"/></svg>';
  const { page, count } = parseBounded(html, 10);
  expect(count).toBe(7);
  expect(page.childNodes.length).toBe(parsePage(html).childNodes.length);
});

test.each([
  ["more elements", "<i></i>".repeat(2000)],
  ["marks that each paragraph takes up again", many(200, (i) => `<p><b a${i}>`)],
  ["very many attributes", `<p ${many(1100, (i) => `a${i} `)}>`],
])("%s than a page may have stop it", (_, html) => {
  expect(() => parseBounded(html, 1000)).toThrow(TooMany);
});
