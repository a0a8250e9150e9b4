import fc from "fast-check";
import { expect, test } from "vitest";
import type { StoryScene as Scene } from "../../engine/story";
import { embedCodes } from "./codes";
import { embed, inline } from "./embed";
import { heights, tallest } from "./heights";
import { oembed } from "./oembed";
import { sceneOf } from "@story";

const SITE = new URL("https://road-around.example");
const SEED = Number(process.env["FC_SEED"] ?? 20261125);
const scale = sceneOf("scale");

/** The scene of containers with other words. */
const worded = (title: string, headline: string, alt: string): Scene => ({
  ...scale,
  title,
  steps: (model, frame) =>
    Object.fromEntries(
      Object.entries(scale.steps(model, frame)).map(([name, step]) => [
        name,
        { ...step, headline, alt },
      ]),
    ),
});

test.each([
  `</title><script>alert(1)</script>`,
  `"><img src=x onerror=alert(1)>`,
  `</style></svg><b>&amp;`,
  `--><!--`,
  `" onload="alert(1)`,
])("words are words and never markup: %s", async (hostile) => {
  const scene = worded(hostile, hostile, hostile);
  for (const html of [
    await embed(scene, SITE),
    await inline(scene, SITE),
    String(oembed(scene, SITE)["html"]),
  ]) {
    expect(html).not.toContain(hostile);
    expect(html).not.toMatch(/<img src=x|<b>&amp;|<!--/);
  }
  const html = await embed(scene, SITE);
  expect(html.match(/<script/g)).toHaveLength(2);
  const data = /<script type="application\/ld\+json">(.*?)<\/script>/s.exec(html)![1]!;
  expect((JSON.parse(data) as { "@graph": { name: string }[] })["@graph"][0]!.name).toBe(hostile);
});

test("an embed is the same every time", async () => {
  expect(await embed(scale, SITE)).toBe(await embed({ ...scale }, SITE));
});

test(`more words never make an embed lower (FC_SEED=${SEED})`, () => {
  const all = heights(scale, SITE);
  expect(tallest(scale, SITE)).toBeGreaterThanOrEqual(Math.max(...all.map(({ height }) => height)));
  fc.assert(
    fc.property(
      fc.array(fc.constantFrom("of", "containers", "77,000", "the"), {
        minLength: 1,
        maxLength: 30,
      }),
      (words) => {
        const longer = heights(worded(words.join(" "), "One", "One"), SITE);
        const shorter = heights(worded(words.slice(1).join(" "), "One", "One"), SITE);
        longer.forEach(({ height }, i) =>
          expect(height).toBeGreaterThanOrEqual(shorter[i]!.height),
        );
      },
    ),
    { seed: SEED, numRuns: 30 },
  );
});

test("a scene with more states than stations stops, and says what to do", async () => {
  const many: Scene = {
    ...scale,
    steps: (model, frame) => {
      const [step] = Object.values(scale.steps(model, frame));
      return Object.fromEntries("abcdefg".split("").map((name) => [name, step!]));
    },
  };
  await expect(embed(many, SITE)).rejects.toThrow(
    /scene scale: expected at most 6 states.*found 7\. Split the scene/,
  );
});

test("codes lead to where the story is published, below a path too", () => {
  const text = embedCodes("scale", new URL("https://news.example/a/b/"));
  expect(
    text
      .match(/https:\/\/[^"\s]+/g)!
      .every((url) =>
        /^https:\/\/(news\.example\/a\/b\/|creativecommons\.org\/)|^https:\/\/news\.example$/.test(
          url,
        ),
      ),
  ).toBe(true);
  expect(text).toContain("frame-src https://news.example");
});
