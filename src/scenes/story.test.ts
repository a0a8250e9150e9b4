import { globSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { compose } from "../engine/scene/compose";
import { refuseUnused } from "../engine/words";
import { scenes } from "@story";

const prose = globSync("src/content/chapters/*.mdx").map((file) => readFileSync(file, "utf8"));

test("the whole story is drawn: each scene that a chapter names, and no other", () => {
  const told = prose.flatMap((text) =>
    [...text.matchAll(/<Scene name="([^"]+)">/g)].map(([, name]) => name!),
  );
  expect(told.length).toBeGreaterThan(0);
  expect(Object.keys(scenes).sort()).toEqual(told.sort());
});

test.each(Object.values(scenes))("$name has a state, and no more than six", (scene) => {
  const { length } = Object.keys(compose(scene, "wide").states);
  expect(length).toBeGreaterThanOrEqual(1);
  expect(length).toBeLessThanOrEqual(6);
});

test.each(Object.values(scenes))("$name prints every message that it has", (scene) => {
  for (const frame of ["wide", "narrow"] as const) compose(scene, frame);
  const { messages, used } = scene.words;
  expect(() => refuseUnused(messages, used)).not.toThrow();
});
