// @vitest-environment happy-dom
import { beforeEach, describe, expect, test, vi } from "vitest";
import type { Deck } from "./deck";
import { measured, one, page, press } from "../../../tests/dom/page";

const scene = `
  <main data-chapter="a">
    <section data-scene="bars">
      <div class="board"></div>
      <div class="steps">
        <section data-step="one" id="bars-one"></section>
        <section data-step="two" id="bars-two"></section>
        <section data-step="three" id="bars-three"></section>
      </div>
    </section>
    <p id="after">After</p>
  </main>`;

const turned = vi.fn();
let deck: Deck;
let how: ScrollBehavior | undefined;
let list: HTMLElement;
/** The card in sight; nought has no sign. */
const at = () => deck.at + 0;
const buttons = () => [...document.querySelectorAll<HTMLButtonElement>(".turn button")];
const count = () => one(".turn span").textContent;

async function open(dir: "ltr" | "rtl" = "ltr", body = scene): Promise<void> {
  page(body, { dir });
  list = one(".steps");
  measured(list, { clientWidth: 300 });
  // An engine tells of a scroll; a reader of the row hears of it in the next frame.
  list.scrollTo = ((to: ScrollToOptions) => {
    list.scrollLeft = to.left!;
    how = to.behavior;
    list.dispatchEvent(new Event("scroll"));
    vi.advanceTimersByTime(20);
  }) as typeof list.scrollTo;
  const { Deck } = await import("./deck");
  deck = new Deck(one("[data-scene]"), turned);
  deck.enable(true);
}

beforeEach(() => {
  vi.useFakeTimers();
  vi.clearAllMocks();
  return () => vi.useRealTimers();
});

describe.each(["ltr", "rtl"] as const)("where text runs %s", (dir) => {
  const [on, back] = dir === "ltr" ? ["ArrowRight", "ArrowLeft"] : ["ArrowLeft", "ArrowRight"];
  beforeEach(() => open(dir));

  test("buttons turn the cards, the picture is told, and the ends are ends", () => {
    expect([at(), count()]).toEqual([0, "1 of 3"]);
    const [before, next] = buttons();
    expect(before!.getAttribute("aria-disabled")).toBe("true");
    before!.click();
    expect(at()).toBe(0);
    next!.click();
    expect([at(), deck.step.id, count()]).toEqual([1, "bars-two", "2 of 3"]);
    expect(list.scrollLeft).toBe(dir === "ltr" ? 300 : -300);
    expect(how, "at once, for what moves is the picture").toBe("instant");
    expect(turned).toHaveBeenCalledTimes(2);
    expect([next!.textContent, before!.getAttribute("aria-disabled")]).toEqual(["Next", "false"]);
    next!.click();
    expect([at(), next!.textContent]).toEqual([2, "Go on"]);
    before!.click();
    expect(at()).toBe(1);
  });

  test("arrow keys lead the way text runs; Home and End to the ends", () => {
    list.focus();
    for (const [key, card] of [
      [on, 1],
      [on, 2],
      [on, 2],
      [back, 1],
      ["End", 2],
      ["Home", 0],
      [back, 0],
    ] as const) {
      expect(press(key, list), key).toBe(false);
      expect(at(), key).toBe(card);
      expect(Math.abs(list.scrollLeft), key).toBe(card * 300);
    }
  });
});

test("keys that are not the row’s are left to the browser", async () => {
  await open();
  for (const how of [{ ctrlKey: true }, { metaKey: true }, { altKey: true }, { shiftKey: true }])
    expect(press("ArrowRight", list, how)).toBe(true);
  expect(press("ArrowDown", list)).toBe(true);
  expect(press("ArrowRight", one("#bars-two"))).toBe(true);
  expect(at()).toBe(0);
});

test("after the last card the reader goes on to what follows the scene", async () => {
  await open();
  deck.turn(2);
  const after = one("#after");
  after.scrollIntoView = vi.fn();
  const focus = vi.spyOn(after, "focus");
  buttons()[1]!.click();
  expect(document.activeElement).toBe(after);
  // It is no stop of the Tab key, and the page comes to its top, not as a focus would move it.
  expect(after.tabIndex).toBe(-1);
  expect(focus).toHaveBeenCalledExactlyOnceWith({ preventScroll: true });
  expect(after.scrollIntoView).toHaveBeenCalledTimes(1);
  expect(at()).toBe(2);
});

test("where nothing follows, on to the chapter; and where there is none, nowhere", async () => {
  await open("ltr", scene.replace(/<p id="after">.*<\/p>/, ""));
  deck.turn(2);
  buttons()[1]!.click();
  expect(document.activeElement).toBe(one("main"));
  await open("ltr", /<section data-scene[^]*<\/section>\n {4}(?=<p)/.exec(scene)![0]);
  deck.turn(2);
  buttons()[1]!.click();
  expect(at()).toBe(2);
});

test("a step of the scene is brought into sight, one of another is not", async () => {
  await open();
  deck.show(one("#bars-three"));
  expect(at()).toBe(2);
  deck.show(one("#after"));
  deck.show(null);
  expect(at()).toBe(2);
  deck.show(one("#bars-one"));
  expect(at()).toBe(0);
  deck.turn(99);
  expect([at(), list.scrollLeft]).toEqual([2, 600]);
  deck.turn(-1);
  expect(at()).toBe(0);
});

test("which card it is follows from how far the row is scrolled, by hand too", async () => {
  await open();
  list.scrollLeft = 310;
  expect(at()).toBe(1);
  list.scrollLeft = 460;
  list.dispatchEvent(new Event("scroll"));
  vi.advanceTimersByTime(20);
  expect([at(), count()]).toEqual([2, "3 of 3"]);
  expect(turned).toHaveBeenCalledTimes(1);
  // A finger may draw a row beyond its end.
  list.scrollLeft = 900;
  expect([at(), deck.step.id]).toEqual([2, "bars-three"]);
  measured(list, { clientWidth: 0 });
  expect(at()).toBe(0);
});

test("a row takes part in keys and names itself; plain text does neither", async () => {
  await open();
  expect([list.getAttribute("tabindex"), list.getAttribute("role")]).toEqual(["0", "group"]);
  expect(list.getAttribute("aria-label")).toBe("Steps: arrow keys turn them");
  deck.enable(false);
  for (const name of ["tabindex", "role", "aria-label"])
    expect(list.hasAttribute(name), name).toBe(false);
});
