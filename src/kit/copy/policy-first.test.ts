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

test("a page without a policy stays as it is", () => {
  expect(policyFirst(page("", ""))).toBe(page("", ""));
});

test("a policy names the scripts that stand in the page, and no others", () => {
  const [here, elsewhere] = ["run()", "other()"].map((script) => `'${sha256(script)}'`);
  const says = (scripts: string) =>
    `<meta charset="utf-8"><meta http-equiv="content-security-policy" content="script-src 'self'${scripts}; style-src 'sha256-s='">`;
  const rest = "<script>run()</script>";
  expect(policyFirst(`${says(` ${here} ${elsewhere}`)}${rest}`)).toBe(says(` ${here}`) + rest);
});
