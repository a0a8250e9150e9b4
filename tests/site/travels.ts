import fc from "fast-check";
import type { Driver } from "./driver.ts";
import { states } from "./reader.ts";

/** Ways of getting somewhere else in the story, or of making the place another. */
export const travel = fc.oneof(
  {
    weight: 8,
    arbitrary: fc.record({
      to: fc.constant("share" as const),
      share: fc.double({ min: 0, max: 1, noNaN: true }),
    }),
  },
  {
    weight: 5,
    arbitrary: fc.record({ to: fc.constant("hash" as const), step: fc.nat(states.length - 1) }),
  },
  {
    weight: 3,
    arbitrary: fc.record({ to: fc.constant("word" as const), step: fc.nat(states.length - 1) }),
  },
  {
    weight: 3,
    arbitrary: fc.record({
      to: fc.constant("key" as const),
      key: fc.constantFrom("End", "Home", "PageDown", "PageUp"),
    }),
  },
  {
    weight: 2,
    arbitrary: fc.record({
      to: fc.constant("size" as const),
      size: fc.constantFrom(
        [1440, 900],
        [1440, 780],
        [720, 450],
        [900, 1000],
        [900, 1120],
        [1000, 620],
        [700, 1000],
      ),
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({ to: fc.constant("font" as const), share: fc.constantFrom(100, 200) }),
  },
  { weight: 1, arbitrary: fc.record({ to: fc.constant("back" as const) }) },
  { weight: 1, arbitrary: fc.record({ to: fc.constant("reload" as const) }) },
  {
    weight: 1,
    arbitrary: fc.record({
      to: fc.constant("way" as const),
      way: fc.constantFrom("article", "steps"),
    }),
  },
);
export type Travel = typeof travel extends fc.Arbitrary<infer T> ? T : never;

/** Does a travel. What follows of it may still be under way. */
export async function go(driver: Driver, one: Travel): Promise<void> {
  const step = (at: number) => `document.querySelectorAll("[data-step]")[${at}]`;
  const choose = (way: string) =>
    driver.run(`document.querySelector('[data-mode="${way}"]').click()`);
  if (one.to === "share")
    await driver.run(`scrollTo(0, ${one.share} * document.documentElement.scrollHeight)`);
  else if (one.to === "hash") await driver.run(`location.hash = ${step(one.step)}.id`);
  else if (one.to === "word")
    await driver.run(`${step(one.step)}.querySelector("p").scrollIntoView({ block: "center" })`);
  else if (one.to === "key") await driver.press(one.key as "End");
  else if (one.to === "size") await driver.size(one.size[0]!, one.size[1]!);
  else if (one.to === "font")
    await driver.run(`document.documentElement.style.fontSize = "${one.share}%"`);
  else if (one.to === "back") {
    if (await driver.run("return location.hash && history.length > 3")) await driver.back();
  } else if (one.to === "reload") await driver.reload();
  else {
    await choose(one.way);
    await choose("scroll");
  }
}
