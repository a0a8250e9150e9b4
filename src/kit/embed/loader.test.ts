// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { iframe, page } from "../../../tests/dom/page";
import { loader } from "./loader";

/* A newsroom's page that has pasted frames of ours, among frames of others, and our loader. */

const asked: unknown[] = [];
const OURS = ["https://a.example/embed/cargo/", "https://a.example/embed/oil/?theme=dark"];
const OTHERS = ["https://b.example/embed/cargo/", "https://a.example/", ""];

/** A frame, the window in it, and the height that it was given. */
function framed(src: string) {
  const frame = iframe();
  const inner = { postMessage: (what: unknown, to: string) => asked.push([src, what, to]) };
  Object.defineProperty(frame, "contentWindow", { value: inner });
  Object.defineProperty(frame, "src", { value: src });
  document.body.append(frame);
  return { inner, height: () => frame.style.height };
}

/** Runs the loader as a page does that has it at an address. */
function run(src = "https://a.example/embed/loader.js") {
  const script = document.createElement("script");
  Object.defineProperty(script, "src", { value: src });
  Object.defineProperty(document, "currentScript", { value: script, configurable: true });
  loader();
}

const says = (source: unknown, data: unknown) =>
  window.dispatchEvent(new MessageEvent("message", { source: source as Window, data }));
const high = (height: unknown) => ({ mc: 1, type: "height", slug: "cargo", height });

beforeEach(() => {
  asked.length = 0;
  page("");
  Reflect.deleteProperty(window, "mcLoader");
});
afterEach(() => {
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

test("our frames are asked for their heights, and no others", () => {
  [...OURS, ...OTHERS].forEach(framed);
  run();
  expect(asked).toEqual(OURS.map((src) => [src, { mc: 1, type: "hello" }, "*"]));
});

test("a frame gets the height that its own embed says", () => {
  const [one, two] = OURS.map(framed);
  run();
  says(one!.inner, high(480));
  says(two!.inner, high(611));
  expect([one!.height(), two!.height()]).toEqual(["480px", "611px"]);
  says(one!.inner, high(300));
  expect([one!.height(), two!.height()]).toEqual(["300px", "611px"]);
});

test("frames of others stay as they are, whatever they say", () => {
  const others = OTHERS.map(framed);
  run();
  for (const { inner, height } of others) {
    says(inner, high(480));
    expect(height()).toBe("");
  }
});

test.each([
  ["too low", high(39)],
  ["too high", high(20_001)],
  ["no number", high("480")],
  ["no whole number", high(480.5)],
  ["no height", { mc: 1, type: "height" }],
  ["of another dialect", { ...high(480), mc: 2 }],
  ["not a height", { ...high(480), type: "link" }],
  ["nothing", null],
  ["text", "480"],
])("a message that is %s changes nothing", (_, data) => {
  const broken = vi.fn();
  window.addEventListener("error", broken);
  const { inner, height } = framed(OURS[0]!);
  run();
  says(inner, data);
  expect(height()).toBe("");
  expect(broken).not.toHaveBeenCalled();
});

test.each([40, 20_000])("%i px is a height", (px) => {
  const { inner, height } = framed(OURS[0]!);
  run();
  says(inner, high(px));
  expect(height()).toBe(`${px}px`);
});

test("a page that loads it twice hears each message once, and asks twice", () => {
  const listen = vi.spyOn(window, "addEventListener");
  vi.stubGlobal("addEventListener", window.addEventListener);
  framed(OURS[0]!);
  run();
  const once = listen.mock.calls.length;
  expect(once).toBeGreaterThan(0);
  run();
  expect(listen.mock.calls).toHaveLength(once);
  expect(asked).toHaveLength(2);
});

test("frames of two stories each have their own loader", () => {
  const other = "https://c.example/news/embed/";
  const [one, two] = [OURS[0]!, `${other}cargo/`].map(framed);
  run();
  run(`${other}loader.js`);
  says(one!.inner, high(480));
  says(two!.inner, high(500));
  expect([one!.height(), two!.height()]).toEqual(["480px", "500px"]);
});

test("a page that adds frames later asks for their heights by an event", () => {
  run();
  framed(OURS[0]!);
  expect(asked).toEqual([]);
  window.dispatchEvent(new Event("mc:scan"));
  expect(asked).toHaveLength(1);
});

test("where nothing says whence it came, it knows frames by their folder on this host", () => {
  const { inner, height } = framed("/embed/cargo/");
  const other = framed("https://b.example/embed/cargo/");
  Object.defineProperty(document, "currentScript", { value: null, configurable: true });
  loader();
  says(inner, high(480));
  says(other.inner, high(480));
  expect([height(), other.height()]).toEqual(["480px", ""]);
});

test("a frame that is not there yet stops nothing", () => {
  const frame = iframe();
  Object.defineProperty(frame, "contentWindow", { value: null });
  Object.defineProperty(frame, "src", { value: OURS[0] });
  document.body.append(frame);
  framed(OURS[1]!);
  run();
  expect(asked).toHaveLength(1);
});
