import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, inject, test } from "vitest";
import { ready } from "../../scripts/engines.ts";
import { compose } from "../../src/engine/scene/compose";
import type { Mark } from "../../src/engine/svg/mark";
import { axeSource } from "./axe.ts";
import { drivers, type Driver } from "./driver.ts";
import { states } from "./reader.ts";
import { go, travel } from "./travels.ts";
import { sceneOf } from "@story";

const address = inject("address");
const SEED = Number(process.env["FC_SEED"] ?? 20261124);
const TRAVELS = 300;

/** Waits for rest, and names the scenes whose picture is not that of the place, by its own count. */
const wrong = `
  const expected = (scene) => {
    const own = [...scene.querySelectorAll("[data-step]")];
    const line = parseFloat(getComputedStyle(document.documentElement).getPropertyValue("--switch")) || innerHeight * 0.6;
    const passed = own.filter((one) => one.getBoundingClientRect().top <= line);
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
  for (let tries = 0; tries < 6000 && (differ().length || near()); tries++)
    await new Promise((done) => setTimeout(done, 25));
  return near() ? ["nothing drawn"] : differ();
`;

/**
 * Goes to a step and names the first mark of its picture at rest that differs from the compiled
 * one. The page's policy lets nobody parse text, so the picture comes as marks.
 */
const unlike = (id: string, compiled: Mark) => `
  const step = document.getElementById(${JSON.stringify(id)});
  step.scrollIntoView();
  const live = step.closest("[data-scene]").querySelector("svg[data-stage]");
  for (let tries = 0; tries < 6000 && live.getAttribute("data-state") !== step.dataset.step; tries++)
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

/** Names the card that is seen of a deck and the state of its picture, once they are as wanted. */
const card = (wanted: string) => `
  const scene = document.querySelector('[data-scene="cargo"]');
  const list = scene.querySelector(".steps");
  const seen = () => {
    const box = list.getBoundingClientRect();
    return [...scene.querySelectorAll("[data-step]")].filter((one) => {
      const { left, right } = one.getBoundingClientRect();
      return right > box.left + 2 && left < box.right - 2;
    }).map((one) => one.dataset.step);
  };
  const found = () => [...seen(), scene.querySelector(".stage").dataset.state];
  for (let tries = 0; tries < 6000 && found().some((one) => one !== ${JSON.stringify(wanted)}); tries++)
    await new Promise((done) => setTimeout(done, 25));
  return found();
`;

/**
 * Holds one engine to the story. Each has a file of its own, so that they are tested side by side.
 * What other files try in Chromium is not tried there again.
 */
export function heldTo(name: keyof typeof drivers): void {
  describe(name, () => {
    const there = name === "chromium" || ready(name);
    const elsewhere = name === "chromium";
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

    test.runIf(there && !elsewhere).each([
      ["wide", 1440, 900],
      ["narrow", 640, 1000],
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

    test.runIf(there)("the article has every still", async () => {
      await driver.size(1440, 900);
      await driver.go(`${address}/?read=article`);
      const stills = await driver.run(`
        const all = [...document.querySelectorAll(".step .still img")].filter((one) => one.checkVisibility());
        for (const one of all) one.loading = "eager";
        await Promise.all(all.map((one) => one.decode()));
        return all.filter((one) => one.naturalWidth > 0).length;
      `);
      expect(stills).toBe(states.length);
    });

    test.runIf(there && !elsewhere)("axe finds nothing in any way", async () => {
      await driver.size(1440, 900);
      await driver.go(`${address}/?read=article`);
      await driver.run(axeSource);
      for (const way of ["article", "steps", "scroll"]) {
        await driver.run(`document.querySelector('[data-mode="${way}"]').click()`);
        const found = await driver.run<string[]>(`
          const { violations } = await window.axe.run(document, { resultTypes: ["violations"] });
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
        const names = states.filter(({ scene }) => scene === "cargo").map(({ state }) => state);
        const next = names[names.indexOf("counts") + 1]!;
        const at = async (wanted: string) =>
          expect(await driver.run(card(wanted))).toEqual([wanted, wanted]);
        await at("counts");
        await driver.run(
          `document.querySelector('[data-scene="cargo"] .turn button:last-child').click()`,
        );
        await at(next);
        await driver.run(`document.querySelector('[data-scene="cargo"] .steps').focus()`);
        await driver.press("ArrowLeft");
        await at("counts");
        await driver.press("End");
        await at(names.at(-1)!);
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
      const link = document.querySelector("#cargo-counts a[data-note]");
      link.click();
      for (let tries = 0; tries < 6000 && !document.querySelector(".popover dl"); tries++) await new Promise((done) => setTimeout(done, 25));
      const told = Boolean(document.querySelector(".popover dl"));
      document.querySelector(".popover button").click();
      return [told, document.querySelector(".popover") === null, document.activeElement === link];
    `);
        expect(open).toEqual([true, true, true]);
      },
    );

    test.runIf(there)("the notes come as the reader begins, under their numbers", async () => {
      await driver.go(`${address}/?read=article`);
      const notes = await driver.run(`
      scrollTo(0, 900);
      for (let tries = 0; tries < 6000 && document.querySelector("[data-notes]"); tries++) await new Promise((done) => setTimeout(done, 25));
      const links = [...document.querySelectorAll("[data-chapter] a[data-note]")];
      const noteOf = (link) => link.closest("[data-chapter]").querySelectorAll(".notes li")[link.dataset.note - 1];
      return [links.length > 100, links.filter((link) => noteOf(link)?.querySelector("a").href !== link.href).length];
    `);
      expect(notes).toEqual([true, 0]);
    });
  });
}
