import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { compose } from "../../src/engine/scene/compose";
import { address, reader, screens, states, stepsOf, type Reader, type Step } from "./reader.ts";
import { sceneOf } from "@story";

type Frame = keyof typeof screens;

/** What a page is given to compare with. */
interface Rest {
  /** Puts a step at the line where it takes over. */
  reach(id: string): void;
  /** Waits until the scene of a step is at rest in its state, and names what differs in it. */
  look(id: string, frame: Frame): Promise<string>;
  frames(count: number): Promise<void>;
}
declare const rest: Rest;

/** Every compiled drawing, by frame and step. */
const compiled = Object.fromEntries(
  (["wide", "narrow"] as const).flatMap((frame) =>
    states.map(({ scene, state }) => [
      `${frame} ${scene}-${state}`,
      `<svg xmlns="http://www.w3.org/2000/svg">${compose(sceneOf(scene), frame).svg(state)}</svg>`,
    ]),
  ),
);

/** Opens the whole story, with what its drawings are compared to. */
async function opened(frame: Frame, still = false): Promise<Reader & { steps: Step[] }> {
  const open = await reader({ screen: frame, still });
  // The compiled drawings are parsed in the page, which the page itself may not do.
  await open.page.setBypassCSP(true);
  await open.page.goto(`${address}/`, { waitUntil: "load" });
  await open.page.evaluate(compare, compiled);
  const steps = await stepsOf(open.page);
  expect(steps).toHaveLength(states.length);
  return { ...open, steps };
}

/** Runs in the page: makes `rest`. */
function compare(drawings: Record<string, string>): void {
  /** The first and deepest element that is not as it was compiled. */
  const differ = (a: Element, b: Element): string => {
    if (a.isEqualNode(b)) return "";
    const pairs = [...a.children].map((one, i) => [one, b.children[i]] as const);
    const deeper = pairs.find(([one, other]) => other && !one.isEqualNode(other));
    return deeper ? differ(deeper[0], deeper[1]!) : `${a.outerHTML} for ${b.outerHTML}`;
  };
  const made = (text: string) =>
    new DOMParser().parseFromString(text, "image/svg+xml").documentElement.firstElementChild!;
  const frames = async (count: number) => {
    for (let i = 0; i < count; i++) await new Promise(requestAnimationFrame);
  };
  const reach = (id: string) => {
    document.getElementById(id)!.scrollIntoView();
  };
  const look = async (id: string, frame: string) => {
    const step = document.getElementById(id)!;
    const live = step.closest("[data-scene]")!.querySelector("svg[data-stage]")!;
    const resting = () =>
      live.classList.contains(frame) && live.getAttribute("data-state") === step.dataset["step"];
    const patience = performance.now() + 600_000;
    while (!resting() && performance.now() < patience) await frames(1);
    if (!resting()) return `${id}: no rest, ${live.getAttribute("data-state")}`;
    const copy = live.cloneNode(true) as Element;
    copy.removeAttribute("data-state");
    const found = differ(copy, made(drawings[`${frame} ${id}`]!));
    return found && `${id}: ${found}`;
  };
  Object.assign(window, { rest: { frames, look, reach } satisfies Rest });
}

/** Visits steps one after another, and names what differs where. */
const visits = ({ page }: Reader, steps: readonly Step[], frame: Frame): Promise<string[]> =>
  page.evaluate(
    async (ids, shown) => {
      const wrong: string[] = [];
      for (const id of ids) {
        rest.reach(id);
        wrong.push(await rest.look(id, shown));
      }
      return wrong.filter(Boolean);
    },
    steps.map(({ id }) => id),
    frame,
  );

/** What differs in the scene of a step, which the page has gone to by itself. */
const look = ({ page }: Reader, { id }: Step, frame: Frame): Promise<string> =>
  page.evaluate((at, shown) => rest.look(at, shown), id, frame);

const inTurn = { concurrent: false };

