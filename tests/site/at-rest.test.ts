import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { compose } from "../../src/engine/scene/compose";
import { address, atRest, reach, reader, states, stepsOf, type Reader } from "./reader.ts";
import { sceneOf } from "@story";

interface Step {
  id: string;
  scene: string;
  state: string;
}

/** Whether the live drawing of a scene is, mark for mark, the one that the build made. */
async function same({ page }: Reader, { scene, state }: Step, frame: "wide" | "narrow") {
  const compiled = `<svg xmlns="http://www.w3.org/2000/svg">${compose(sceneOf(scene), frame).svg(state)}</svg>`;
  return page.$eval(
    `[data-scene="${scene}"] svg[data-stage]`,
    (live, text) => {
      const copy = live.cloneNode(true) as Element;
      copy.removeAttribute("data-state");
      const made = new DOMParser().parseFromString(text, "image/svg+xml").documentElement
        .firstElementChild!;
      const differ = (a: Element, b: Element): string => {
        if (a.isEqualNode(b)) return "same";
        const pairs = [...a.children].map((one, i) => [one, b.children[i]] as const);
        const deeper = pairs.find(([one, other]) => other && !one.isEqualNode(other));
        return deeper ? differ(deeper[0], deeper[1]!) : `${a.outerHTML} for ${b.outerHTML}`;
      };
      return differ(copy, made);
    },
    compiled,
  );
}

/** The compiled drawing is parsed in the page, which the page itself may not do. */
const bare = ({ page }: Reader) => page.setBypassCSP(true);

describe.each(["wide", "narrow"] as const)(
  "at rest, %s, the drawing is the compiled one",
  (frame) => {
    let open: Reader;
    let steps: Step[];
    beforeAll(async () => {
      open = await reader({ screen: frame });
      await bare(open);
      await open.page.goto(`${address}/`, { waitUntil: "load" });
      steps = await stepsOf(open.page);
      expect(steps).toHaveLength(states.length);
    });
    afterAll(() => open.close());

    const visit = async (step: Step) => {
      await reach(open.page, step.id);
      await atRest(open.page, step.id);
      expect(await same(open, step, frame), step.id).toBe("same");
    };

    test("after scrolling forward", async () => {
      for (const step of steps) await visit(step);
    });

    test("after scrolling back", async () => {
      for (const step of steps.toReversed()) await visit(step);
    });

    test("after jumps", async () => {
      for (let i = 0; i < steps.length; i++) await visit(steps[(i * 11) % steps.length]!);
    });

    test("after journeys broken off half-way", async () => {
      for (const [i, step] of steps.entries()) {
        for (const other of [steps[i - 1], steps[i + 1], steps[(i * 7) % steps.length]]) {
          if (!other) continue;
          await reach(open.page, other.id);
          await open.page.evaluate(() => new Promise(requestAnimationFrame));
          await open.page.evaluate(() => new Promise(requestAnimationFrame));
        }
        await visit(step);
      }
    });

    test("after addresses followed and gone back from", async () => {
      const [first, far] = [steps[2]!, steps.at(-2)!];
      await visit(first);
      await open.page.waitForFunction((id) => location.hash === `#${id}`, {}, first.id);
      await open.page.evaluate((id) => void (location.hash = id), far.id);
      await atRest(open.page, far.id);
      expect(await same(open, far, frame)).toBe("same");
      await open.page.goBack();
      await atRest(open.page, first.id);
      expect(await same(open, first, frame)).toBe("same");
    });

    test("after turning the screen over and back", async () => {
      const step = steps[8]!;
      const { width, height } = open.page.viewport()!;
      const other = frame === "wide" ? "narrow" : "wide";
      await visit(step);
      await open.page.setViewport(
        other === "wide" ? { width: 1440, height: 900 } : { width: 390, height: 844 },
      );
      await open.page.waitForSelector(`[data-scene="${step.scene}"] svg[data-stage].${other}`);
      await visitIn(open, step, other);
      await open.page.setViewport({ width, height });
      await open.page.waitForSelector(`[data-scene="${step.scene}"] svg[data-stage].${frame}`);
      await visitIn(open, step, frame);
    });

    test("after turning the screen over in the middle of journeys", async () => {
      const { width, height } = open.page.viewport()!;
      for (const [i, step] of steps.slice(0, 12).entries()) {
        await reach(open.page, steps[(i + 3) % 12]!.id);
        await open.page.evaluate(() => new Promise(requestAnimationFrame));
        await open.page.setViewport({ width: height, height: width });
        await open.page.setViewport({ width: 1500 - width, height: 900 });
        await reach(open.page, step.id);
        await open.page.evaluate(() => new Promise(requestAnimationFrame));
        await open.page.setViewport({ width, height });
      }
      const last = steps[11]!;
      await open.page.waitForSelector(`[data-scene="${last.scene}"] svg[data-stage].${frame}`);
      await visitIn(open, last, frame);
    });

    test("and nothing was said or missed on the way", () => {
      expect(open.complaints).toEqual([]);
    });
  },
);

