// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test, vi, type MockInstance } from "vitest";
import { fade } from "../svg/fade";
import { group, label, mark, slot, withRow } from "../svg/mark";
import { Stage, type Arrived, type SceneData } from "./stage";
import type { MarkTooltips } from "./tooltip";
import { one, page } from "../../../tests/dom/page";

const words = { head: ["A head"], sub: ["A line"], alt: "What is seen" };
const scene: Arrived = {
  data: {
    frame: { name: "wide", width: 880, height: 740 },
    model: { unit: 10 },
    states: {
      low: { ...words, state: { tall: 1 } },
      high: { ...words, head: ["Higher"], state: { tall: 5 } },
      higher: { ...words, state: { tall: 9 } },
    },
    slots: { ground: [mark("path", "land", { d: "M0,0" })] },
    readings: { a: { value: "1", what: "a", when: "now", from: "here", href: "/a" } },
  },
  draw: (model, state) => {
    const { unit } = model as { unit: number };
    const { tall } = state as { tall: number };
    return [
      slot("ground", {}),
      withRow("a", mark("rect", "bar", { height: tall * unit })),
      ...(tall >= 5 ? [label("much", [0, 0], "much")] : []),
    ];
  },
};

let offer: MockInstance;
let close: MockInstance;
let svg: Element;
let stage: Stage;
let tooltips: MarkTooltips;
const bar = () => Number(svg.querySelector("rect")!.getAttribute("height"));
const atRest = () => svg.getAttribute("data-state");

beforeEach(async () => {
  vi.useFakeTimers();
  page(`<div class="board"><svg class="stage" id="svg"></svg></div>`);
  svg = document.getElementById("svg")!;
  const { MarkTooltips } = await import("./tooltip");
  tooltips = new MarkTooltips(one(".board"), svg);
  offer = vi.spyOn(tooltips, "offer");
  close = vi.spyOn(tooltips, "close");
  stage = new Stage(svg, scene, "low", tooltips);
});
afterEach(() => {
  vi.useRealTimers();
});

test("the first state is there at once, with its words and its ground", () => {
  expect(atRest()).toBe("low");
  expect(bar()).toBe(10);
  expect(svg.getAttribute("aria-label")).toBe("What is seen");
  expect(svg.textContent).toBe("A headA line");
  expect(svg.querySelector("path")).not.toBeNull();
  expect(offer).toHaveBeenCalledExactlyOnceWith(scene.data.readings, undefined);
});

test("a cut is there at once; a state that is shown already is nothing new", () => {
  stage.go("high", true);
  expect([atRest(), bar(), svg.textContent]).toEqual(["high", 50, "muchHigherA line"]);
  expect(close).toHaveBeenCalledTimes(1);
  stage.go("high", true);
  stage.go("high", false);
  expect(close).toHaveBeenCalledTimes(1);
  expect(atRest()).toBe("high");
});

test("a change takes its time: words first, then marks all the way, then rest", () => {
  stage.go("high", false);
  expect(atRest()).toBeNull();
  vi.advanceTimersByTime(330);
  expect(svg.textContent).toContain("Higher");
  expect(bar()).toBeGreaterThan(10);
  expect(bar()).toBeLessThan(50);
  expect(atRest()).toBeNull();
  const heights: number[] = [];
  for (let i = 0; i < 30; i++) {
    vi.advanceTimersByTime(16);
    heights.push(bar());
  }
  expect(heights[17], "it comes to rest slowly").toBeLessThan(50);
  expect(heights).toEqual([...heights].sort((a, b) => a - b));
  expect([atRest(), bar()]).toEqual(["high", 50]);
  expect(offer).toHaveBeenCalledTimes(2);
});

test("half-way a reader may turn back, and the drawing goes on from where it is", () => {
  stage.go("high", false);
  vi.advanceTimersByTime(400);
  const half = bar();
  stage.go("low", false);
  vi.advanceTimersByTime(32);
  expect(Math.abs(bar() - half)).toBeLessThan(2);
  vi.advanceTimersByTime(1000);
  expect([atRest(), bar()]).toEqual(["low", 10]);
});

test("who wants no motion half-way is there at once, and nothing moves after", () => {
  stage.go("higher", false);
  vi.advanceTimersByTime(200);
  stage.go("higher", true);
  expect([atRest(), bar()]).toEqual(["higher", 90]);
  vi.advanceTimersByTime(1000);
  expect(bar()).toBe(90);
  expect(offer).toHaveBeenCalledTimes(2);
});

test("a stage that is stopped moves no more", () => {
  stage.go("high", false);
  vi.advanceTimersByTime(200);
  const half = bar();
  stage.stop();
  vi.advanceTimersByTime(1000);
  expect([atRest(), bar()]).toEqual([null, half]);
});

test("the ground is never drawn again", () => {
  const land = svg.querySelector("path");
  stage.go("high", true);
  stage.go("low", true);
  expect(svg.querySelector("path")).toBe(land);
});

test("a scene that came drawn fades from picture to picture, and offers the marks of each", () => {
  const { frame, readings } = scene.data;
  const data: SceneData = {
    frame,
    drawn: true,
    model: {
      one: [withRow("a", mark("rect", "bar", { height: 10 }))],
      two: [group("far", { opacity: 1 }, [label("much", [0, 0], "much")])],
    },
    states: {
      one: { ...words, state: { one: 1, two: 0 } },
      two: { ...words, state: { one: 0, two: 1 } },
    },
    slots: {},
    readings,
  };
  stage = new Stage(svg, { data, draw: fade }, "one", tooltips);
  expect([atRest(), bar()]).toEqual(["one", 10]);
  expect(document.querySelectorAll("[data-row=a]")).toHaveLength(2);
  stage.go("two", false);
  vi.advanceTimersByTime(330);
  const seen = (tag: string) =>
    Number(svg.querySelector(`#svg > g > ${tag}`)!.getAttribute("opacity"));
  expect(seen("rect")).toBeGreaterThan(0);
  expect(seen("rect")).toBeLessThan(1);
  expect(seen("rect") + seen("g")).toBeCloseTo(1);
  vi.advanceTimersByTime(1000);
  expect([atRest(), svg.querySelector("rect")]).toEqual(["two", null]);
  expect(document.querySelector("[data-row=a]")).toBeNull();
});
