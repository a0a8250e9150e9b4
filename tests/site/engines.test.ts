import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, inject, test } from "vitest";
import { engines, ready } from "../../scripts/engines.ts";
import { compose } from "../../src/engine/scene/compose";
import type { Mark } from "../../src/engine/svg/mark";
import { axeSource } from "./axe.ts";
import { drivers, type Driver } from "./driver.ts";
import { states } from "./reader.ts";
import { sceneOf } from "@story";

const address = inject("address");
const SEED = Number(process.env["FC_SEED"] ?? 20261124);
const TRAVELS = 300;

/** Ways of getting somewhere else in the story, or of making the place another. */
const travel = fc.oneof(
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
type Travel = typeof travel extends fc.Arbitrary<infer T> ? T : never;

async function go(driver: Driver, one: Travel): Promise<void> {
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

/** Waits for rest, and names the scenes whose picture is not that of the place, by its own count. */
const wrong = `
  const expected = (scene) => {
    const own = [...scene.querySelectorAll("[data-step]")];
    const passed = own.filter((one) => one.getBoundingClientRect().top <= innerHeight * 0.7);
    return (passed.at(-1) ?? own[0]).dataset.step;
  };
  const differ = () => [...document.querySelectorAll("[data-scene]")]
    .filter((scene) => scene.querySelector(".stage g"))
    .map((scene) => [scene.dataset.scene, scene.querySelector(".stage").dataset.state, expected(scene)])
    .filter(([, live, wanted]) => live !== wanted);
  const near = () => [...document.querySelectorAll("[data-scene]")].some((scene) => {
    const { top, bottom } = scene.getBoundingClientRect();
    return top < innerHeight && bottom > 0 && !scene.querySelector(".stage g");
  });
  for (let tries = 0; tries < 400 && (differ().length || near()); tries++)
    await new Promise((done) => setTimeout(done, 25));
  return near() ? ["nothing drawn"] : differ();
`;

/**
 * Goes to a step and names the first mark of its picture at rest that differs from the compiled
 * one. The page's policy lets nobody parse text, so the picture comes as marks.
 */
const unlike = (id: string, compiled: Mark) => `
  const step = document.getElementById(${JSON.stringify(id)});
  scrollTo(0, step.getBoundingClientRect().top + scrollY - innerHeight * 0.6);
  const live = step.closest("[data-scene]").querySelector("svg[data-stage]");
  for (let tries = 0; tries < 800 && live.getAttribute("data-state") !== step.dataset.step; tries++)
    await new Promise((done) => setTimeout(done, 25));
  const differ = (one, mark) => {
    const told = { ...mark.attrs, ...(one === live && { "data-state": step.dataset.step }) };
    const own = Object.fromEntries([...one.attributes].map(({ name, value }) => [name, value]));
    const names = new Set([...Object.keys(told), ...Object.keys(own)]);
    for (const name of names)
      if (own[name] !== String(told[name] ?? "") && (name in told || own[name] !== undefined))
        return mark.key + " " + name + ": " + own[name] + " for " + told[name];
    if (one.tagName !== mark.tag) return mark.key + ": " + one.tagName;
    if (mark.slot) return one.childElementCount ? "" : mark.key + ": an empty ground";
    if (mark.text !== undefined) return one.textContent === mark.text ? "" : mark.key + ": " + one.textContent;
    if (one.childElementCount !== mark.children.length)
      return mark.key + ": " + one.childElementCount + " for " + mark.children.length;
    for (const [i, child] of mark.children.entries()) {
      const found = differ(one.children[i], child);
      if (found) return found;
    }
    return "";
  };
  return differ(live, ${JSON.stringify(compiled)});
`;

describe.each((["chromium", ...engines] as const).map((name) => ({ name })))(
  "$name",
  ({ name }) => {
    const there = name === "chromium" || ready(name);
    let driver: Driver;
    beforeAll(async () => {
      if (there) driver = await drivers[name]();
    });
    afterAll(() => driver?.close());

    test.runIf(there)(
      `${TRAVELS} travels: the state is that of the place (FC_SEED=${SEED})`,
      async () => {
        await driver.size(1440, 900);
        await driver.go(`${address}/?motion=off&read=scroll`);
        const travels = fc.sample(travel, { numRuns: TRAVELS, seed: SEED });
        for (const [i, one] of travels.entries()) {
          await go(driver, one);
          expect(await driver.run(wrong), `travel ${i}: ${JSON.stringify(one)}`).toEqual([]);
        }
      },
    );

    test.runIf(there).each([
      ["wide", 1440, 900],
      ["narrow", 800, 1000],
    ] as const)("at rest in every state, %s, the drawing is the compiled one", async (...size) => {
      const [frame, width, height] = size;
      await driver.size(width, height);
      await driver.go(`${address}/?motion=off&read=scroll`);
      for (const { scene, state } of states)
        expect(
          await driver.run(
            unlike(`${scene}-${state}`, compose(sceneOf(scene), frame).picture(state)),
          ),
        ).toBe("");
    });

    test.runIf(there)("the article has every still, and axe finds nothing in any way", async () => {
      await driver.size(1440, 900);
      await driver.go(`${address}/?read=article`);
      const stills = await driver.run(`
        const all = [...document.querySelectorAll(".step .still img")].filter((one) => one.checkVisibility());
        for (const one of all) one.loading = "eager";
        await Promise.all(all.map((one) => one.decode()));
        return all.filter((one) => one.naturalWidth > 0).length;
      `);
      expect(stills).toBe(states.length);
      for (const way of ["article", "steps", "scroll"]) {
        await driver.run(`document.querySelector('[data-mode="${way}"]').click()`);
        const found = await driver.run<string[]>(`
          ${axeSource};
          const { violations } = await window.axe.run(document);
          return violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => id + " " + target.join(" ")));
        `);
        expect(found, way).toEqual([]);
      }
    });

    test.runIf(there)(
      "step by step: keys and buttons turn, the picture follows, words stay",
      async () => {
        await driver.size(1440, 900);
        await driver.go(`${address}/?motion=off&read=steps#cargo-counts`);
        const at = () =>
          driver.run<string[]>(`
        const scene = document.querySelector('[data-scene="cargo"]');
        const list = scene.querySelector(".steps");
        const seen = [...scene.querySelectorAll("[data-step]")].filter((one) => {
          const { left, right } = one.getBoundingClientRect();
          const box = list.getBoundingClientRect();
          return right > box.left + 2 && left < box.right - 2;
        });
        const settled = () => scene.querySelector(".stage").dataset.state === seen[0].dataset.step;
        for (let tries = 0; tries < 400 && !settled(); tries++) await new Promise((done) => setTimeout(done, 25));
        return [...seen.map((one) => one.dataset.step), scene.querySelector(".stage").dataset.state];
      `);
        const names = await driver.run<string[]>(
          `return [...document.querySelectorAll('[data-scene="cargo"] [data-step]')].map((one) => one.dataset.step)`,
        );
        const first = names.indexOf("counts");
        expect(await at()).toEqual(["counts", "counts"]);
        const press = `document.querySelector('[data-scene="cargo"] .turn button:last-child').click(); await new Promise((done) => setTimeout(done, 60))`;
        await driver.run(press);
        expect(await at()).toEqual([names[first + 1], names[first + 1]]);
        await driver.run(`document.querySelector('[data-scene="cargo"] .steps').focus()`);
        await driver.press("ArrowLeft");
        await driver.run("await new Promise((done) => setTimeout(done, 60))");
        expect(await at()).toEqual(["counts", "counts"]);
        await driver.press("End");
        await driver.run("await new Promise((done) => setTimeout(done, 60))");
        expect(await at()).toEqual([names.at(-1), names.at(-1)]);
        expect(await driver.run(`return document.documentElement.scrollWidth <= innerWidth`)).toBe(
          true,
        );
      },
    );

    test.runIf(there)(
      "a receipt opens beside its number, and Escape’s button closes it",
      async () => {
        await driver.go(`${address}/?motion=off&read=scroll#cargo-counts`);
        const open = await driver.run(`
      const link = document.querySelector("#cargo-counts a[data-fact]");
      link.click();
      for (let tries = 0; tries < 400 && !document.querySelector(".popover dl"); tries++) await new Promise((done) => setTimeout(done, 25));
      const told = Boolean(document.querySelector(".popover dl"));
      document.querySelector(".popover button").click();
      return [told, document.querySelector(".popover") === null, document.activeElement === link];
    `);
        expect(open).toEqual([true, true, true]);
      },
    );
  },
);
