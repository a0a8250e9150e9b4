import { expect, test } from "vitest";
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
