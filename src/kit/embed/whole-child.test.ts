// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { iframe, one, page } from "../../../tests/dom/page";
import { framedLinks, wholeChild } from "./whole-child";

/* The frame that holds the whole story, between the page of a newsroom and the story itself. */

const heard: { what: unknown; to: string }[] = [];
const around = { postMessage: (what: unknown, to: string) => heard.push({ what, to }) };
const story = {};
const MOST = 720;

function open(url: string, { high = 1200, framed = true } = {}) {
  page(
    `<main></main><p><a href="https://a.example/x"><b id="link">x</b></a><i id="words"></i></p>`,
    {
      url,
    },
  );
  const frame = iframe();
  Object.defineProperty(frame, "contentWindow", { value: story });
  one("main").append(frame);
  vi.stubGlobal("parent", framed ? around : window);
  vi.stubGlobal("screen", { availHeight: high });
  wholeChild(MOST);
}

const tells = (source: unknown, data: unknown) =>
  window.dispatchEvent(new MessageEvent("message", { source: source as Window, data }));
const whats = () => heard.map(({ what }) => what);
const amp = (height: number) => ({ sentinel: "amp", type: "embed-size", height });

beforeEach(() => {
  heard.length = 0;
});
afterEach(() => {
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

test.each([
  [2000, MOST],
  [900, MOST],
  [800, 640],
  [667, 534],
  [300, 320],
])("on a screen %i px high it asks for a frame of %i px", (high, height) => {
  open("/", { high });
  expect(heard).toEqual([{ what: amp(height), to: "*" }]);
});

test("pym and WordPress are told it under the names that they gave", () => {
  open("/?childId=story-1#?secret=aB1");
  expect(whats()).toEqual([
    amp(MOST),
    `pymxPYMxstory-1xPYMxheightxPYMx${MOST}`,
    { message: "height", value: MOST, secret: "aB1" },
  ]);
});

test.each([
  `/?childId=${"a".repeat(65)}#?secret=${"a".repeat(65)}`,
  "/?childId=.a#?secret=.a",
  "/?childId=a.#?secret=a.",
  "/?childId=#?secret=",
  "/#secret=a",
])("names that neither gives are no names: %s", (url) => {
  open(url);
  expect(whats()).toEqual([amp(MOST)]);
});

test("a page by itself says nothing and follows nothing", () => {
  const said = vi.spyOn(window, "postMessage");
  open("/?childId=a#?secret=b", { framed: false });
  tells(window, { type: "frames-init" });
  tells(story, { mc: 1, type: "link", href: "https://a.example/" });
  one("#link").click();
  expect(said).not.toHaveBeenCalled();
});

test.each([{ type: "frames-init" }, { message: "ready" }])(
  "the page around may ask again: %j",
  (asks) => {
    open("/");
    tells(around, asks);
    expect(whats()).toEqual([amp(MOST), amp(MOST)]);
    tells(story, asks);
    tells(around, { type: "hello" });
    expect(heard).toHaveLength(2);
  },
);

const link = (href: unknown) => ({ mc: 1, type: "link", href });

test("in WordPress links of the story and of the line under it go on to the page around", () => {
  open("/#?a=b&secret=s&c=d");
  heard.length = 0;
  tells(story, link("https://a.example/"));
  tells(story, link("http://a.example/"));
  one("#link").click();
  one("#words").click();
  expect(whats()).toEqual(
    ["https://a.example/", "http://a.example/", "https://a.example/x"].map((value) => ({
      message: "link",
      value,
      secret: "s",
    })),
  );
});

test.each([
  [() => around, link("https://a.example/")],
  [() => story, { ...link("https://a.example/"), mc: 2 }],
  [() => story, { ...link("https://a.example/"), type: "height" }],
  [() => story, link("javascript:alert(1)")],
  [() => story, link(" https://a.example/")],
  [() => story, link(7)],
  [() => story, link(["https://a.example/"])],
  [() => story, null],
  [() => story, "link"],
])("nothing else goes on as a link (%#)", (source, data) => {
  open("/#?secret=s");
  heard.length = 0;
  const broken = vi.fn();
  window.addEventListener("error", broken);
  tells(source(), data);
  expect(heard).toEqual([]);
  expect(broken).not.toHaveBeenCalled();
});

test("without WordPress no link goes on, for links open by themselves", () => {
  open("/");
  heard.length = 0;
  tells(story, link("https://a.example/"));
  one("#link").click();
  expect(heard).toEqual([]);
});

test("the framed story says which link is followed, where its own script follows none", () => {
  page(
    `<a href="https://a.example/x"><b id="link">x</b></a><a id="here" href="#b">y</a>
    <a id="none">z</a><a id="ours" href="/facts/a/">1</a><p id="words"></p>`,
  );
  vi.stubGlobal("parent", around);
  document.addEventListener("click", (event) => {
    if ((event.target as Element).id === "ours") event.preventDefault();
  });
  framedLinks();
  for (const id of ["here", "none", "ours", "words", "link"])
    one(`#${id}`).dispatchEvent(new MouseEvent("click", { bubbles: true, cancelable: true }));
  document.dispatchEvent(new MouseEvent("click", { bubbles: true }));
  expect(heard).toEqual([{ what: { mc: 1, type: "link", href: "https://a.example/x" }, to: "*" }]);
});
