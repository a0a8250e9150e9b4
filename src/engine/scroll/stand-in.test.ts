// @vitest-environment happy-dom
import { beforeEach, expect, test, vi } from "vitest";
import { one, page } from "../../../tests/dom/page";
import { quiet } from "./quiet";
import { StandIn } from "./stand-in";

const step = (id: string) =>
  `<section id="${id}"><picture><source srcset="/stills/${id}-wide.svg"><img src="/stills/${id}.svg"></picture></section>`;
const image = () => document.querySelector(".drawn img");

beforeEach(() => {
  vi.useFakeTimers();
  page(
    `<div id="scene"><div class="drawn"></div>${step("a")}${step("b")}<section id="bare"></section><section id="plain"><picture><img></picture></section></div>`,
  );
  return () => vi.useRealTimers();
});

test("a scene that is slow is stood in for by the still of the reader’s step", () => {
  let at = "a";
  const standIn = new StandIn(one("#scene"), true, () => one(`#${at}`));
  vi.advanceTimersByTime(599);
  expect(image()).toBeNull();
  vi.advanceTimersByTime(1);
  expect(image()!.getAttribute("src")).toBe("/stills/a-wide.svg");
  expect(image()!.getAttribute("alt")).toBe("");
  expect(image()!.className).toBe("stand-in");
  at = "b";
  standIn.set();
  expect(image()!.getAttribute("src")).toBe("/stills/b-wide.svg");
  // Where a step has no still, the last one stays.
  for (at of ["bare", "plain"]) {
    standIn.set();
    expect(image()!.getAttribute("src"), at).toBe("/stills/b-wide.svg");
  }
  standIn.leave();
  expect(image()).toBeNull();
});

test("a small window has the small still, which is set once", () => {
  let at = "a";
  const standIn = new StandIn(one("#scene"), false, () => one(`#${at}`));
  vi.advanceTimersByTime(600);
  expect(new URL(image()!.getAttribute("src")!, location.href).pathname).toBe("/stills/a.svg");
  at = "bare";
  standIn.set();
  expect(new URL(image()!.getAttribute("src")!, location.href).pathname).toBe("/stills/a.svg");
  standIn.leave();
});

test("a scene that comes soon needs none", () => {
  new StandIn(one("#scene"), true, () => one("#a")).leave();
  vi.advanceTimersByTime(2000);
  expect(image()).toBeNull();
});

test("quiet is a tenth of a second without scrolling", () => {
  const then = vi.fn();
  quiet(then);
  const scroll = () => window.dispatchEvent(new Event("scroll"));
  scroll();
  vi.advanceTimersByTime(99);
  scroll();
  vi.advanceTimersByTime(99);
  expect(then).not.toHaveBeenCalled();
  vi.advanceTimersByTime(1);
  expect(then).toHaveBeenCalledTimes(1);
});
