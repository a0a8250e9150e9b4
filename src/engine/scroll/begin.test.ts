// @vitest-environment happy-dom
import { beforeEach, expect, test, vi } from "vitest";
import { begin } from "./begin";
import { layouts as windows } from "./breakpoints";
import { page } from "../../../tests/dom/page";

const { dataset } = document.documentElement;

const layouts = { side: "(side)", stacked: "(stacked)", wide: "(wide)" };
/** The windows that the browser says it is. */
let fits: readonly string[] = [];
const changed: (() => void)[] = [];

function open(url = "/", kept: Record<string, string> = {}): void {
  page(`<p>Text</p><link id="sheet" rel="stylesheet"><link id="icon" rel="icon">`, { url });
  for (const [name, value] of Object.entries(kept)) localStorage.setItem(name, value);
  begin(layouts);
}

beforeEach(() => {
  vi.useFakeTimers();
  fits = [];
  vi.stubGlobal("matchMedia", (query: string) => ({
    get matches() {
      return fits.includes(query);
    },
    addEventListener: (name: string, then: () => void) => {
      if (name === "change") changed.push(then);
    },
  }));
  return () => vi.useRealTimers();
});

test.each([
  ["/", {}, "scroll", undefined],
  ["/", { read: "steps", motion: "off" }, "steps", "off"],
  ["/?read=article&motion=on", { read: "steps", motion: "off" }, "article", "on"],
  ["/?read=scroll", { read: "steps" }, "scroll", undefined],
  ["/?read=nothing", { read: "steps" }, "steps", undefined],
  ["/?motion=perhaps", { read: "<b>" }, "scroll", undefined],
])("%s after %j is read so: %s", (url, kept, reading, motion) => {
  open(url, kept);
  expect([dataset["reading"], dataset["motion"]]).toEqual([reading, motion]);
});

test("a browser that keeps nothing reads as it is asked", () => {
  const get = vi.spyOn(Storage.prototype, "getItem").mockImplementation(() => {
    throw new Error("denied");
  });
  open("/?read=steps");
  expect(dataset["reading"]).toBe("steps");
  get.mockRestore();
});

test.each([
  ["the style sheet", () => document.getElementById("sheet")!, undefined],
  ["a script", () => document.body.appendChild(document.createElement("script")), undefined],
  ["an icon", () => document.getElementById("icon")!, "scroll"],
  ["a picture", () => document.body.appendChild(document.createElement("img")), "scroll"],
])("where %s fails, the page is read so: %s", (_, broken, reading) => {
  open();
  broken().dispatchEvent(new Event("error"));
  expect(dataset["reading"]).toBe(reading);
});

test("a page whose script does not come in time is text and stills; one that lives is not", () => {
  open();
  vi.advanceTimersByTime(7999);
  expect(dataset["reading"]).toBe("scroll");
  vi.advanceTimersByTime(1);
  expect(dataset["reading"]).toBeUndefined();
  open();
  dataset["alive"] = "";
  vi.advanceTimersByTime(9000);
  expect(dataset["reading"]).toBe("scroll");
});

test.each([
  [["(side)", "(wide)"], "side", "wide"],
  [["(side)"], "side", "narrow"],
  [["(stacked)"], "stacked", "narrow"],
  [[], undefined, "narrow"],
])("a window that is %j has the layout %s, and frame %s", (window, layout, frame) => {
  fits = window;
  open();
  expect([dataset["layout"], dataset["frame"]]).toEqual([layout, frame]);
});

test("a window that is turned has another layout", () => {
  fits = ["(stacked)"];
  open();
  fits = ["(side)", "(wide)"];
  for (const then of changed) then();
  expect([dataset["layout"], dataset["frame"]]).toEqual(["side", "wide"]);
  fits = [];
  for (const then of changed) then();
  expect(dataset["layout"]).toBeUndefined();
});

test.each([
  ["a phone", 390, 844, "stacked", "narrow"],
  ["a small phone", 320, 568, "stacked", "narrow"],
  ["a phone on its side", 844, 390, "side", "narrow"],
  ["a small window of a computer, wider than high", 540, 530, "stacked", "narrow"],
  ["a tablet", 820, 1180, "stacked", "wide"],
  ["a laptop", 1280, 800, "side", "wide"],
  ["a page that is magnified much", 300, 200, undefined, "narrow"],
])("%s has the layout that it has room for", (_, width, height, layout, frame) => {
  vi.unstubAllGlobals();
  const own = window.matchMedia.bind(window);
  vi.stubGlobal("matchMedia", (queries: string) => ({
    matches: queries.split(",").some((query) => own(query.trim()).matches),
    addEventListener: () => undefined,
  }));
  const { happyDOM } = window as unknown as {
    happyDOM: { setViewport: (size: { width: number; height: number }) => void };
  };
  happyDOM.setViewport({ width, height });
  page("<p>Text</p>");
  begin(windows);
  happyDOM.setViewport({ width: 1024, height: 768 });
  expect([dataset["layout"], dataset["frame"]]).toEqual([layout, frame]);
});