// Both frames at once, in pages of their own: most of the time they wait for pictures to move.
describe.concurrent.each(["wide", "narrow"] as const)(
  "at rest, %s, the drawing is the compiled one",
  (frame) => {
    let open: Reader;
    let steps: Step[];
    beforeAll(async () => {
      ({ steps, ...open } = await opened(frame));
    });
    afterAll(() => open.close());

    test("after scrolling forward", inTurn, async () => {
      expect(await visits(open, steps, frame)).toEqual([]);
    });

    test("after scrolling back", inTurn, async () => {
      expect(await visits(open, steps.toReversed(), frame)).toEqual([]);
    });

    test("after jumps", inTurn, async () => {
      const jumps = steps.map((_, i) => steps[(i * 11) % steps.length]!);
      expect(await visits(open, jumps, frame)).toEqual([]);
    });

    test("after journeys broken off half-way", inTurn, async () => {
      const wrong = await open.page.evaluate(
        async (ids, shown) => {
          const found: string[] = [];
          for (const [i, id] of ids.entries()) {
            for (const other of [ids[i - 1], ids[i + 1], ids[(i * 7) % ids.length]]) {
              if (!other) continue;
              rest.reach(other);
              await rest.frames(2);
            }
            rest.reach(id);
            found.push(await rest.look(id, shown));
          }
          return found.filter(Boolean);
        },
        steps.map(({ id }) => id),
        frame,
      );
      expect(wrong).toEqual([]);
    });

    test("after addresses followed and gone back from", inTurn, async () => {
      const [first, far] = [steps[2]!, steps.at(-2)!];
      expect(await visits(open, [first], frame)).toEqual([]);
      await open.page.waitForFunction((id) => location.hash === `#${id}`, {}, first.id);
      await open.page.evaluate((id) => void (location.hash = id), far.id);
      expect(await look(open, far, frame)).toBe("");
      await open.page.goBack();
      expect(await look(open, first, frame)).toBe("");
    });

    // A phone stays a phone: a page that becomes one, or ceases to be, is loaded anew.
    const turn = (width: number, height: number) =>
      open.page.setViewport({ ...screens[frame], width, height });

    test("after turning the screen over and back", inTurn, async () => {
      const step = steps[8]!;
      const other = frame === "wide" ? "narrow" : "wide";
      expect(await visits(open, [step], frame)).toEqual([]);
      await turn(screens[other].width, screens[other].height);
      expect(await visits(open, [step], other)).toEqual([]);
      await turn(screens[frame].width, screens[frame].height);
      expect(await visits(open, [step], frame)).toEqual([]);
    });

    test("after turning the screen over in the middle of journeys", inTurn, async () => {
      const { width, height } = screens[frame];
      const go = (id: string) =>
        open.page.evaluate((to) => {
          rest.reach(to);
          return rest.frames(1);
        }, id);
      for (const [i, step] of steps.slice(0, 12).entries()) {
        await go(steps[(i + 3) % 12]!.id);
        await turn(height, width);
        await turn(1500 - width, 900);
        await go(step.id);
        await turn(width, height);
      }
      expect(await visits(open, [steps[11]!], frame)).toEqual([]);
    });

    test("and nothing was said or missed on the way", inTurn, () => {
      expect(open.complaints).toEqual([]);
    });
  },
);

test.concurrent.each(["wide", "narrow"] as const)(
  "with reduced motion, %s, pictures cut",
  async (frame) => {
    const open = await opened(frame, true);
    const { page, steps } = open;
    expect(await visits(open, steps, frame)).toEqual([]);
    // Once a scene is drawn, a change of state takes no frame of its own: the attribute never goes.
    await page.evaluate(() => {
      const stage = document.querySelector("svg[data-stage]")!;
      const values: (string | null)[] = [];
      new MutationObserver(() => values.push(stage.getAttribute("data-state"))).observe(stage, {
        attributeFilter: ["data-state"],
      });
      Object.assign(window, { values });
    });
    expect(await visits(open, [steps[0]!, steps[3]!], frame)).toEqual([]);
    const values = await page.evaluate("values");
    expect(values).toContain(steps[3]!.state);
    expect(values).not.toContain(null);
    expect(open.complaints).toEqual([]);
    await open.close();
  },
);

/** Runs in the page: the scenes that are drawn in another state than the place asks for. */
async function walk(height: number): Promise<unknown[]> {
  const all = [...document.querySelectorAll<HTMLElement>("[data-step]")];
  const scenes = [...document.querySelectorAll<HTMLElement>("[data-scene]")];
  const expected = (scene: HTMLElement) => {
    const own = all.filter((one) => scene.contains(one));
    const { documentElement } = document;
    const line = parseFloat(getComputedStyle(documentElement).getPropertyValue("--switch"));
    const passed = own.filter((one) => one.getBoundingClientRect().top <= line);
    return (passed.at(-1) ?? own[0]!).dataset["step"];
  };
  const differ = () =>
    scenes
      .filter((scene) => scene.querySelector("svg g"))
      .map((scene) => [scene.querySelector("svg")!.getAttribute("data-state"), expected(scene)])
      .filter(([live, wanted]) => live !== wanted);
  // A fixed walk that is at each part of the page many times, from above and from below.
  for (let i = 1; i <= 60; i++) {
    const y = Math.round(((i * 0.618034) % 1) * height);
    scrollTo(0, y);
    const patience = performance.now() + 600_000;
    while (differ().length && performance.now() < patience)
      await new Promise((done) => setTimeout(done, 20));
    if (differ().length) return [`at ${y} px`, ...differ()];
  }
  return [];
}

test.concurrent.each(["wide", "narrow"] as const)(
  "the state follows from the place alone, %s",
  async (frame) => {
    const open = await opened(frame, true);
    const height = await open.page.evaluate(() => document.documentElement.scrollHeight);
    expect(await open.page.evaluate(walk, height)).toEqual([]);
    await open.close();
  },
);
