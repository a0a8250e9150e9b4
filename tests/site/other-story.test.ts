import { readFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, expect, test } from "vitest";
import { edition } from "./edition.ts";
import { reader, readThrough } from "./reader.ts";

let address: string;
let dist: string;
beforeAll(async () => {
  ({ address, dist } = await edition("other-story"));
});

test("another story is told by the same engine: it is read to its end", async () => {
  const open = await reader({ at: address });
  await open.page.goto(`${address}/`, { waitUntil: "load" });
  expect(await open.page.$$("[data-step]")).toHaveLength(6);
  expect(await readThrough(open.page)).toBe("");
  expect(open.complaints).toEqual([]);
  await open.close();
});

test("its files are its own", () => {
  const { title } = JSON.parse(readFileSync(join(dist, "feed.json"), "utf8")) as { title: string };
  expect(title).toBe("The Short Crossing");
});
