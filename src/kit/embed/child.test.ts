// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { one, page } from "../../../tests/dom/page";
import { child } from "./child";

/*
 * The page of an embed in the frame of some newsroom: what it says to the page around, and when.
 */

interface Said {
  type?: string;
  height?: number;
  message?: string;
  value?: unknown;
}
/** What the page around heard, and whom it was meant for. */
const heard: { what: Said; to: string }[] = [];
const around = { postMessage: (what: Said, to: string) => heard.push({ what, to }) };

/** How large the box of the embed is, and what the frame was told of its scroll bar at that time. */
const box = { width: 600, height: 480.2 };
let overflow: string | undefined;
/** Called when the box changes its size. */
let resized: () => void;
/** Lets the font of the embed come. */
let come: (how: "loaded" | "failed") => void;

const root = () => document.documentElement;
const rest = () => vi.advanceTimersByTimeAsync(100);
const heights = () =>
  heard.flatMap(({ what }) => (what.type === "embed-size" ? [what.height] : []));
const tells = (source: unknown, data: unknown) =>
  window.dispatchEvent(new MessageEvent("message", { source: source as Window, data }));

/** Opens an embed at an address, in a frame unless told otherwise. */
async function open(url: string, { font = "loaded", framed = true, embed = true } = {}) {
  const link = '<a href="https://a.example/x"><b id="link">x</b></a>';
  page(
    `${embed ? '<main class="embed">' : "<main>"}${link}<a id="here" href="#b">y</a></main><p id="words"></p>`,
    { url },
  );
  root().dataset["scene"] = "cargo";
  vi.stubGlobal("parent", framed ? around : window);
  vi.stubGlobal(
    "ResizeObserver",
    class {
      constructor(changed: () => void) {
        resized = changed;
      }
      observe = (what: Element) => expect(what.className).toBe("embed");
    },
  );
  const loaded = new Promise<void>((resolve, reject) => {
    come = (how) => (how === "loaded" ? resolve() : reject(new Error("no font")));
  });
  const faces = Object.assign([{ load: () => loaded }], { ready: Promise.resolve() });
  Object.defineProperty(document, "fonts", { value: faces, configurable: true });
  if (embed)
    one(".embed").getBoundingClientRect = () => {
      overflow = root().style.overflow;
      return new DOMRect(0, 0, box.width, box.height);
    };
  child();
  window.dispatchEvent(new Event("load"));
  if (font) come(font as "loaded");
  await vi.advanceTimersByTimeAsync(0);
}

