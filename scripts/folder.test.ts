import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { folder, strangers } from "./folder.ts";

let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), "folder-"));
  mkdirSync(join(root, "site/.git"), { recursive: true });
  for (const path of ["README.html", "site/.DS_Store", "Thumbs.db", "site/.git/config"])
    writeFileSync(join(root, path), path);
});
afterEach(() => rmSync(root, { recursive: true }));

test("what a system put into a folder is no part of it, and what hides in it is", () => {
  expect([...folder(root).keys()]).toEqual(["README.html", "site/.git/config"]);
  expect(strangers(root).sort()).toEqual(["Thumbs.db", "site/.DS_Store"]);
});

test.each(["README.html", "nothing"])("a link to %s is refused", (to) => {
  symlinkSync(join(root, to), join(root, "site/a.html"));
  expect(() => folder(root)).toThrow(/"site\/a\.html" is a link/);
});
