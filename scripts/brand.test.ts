import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";

const folder = mkdtempSync(join(tmpdir(), "themes-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const run = (name: string, text: string) => {
  const file = join(folder, name);
  writeFileSync(file, text);
  const { status, stdout, stderr } = spawnSync(process.execPath, ["scripts/brand.ts", file], {
    encoding: "utf8",
  });
  return { status, said: (stdout + stderr).replaceAll(folder, "") };
};

test("check 25: a bad file ends the command with its place and the reason, and builds nothing", () => {
  const good = readFileSync("themes/night-desk.json", "utf8");
  const { status, said } = run("night.json", good.replace('"ink": "#f2efe9"', '"ink": "#333333"'));
  expect(status).toBe(1);
  expect(said).toMatch(/\/night\.json:\d+:\d+: expected text in "ink" on "paper" at 4\.5:1/);
});

test("a logo that is not there is said, too", () => {
  const { status, said } = run("night.json", readFileSync("themes/night-desk.json", "utf8"));
  expect(status).toBe(1);
  expect(said).toMatch(/night\.json:\d+:\d+: expected a file night-desk\.svg .*found none/);
});

test("a sheet written by hand is checked", () => {
  expect(run("brand.css", ":root { --radius: 0px; }")).toMatchObject({ status: 0 });
  const { status, said } = run("brand.css", ":root { --radios: 0px; }");
  expect(status).toBe(1);
  expect(said).toContain("Did you mean --radius?");
});

test("what is no theme is answered with the usage", () => {
  expect(run("theme.txt", "")).toMatchObject({ status: 1, said: expect.stringContaining("Usage") });
});
