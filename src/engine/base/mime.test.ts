import { expect, test } from "vitest";
import { isText, mimeOf } from "./mime";

test.each([
  ["site/a.css", "text/css", true],
  ["/feed.xml", "application/xml", true],
  ["stills/a.b.svg", "image/svg+xml", true],
  ["a.png", "image/png", false],
  ["fonts/a.woff2", "font/woff2", false],
])("%s is %s", (path, type, text) => {
  expect(mimeOf(path)).toBe(type);
  expect(isText(type)).toBe(text);
});

test.each(["CNAME", "a.exe", "a.toString", "site.png/"])(
  "%s is of no type that we know",
  (path) => {
    expect(mimeOf(path)).toBeUndefined();
  },
);
