import { expect, test } from "vitest";
import { directives, policy, readPolicy, strict } from "./policy";

test("what a page lets through stands between what all pages say", () => {
  expect(policy({ "img-src": "data:" })).toBe(
    "default-src 'none'; img-src data:; base-uri 'none'; form-action 'none'; require-trusted-types-for 'script'; trusted-types 'none'",
  );
  expect(directives({})).toEqual(Object.entries(strict).map((one) => one.join(" ")));
});

test("a policy is read as it was written, however it is spaced", () => {
  const own = { "script-src": "'self' 'sha256-a='", "img-src": "data:" };
  const read = readPolicy(policy(own));
  expect(Object.fromEntries([...read].map(([name, all]) => [name, all.join(" ")]))).toEqual({
    ...strict,
    ...own,
  });
  expect([...readPolicy(" a  b c ;; d ")]).toEqual([
    ["a", ["b", "c"]],
    ["d", []],
  ]);
});