async function visitIn(open: Reader, step: Step, frame: "wide" | "narrow") {
  await reach(open.page, step.id);
  await atRest(open.page, step.id);
  expect(await same(open, step, frame), step.id).toBe("same");
}

test.each(["wide", "narrow"] as const)("with reduced motion, %s, pictures cut", async (frame) => {
  const open = await reader({ screen: frame, still: true });
  await bare(open);
  await open.page.goto(`${address}/`, { waitUntil: "load" });
  const steps = await stepsOf(open.page);
  for (const step of steps) {
    await reach(open.page, step.id);
    await atRest(open.page, step.id);
    expect(await same(open, step, frame), step.id).toBe("same");
  }
  // Once a scene is drawn, a change of state takes no frame of its own: the attribute never goes.
  await open.page.evaluate(() => {
    const stage = document.querySelector("svg[data-stage]")!;
    const values: (string | null)[] = [];
    new MutationObserver(() => values.push(stage.getAttribute("data-state"))).observe(stage, {
      attributeFilter: ["data-state"],
    });
    Object.assign(window, { values });
  });
  await reach(open.page, steps[0]!.id);
  await atRest(open.page, steps[0]!.id);
  await reach(open.page, steps[3]!.id);
  await atRest(open.page, steps[3]!.id);
  const values = await open.page.evaluate("values");
  expect(values).not.toContain(null);
  expect(open.complaints).toEqual([]);
  await open.close();
});

test.each(["wide", "narrow"] as const)(
  "the state follows from the place alone, %s",
  async (frame) => {
    const open = await reader({ screen: frame, still: true });
    await bare(open);
    await open.page.goto(`${address}/`, { waitUntil: "load" });
    const height = await open.page.evaluate(() => document.documentElement.scrollHeight);
    // A fixed walk that is at each part of the page many times, from above and from below.
    for (let i = 1; i <= 60; i++) {
      const y = Math.round(((i * 0.618034) % 1) * height);
      const wrong = await open.page.evaluate(async (top) => {
        scrollTo(0, top);
        const pause = () => new Promise((done) => setTimeout(done, 20));
        const all = [...document.querySelectorAll<HTMLElement>("[data-step]")];
        const scenes = [...document.querySelectorAll<HTMLElement>("[data-scene]")];
        const expected = () => {
          const passed = all.filter((one) => one.getBoundingClientRect().top <= innerHeight * 0.7);
          return scenes.map((scene) => {
            const own = passed.filter((one) => scene.contains(one)).at(-1);
            return (own ?? scene.querySelector<HTMLElement>("[data-step]"))!.dataset["step"];
          });
        };
        const differ = () =>
          scenes
            .map((scene, n) => [
              scene.querySelector("svg")!.getAttribute("data-state"),
              expected()[n],
            ])
            .filter(([live, wanted], n) => scenes[n]!.querySelector("svg g") && live !== wanted);
        for (let tries = 0; tries < 1000 && differ().length; tries++) await pause();
        return differ();
      }, y);
      expect(wrong, `at ${y} px`).toEqual([]);
    }
    await open.close();
  },
);
