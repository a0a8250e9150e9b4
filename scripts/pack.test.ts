import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { expect, test } from "vitest";
import { built } from "./pack.ts";
import { emptyFolder } from "../tests/project.ts";

test("what kits laid beside a site goes into no kit: not kits, nor tables of older versions", () => {
  const dist = emptyFolder();
  const files = {
    "index.html": "a page",
    "data/datapackage.json": JSON.stringify({ version: "v2" }),
    "data/versions.csv": "version,date",
    "data/v1/facts.csv": "laid from the last kit",
    "data/v2/facts.csv": "built",
    "data/v20/facts.csv": "laid from a kit of another",
    "kits/story.zip": "laid",
  };
  for (const [path, body] of Object.entries(files)) {
    mkdirSync(dirname(join(dist, path)), { recursive: true });
    writeFileSync(join(dist, path), body);
  }
  expect([...built(dist).keys()]).toEqual([
    "data/datapackage.json",
    "data/v2/facts.csv",
    "data/versions.csv",
    "index.html",
  ]);
  rmSync(dist, { recursive: true });
});
