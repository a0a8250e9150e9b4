import { expect, test } from "vitest";
import { sha256 } from "../../engine/base/hash";
import { policyFirst } from "./policy-first";

const policy = `<meta http-equiv="content-security-policy" content="default-src 'none'; x '$&'">`;
const page = (before: string, after: string) =>
  `<!doctype html><html><head><meta charset="utf-8">${before}<link rel="stylesheet" href="a.css">${after}</head>`;

test("the policy of a page stands right behind its charset", () => {
  expect(policyFirst(page("", policy))).toBe(page(policy, ""));
  expect(policyFirst(page(policy, ""))).toBe(page(policy, ""));
});

test.each(['<meta charset="utf-8" />', "<meta charset=utf-8>", '<META CHARSET="UTF-8">'])(
  "its charset may be written %s",
  (charset) => {
    expect(policyFirst(`${charset}<p>x</p>${policy}`)).toBe(`${charset}${policy}<p>x</p>`);
  },
);

test("a page without a policy stays as it is", () => {
  expect(policyFirst(page("", ""))).toBe(page("", ""));
});

test("a policy names the scripts and styles that stand in the page, and no others", () => {
  const [run, other, look] = ["run()", "other()", "a{}"].map((text) => `'${sha256(text)}'`);
  const says = (scripts: string, styles: string) =>
    `<meta charset="utf-8"><meta http-equiv="content-security-policy" content="script-src 'self'${scripts}; style-src 'self'${styles};">`;
  const rest = '<style media="print" id="a">a{}</style><script>run()</script>';
  expect(policyFirst(says(` ${run} ${other}`, ` ${other} ${look}`) + rest)).toBe(
    says(` ${run}`, ` ${look}`) + rest,
  );
});
