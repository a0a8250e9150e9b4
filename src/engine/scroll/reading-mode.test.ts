// @vitest-environment happy-dom
import { beforeEach, expect, test, vi } from "vitest";
import { one, page } from "../../../tests/dom/page";

const buttons = `
  <button data-mode="scroll"></button><button data-mode="steps"></button>
  <button data-mode="article"></button><button data-switch="motion"></button>
  <p id="place"></p>`;

let reads: typeof import("./reading-mode");
const changed = vi.fn();
const mode = (name: string) => one(`[data-mode=${name}]`);
const motion = () => one("[data-switch=motion]");
const pressed = () =>
  [...document.querySelectorAll<HTMLElement>("[aria-pressed=true]")].map(
    ({ dataset }) => dataset["mode"],
  );
let asks: { matches: boolean; change?: () => void };

async function open(reading?: string, url = "/?x=1#here"): Promise<void> {
  page(buttons, { url });
  if (reading) document.documentElement.dataset["reading"] = reading;
  vi.stubGlobal("matchMedia", (query: string) => ({
    get matches() {
      return query === "(prefers-reduced-motion: reduce)" && asks.matches;
    },
    addEventListener: (name: string, then: () => void) => {
      if (name === "change") asks.change = then;
    },
  }));
  reads = await import("./reading-mode");
  reads.offerReadingModes(() => one("#place"), changed);
}

beforeEach(() => {
  asks = { matches: false };
  vi.clearAllMocks();
  return () => vi.unstubAllGlobals();
});

test("without a choice there are text and stills", async () => {
  await open();
  expect(reads.readingMode()).toBe("article");
  expect(pressed()).toEqual(["article"]);
});

test("a choice is shown, kept, and stands in the address; the place is kept too", async () => {
  await open("scroll");
  mode("steps").click();
  expect(reads.readingMode()).toBe("steps");
  expect(pressed()).toEqual(["steps"]);
  expect(localStorage.getItem("read")).toBe("steps");
  expect(location.href).toMatch(/\/\?x=1&read=steps#here$/);
  expect(changed).toHaveBeenCalledExactlyOnceWith(one("#place"));
});

test("the mode that is shown is no choice", async () => {
  await open("scroll");
  mode("scroll").click();
  expect(changed).not.toHaveBeenCalled();
  expect(localStorage.getItem("read")).toBeNull();
});

test("a browser that keeps nothing keeps no one from choosing", async () => {
  await open("scroll");
  const set = vi.spyOn(Storage.prototype, "setItem").mockImplementation(() => {
    throw new Error("full");
  });
  mode("article").click();
  expect(reads.readingMode()).toBe("article");
  expect(location.search).toContain("read=article");
  set.mockRestore();
});

test("pictures move as the system asks, until the reader asks otherwise", async () => {
  await open("scroll");
  expect([reads.motionless(), motion().getAttribute("aria-checked")]).toEqual([false, "true"]);
  asks.matches = true;
  asks.change!();
  expect([reads.motionless(), motion().getAttribute("aria-checked")]).toEqual([true, "false"]);
  motion().click();
  expect([reads.motionless(), motion().getAttribute("aria-checked")]).toEqual([false, "true"]);
  expect(localStorage.getItem("motion")).toBe("on");
  expect(location.search).toContain("motion=on");
  motion().click();
  expect([reads.motionless(), motion().getAttribute("aria-checked")]).toEqual([true, "false"]);
});