beforeEach(() => {
  vi.useFakeTimers();
  heard.length = 0;
  [box.width, box.height] = [600, 480.2];
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

test.each([
  ["?theme=dark", "dark"],
  ["?theme=light", "light"],
  ["?theme=pink", undefined],
  ["", undefined],
])("an address ending in %j asks for the colours %s", async (search, theme) => {
  await open(`/embed/cargo/${search}`, { framed: false });
  expect(root().dataset["theme"]).toBe(theme);
  await open(`/embed/cargo/${search}`);
  expect(root().dataset["theme"]).toBe(theme);
});

test("an embed that is a page by itself says nothing", async () => {
  const said = vi.spyOn(window, "postMessage");
  await open("/?childId=a#?secret=b", { framed: false });
  tells(window, { type: "frames-init" });
  one("#link").click();
  await rest();
  expect(said).not.toHaveBeenCalled();
});

test("its height is said to AMP and to our loader when its font is there, and not before", async () => {
  await open("/", { font: "" });
  expect(heard).toEqual([]);
  come("loaded");
  await rest();
  expect(heard).toEqual([
    { what: { sentinel: "amp", type: "embed-size", height: 481 }, to: "*" },
    { what: { mc: 1, type: "height", slug: "cargo", height: 481 }, to: "*" },
  ]);
});

test("a font that does not come keeps no height back", async () => {
  await open("/", { font: "failed" });
  expect(heights()).toEqual([481]);
});

test.each(["?childId=graphic-1_a", `?childId=${"a".repeat(64)}`])(
  "pym is answered under the name that it gave: %s",
  async (search) => {
    await open(`/${search}`);
    const name = search.slice("?childId=".length);
    expect(heard.map(({ what }) => what)).toContain(`pymxPYMx${name}xPYMxheightxPYMx481`);
  },
);

test.each(["", "?childId=", "?childId=a.b", "?childId=.a", `?childId=${"a".repeat(65)}`])(
  "no pym is spoken to where none gave a name: %j",
  async (search) => {
    await open(`/${search}`);
    expect(heard.filter(({ what }) => typeof what === "string")).toEqual([]);
  },
);

test.each(["#?secret=aB1", "#?a=b&secret=aB1", "#?secret=aB1&c=d"])(
  "WordPress hears the height and links under its secret: %s",
  async (hash) => {
    await open(`/${hash}`);
    expect(heard.at(-1)!.what).toEqual({ message: "height", value: 481, secret: "aB1" });
    one("#link").click();
    expect(heard.at(-1)!.what).toEqual({
      message: "link",
      value: "https://a.example/x",
      secret: "aB1",
    });
    const so = heard.length;
    one("#here").click();
    one("#words").click();
    expect(heard).toHaveLength(so);
  },
);

test.each(["", "#?secret=", "#?secret=a.b", "#secret=a", `#?secret=${"a".repeat(65)}`])(
  "WordPress is not spoken to where it gave no secret: %j",
  async (hash) => {
    await open(`/${hash}`);
    one("#link").click();
    expect(heard.filter(({ what }) => what.message)).toEqual([]);
  },
);

test("the height is that without a scroll bar, which comes back", async () => {
  await open("/");
  expect(overflow).toBe("hidden");
  expect(root().style.overflow).toBe("");
});

test("an embed that is not shown, or not there, says no height", async () => {
  box.height = 0;
  await open("/");
  expect(heard).toEqual([]);
  box.height = 300;
  resized();
  expect(heights()).toEqual([300]);
});

test("many changes at once are said once, and the last of them after a rest", async () => {
  await open("/");
  for (const height of [500, 520, 540]) {
    box.height = height;
    resized();
  }
  expect(heights()).toEqual([481]);
  await vi.advanceTimersByTimeAsync(99);
  expect(heights()).toEqual([481]);
  await vi.advanceTimersByTimeAsync(1);
  expect(heights()).toEqual([481, 540]);
  await vi.advanceTimersByTimeAsync(1000);
  expect(heights()).toEqual([481, 540]);
});

/** A page around that answers each height with one more. @returns the last height it heard */
async function chased(times: number, more: () => void): Promise<number> {
  for (let i = 0; i < times; i++) {
    more();
    resized();
    await rest();
  }
  return heights().at(-1)!;
}

test("a page that answers each height with a taller frame does not make it grow for ever", async () => {
  await open("/");
  await rest();
  const higher = () => (box.height += 10);
  const end = await chased(20, higher);
  expect(end).toBeLessThan(560);
  // It goes on saying the height at which it stopped, to who asks.
  expect(await chased(3, higher)).toBe(end);
  expect(heights().length).toBeGreaterThan(20);
});

test("a frame that gets another width, or a lower text, may grow anew", async () => {
  await open("/");
  await rest();
  await chased(20, () => (box.height += 10));
  box.width = 500;
  expect(await chased(1, () => undefined)).toBe(Math.ceil(box.height));
  await chased(20, () => (box.height += 10));
  box.height = 200;
  expect(await chased(1, () => undefined)).toBe(200);
  expect(await chased(1, () => (box.height = 900))).toBe(900);
});

test("heights that rise and fall are all said", async () => {
  await open("/");
  await rest();
  for (let i = 0; i < 10; i++) {
    expect(await chased(1, () => (box.height = 600))).toBe(600);
    expect(await chased(1, () => (box.height = 500))).toBe(500);
  }
});

test("a height that stays is said as often as it is asked for", async () => {
  await open("/");
  await rest();
  for (let i = 0; i < 10; i++) await chased(1, () => undefined);
  expect(await chased(1, () => (box.height = 700))).toBe(700);
});

test.each([{ type: "frames-init" }, { message: "ready" }, { mc: 1, type: "hello" }])(
  "the page around may ask for the height again: %j",
  async (asks) => {
    await open("/");
    await rest();
    tells(around, asks);
    expect(heights()).toEqual([481, 481]);
  },
);

test.each([
  [() => window, { type: "frames-init" }],
  [() => window, { mc: 1, type: "hello" }],
  [() => around, { type: "hello" }],
  [() => around, { mc: 2, type: "hello" }],
  [() => around, { mc: 1, type: "height" }],
  [() => around, { message: "height" }],
  [() => around, {}],
  [() => around, null],
  [() => around, "ready"],
])("other pages and other words are not obeyed (%#)", async (source, data) => {
  await open("/");
  await rest();
  const broken = vi.fn();
  window.addEventListener("error", broken);
  tells(source(), data);
  await rest();
  expect(heights()).toEqual([481]);
  expect(broken).not.toHaveBeenCalled();
});
