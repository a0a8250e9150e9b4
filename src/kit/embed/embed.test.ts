import fc from "fast-check";
import { expect, test } from "vitest";
import { compose } from "../../engine/scene/compose";
import type { StoryScene as Scene } from "../../engine/story";
import type { Params } from "../../engine/words";
import { embedCodes } from "./paper";
import { embed, inline } from "./embed";
import { heights, tallest } from "./heights";
import { atHome, hosted } from "./host";
import { oembed } from "./oembed";
import { sceneOf } from "@story";

const SITE = new URL("https://road-around.example");
const SEED = Number(process.env["FC_SEED"] ?? 20261125);
const scale = sceneOf("scale");

/** The scene of containers with other words. */
const worded = (title: string, headline: string, alt: string): Scene => {
  const { words } = scale;
  const say = (key: string, params?: Params): string => {
    if (key.endsWith(".headline")) return headline;
    return key.endsWith(".alt") ? alt : words.say(key, params);
  };
  return { ...scale, title, words: { ...words, say }, composed: {} };
};

/** The scene of containers with its first state under so many names. */
function repeated(count: number): Scene {
  const { words } = scale;
  const names = Array.from({ length: count }, (_, i) => `state-${i}`);
  const [first] = Object.keys(compose(scale, "wide").steps);
  const byKey = new Map(words.messages.byKey);
  for (const name of names)
    for (const part of ["headline", "sub", "alt"])
      byKey.set(`${name}.${part}`, byKey.get(`${first}.${part}`)!);
  const say = (key: string, params?: Params) =>
    words.say(key.replace(/^state-\d+/, first!), params);
  return {
    ...scale,
    steps: (model, context) => {
      const step = scale.steps(model, context)[first!]!;
      return Object.fromEntries(names.map((name) => [name, step]));
    },
    words: { ...words, messages: { ...words.messages, byKey }, say },
    composed: {},
  };
}

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
  expect(await embed(scale, SITE)).toBe(await embed({ ...scale, composed: {} }, SITE));
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
  await expect(embed(repeated(7), SITE)).rejects.toThrow(
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

test("a picture to paste is never wider than its column, whatever the page's own style", () => {
  const images = embedCodes("scale", SITE).match(/<img [^>]+>/g)!;
  expect(images.length).toBeGreaterThan(0);
  for (const image of images) expect(image).toContain('style="max-width:100%;height:auto"');
});

test("codes name a partner's own host where it gave one, else the original", () => {
  const url = "https://news.example/2026/story/";
  expect(hosted(SITE, { url }).href).toBe(url);
  expect(new URL("embed/scale/", hosted(SITE, { url })).href).toBe(`${url}embed/scale/`);
  expect(hosted(SITE)).toBe(SITE);
});

test("an address of the site is told from the folder in which a partner has it", () => {
  const home = new URL("https://news.example/2026/story/");
  expect(atHome("/facts/a/#b", home).href).toBe("https://news.example/2026/story/facts/a/#b");
  expect(atHome("#b", home).href).toBe("https://news.example/2026/story/#b");
  expect(atHome("https://a.example/x", home).href).toBe("https://a.example/x");
});
