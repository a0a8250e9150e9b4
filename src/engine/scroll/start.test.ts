// @vitest-environment happy-dom
import { beforeEach, describe, expect, test, vi } from "vitest";
import { group, label, mark, withRow } from "../svg/mark";
import { WIDE_FRAME } from "./breakpoints";
import { measured, one, page, press } from "../../../tests/dom/page";

/*
 * A whole page of a story, from the first line of its script on. What an engine would know is told
 * here: where steps stand, what is in sight, which window it is.
 */

const still = (scene: string, name: string) => `
    <figure class="still"><picture><source srcset="/stills/${scene}-${name}-wide.svg">
      <img src="/stills/${scene}-${name}.svg" alt="What ${scene} ${name} shows" loading="lazy"></picture></figure>`;
const step = (scene: string, name: string) => `
  <section data-step="${name}" id="${scene}-${name}" aria-label="${scene} is ${name}">
    <p class="words"><span id="old-${scene}-${name}"></span></p>${still(scene, name)}
  </section>`;
const scene = (name: string, steps: readonly string[]) => `
  <section data-scene="${name}">
    <div class="board"><div class="drawn"><svg class="stage" data-stage></svg></div></div>
    <div class="steps">${steps.map((one) => step(name, one)).join("")}</div>
  </section>`;
const story = `
  <nav class="line"><a data-station="shores"></a><a data-station="port"></a></nav>
  <p class="said"></p>
  <button data-mode="scroll"></button><button data-mode="steps"></button>
  <button data-mode="article"></button><button data-switch="motion"></button>
  <details data-menu><summary></summary></details>
  <main data-scene-data="/scenes/">
    <section data-chapter="shores">${scene("bars", ["low", "high", "higher"])}<p id="after"></p></section>
    <section data-chapter="port">${scene("boats", ["few", "many"])}
      <a id="number" data-note="1" href="/facts/a/">4</a></section>
  </main>
  <footer></footer>`;

/** Where things stand on the page, from its top. */
const tops: Record<string, number> = {
  "bars-low": 1000,
  "bars-high": 2000,
  "bars-higher": 3000,
  "boats-few": 4000,
  "boats-many": 5000,
  shores: 500,
  port: 3600,
};

/** What is in sight, as an engine tells those who asked. */
class Sight {
  static readonly all = new Set<Sight>();
  readonly seen = new Set<Element>();
  constructor(
    readonly tell: (entries: { target: Element; isIntersecting: boolean }[]) => void,
    readonly how: IntersectionObserverInit = {},
  ) {
    Sight.all.add(this);
  }
  observe = (element: Element) => this.seen.add(element);
  unobserve = (element: Element) => this.seen.delete(element);
  disconnect = () => Sight.all.delete(this);
}
/** Who looks at an element: steps are looked at for their line, scenes and the foot for others. */
const watchers = (element: Element) => [...Sight.all].filter(({ seen }) => seen.has(element));
function see(element: Element, isIntersecting = true): void {
  for (const one of watchers(element)) one.tell([{ target: element, isIntersecting }]);
}

const asked: string[] = [];
/** How long a scene is on its way, in milliseconds, and which do not come. */
let slow = 0;
let lost: readonly string[] = [];
let wide = false;
let turned: (() => void)[] = [];
let grown: (() => void)[] = [];
const readings = (row: string) => ({
  [row]: { value: "4", what: "a bar", when: "now", from: "here", href: "../../facts/a/" },
});

/** One scene is drawn by its code; the other came drawn and fades. */
function dataOf(address: string): unknown {
  const frame = {
    name: /(\w+)\.json/.exec(address)![1],
    width: address.includes("wide") ? 880 : 360,
    height: 320,
  };
  const words = { head: ["A head"], sub: ["A line"], alt: "What is seen" };
  if (address.includes("boats"))
    return {
      frame,
      drawn: true,
      model: {
        few: [mark("rect", "few", {})],
        many: [group("far", {}, [mark("path", "many", {})])],
      },
      states: {
        few: { ...words, state: { few: 1, many: 0 } },
        many: { ...words, state: { few: 0, many: 1 } },
      },
      slots: {},
      readings: {},
    };
  return {
    frame,
    model: { unit: 10 },
    states: {
      low: { ...words, state: { tall: 1 } },
      high: { ...words, state: { tall: 5 } },
      higher: { ...words, state: { tall: 9 } },
    },
    slots: {},
    readings: readings("bar"),
  };
}

const draw = (model: unknown, state: unknown) => [
  withRow(
    "bar",
    mark("rect", "bar", {
      height: (state as { tall: number }).tall * (model as { unit: number }).unit,
    }),
  ),
  label("much", [0, 0], "much"),
];

const sceneOf = (name: string) => one(`[data-scene=${name}]`);
const svg = (name: string) => document.querySelector(`[data-scene=${name}] svg`)!;
const state = (name: string) => svg(name).getAttribute("data-state");
const bar = () => Number(svg("bars").querySelector("rect")!.getAttribute("height"));
const stations = () =>
  [...document.querySelectorAll<HTMLElement>("[aria-current]")].map(
    (one) => one.dataset["station"],
  );
const standsIn = () => document.querySelector(".stand-in")?.getAttribute("src") ?? undefined;
const wait = (ms = 1500) => vi.advanceTimersByTimeAsync(ms);
const tell = (name: string) => window.dispatchEvent(new Event(name));

/** Scrolls so that something stands on the line at which steps take over. */
function scrollTo(id: string, by = 0): void {
  vi.stubGlobal("scrollY", tops[id]! - 300 + by);
  tell("scrollend");
}

/** Opens the page, as its reader chose to read. */
async function open(reading = "scroll", url = "/", body = story) {
  page(body, { url });
  // The engine of these tests tells of an address that script has changed, which no browser does.
  window.addEventListener("hashchange", (event) => {
    if (event instanceof HashChangeEvent) event.stopImmediatePropagation();
  });
  if (reading) document.documentElement.dataset["reading"] = reading;
  document.documentElement.style.setProperty("--switch", "300px");
  for (const id of Object.keys(tops)) {
    const element = document.querySelector(`#${id}, [data-chapter=${id}]`);
    if (!element) continue;
    element.getBoundingClientRect = () => new DOMRect(0, tops[id]! - scrollY, 360, 400);
    element.scrollIntoView = () => {
      came.push(id);
    };
  }
  for (const list of document.querySelectorAll<HTMLElement>(".steps")) {
    measured(list, { clientWidth: 300 });
    list.scrollTo = ((to: ScrollToOptions) => {
      list.scrollLeft = to.left!;
      list.dispatchEvent(new Event("scroll"));
    }) as typeof list.scrollTo;
  }
  await import("./deck");
  await import("./popover");
  const { start } = await import("./scroll");
  start(draws);
  await wait();
}
let came: string[] = [];
let draws: Parameters<typeof import("./scroll").start>[0] = {};

const kept = { ...tops };

beforeEach(() => {
  vi.useFakeTimers();
  Sight.all.clear();
  Object.assign(tops, kept);
  [asked.length, slow, lost, wide, turned, grown, came] = [0, 0, [], false, [], [], []];
  draws = { bars: () => Promise.resolve({ bars: draw }) };
  vi.stubGlobal("IntersectionObserver", Sight);
  vi.stubGlobal(
    "ResizeObserver",
    class {
      constructor(private readonly then: () => void) {}
      observe = (element: Element) => {
        if (element === document.body) grown.push(this.then);
      };
      disconnect = () => undefined;
    },
  );
  vi.stubGlobal("matchMedia", (query: string) => ({
    get matches() {
      return query === WIDE_FRAME && wide;
    },
    addEventListener: (name: string, then: () => void) => {
      if (query === WIDE_FRAME && name === "change") turned.push(then);
    },
  }));
  vi.stubGlobal("fetch", async (address: string) => {
    asked.push(address);
    await new Promise((go) => setTimeout(go, slow));
    if (lost.includes(address)) throw new Error("lost");
    return { url: `https://news.example${address}`, json: () => dataOf(address) };
  });
  vi.stubGlobal("scrollY", 0);
  vi.stubGlobal("innerHeight", 800);
  vi.stubGlobal("onscrollend", null);
  // The engine of these tests has no list of images that can be walked.
  Object.defineProperty(document, "images", {
    get: () => document.querySelectorAll("img"),
    configurable: true,
  });
  Object.defineProperty(document, "fonts", {
    value: { load: () => Promise.resolve([]) },
    configurable: true,
  });
  return () => {
    vi.useRealTimers();
    vi.unstubAllGlobals();
    document.documentElement.removeAttribute("style");
  };
});

describe("a scene", () => {
  test("costs nothing until its reader is within a screen and a half, and then comes once", async () => {
    await open();
    expect(asked).toEqual([]);
    const [near] = watchers(sceneOf("bars"));
    expect(near!.how.rootMargin).toBe("150% 0px");
    see(sceneOf("bars"), false);
    await wait();
    expect(asked).toEqual([]);
    see(sceneOf("bars"));
    await wait();
    expect(asked).toEqual(["/scenes/bars/narrow.json"]);
    expect(watchers(sceneOf("bars"))).toEqual([]);
    expect(watchers(sceneOf("boats"))).toHaveLength(1);
    expect([state("bars"), bar()]).toEqual(["low", 10]);
    expect(document.querySelectorAll(".turn"), "cards are for who asks for them").toHaveLength(0);
  });

  test("is drawn as its reader’s place says, wherever that is when it comes", async () => {
    await open();
    scrollTo("bars-higher");
    see(sceneOf("bars"));
    see(sceneOf("boats"));
    await wait();
    // The other one shows its first state, for nobody has come to it.
    expect([state("bars"), bar(), state("boats")]).toEqual(["higher", 90, "few"]);
    scrollTo("boats-many");
    await wait();
    expect([state("bars"), state("boats")]).toEqual(["higher", "many"]);
    expect(svg("boats").querySelector("path")).not.toBeNull();
    scrollTo("bars-high", -1);
    await wait();
    expect([state("bars"), bar(), state("boats")]).toEqual(["low", 10, "few"]);
  });

  test("moves to its next state, or is there at once where no motion is wanted", async () => {
    await open();
    see(sceneOf("bars"));
    await wait();
    scrollTo("bars-high");
    await wait(300);
    expect(state("bars")).toBeNull();
    await wait(700);
    expect([state("bars"), bar()]).toEqual(["high", 50]);
    one("[data-switch=motion]").click();
    scrollTo("bars-higher");
    expect([state("bars"), bar()]).toEqual(["higher", 90]);
  });

  test("gives each of its steps the words of its still, for who hears the page, once", async () => {
    const inOneFile = story
      .replace(
        still("bars", "low"),
        `<figure class="still"><svg aria-label="A low bar, drawn"></svg></figure>`,
      )
      .replace(still("bars", "higher"), "");
    await open("scroll", "/", inOneFile);
    const heard = () =>
      [...sceneOf("bars").querySelectorAll(".heard")].map(({ textContent }) => textContent);
    expect(heard()).toEqual([]);
    see(sceneOf("bars"));
    await wait();
    const all = ["A low bar, drawn", "What bars high shows", ""];
    expect(heard()).toEqual(all);
    expect(one("#bars-low > .heard").tagName).toBe("P");
    for (const then of turned) then();
    await wait();
    expect(heard()).toEqual(all);
  });

  test("tells of its marks, by addresses from where its data lie", async () => {
    await open();
    see(sceneOf("bars"));
    await wait();
    // The keyboard comes to them after the words of the step.
    expect(one(".readings").parentElement).toBe(one("#bars-low > .words"));
    sceneOf("bars").querySelector<HTMLElement>(".readings button")!.click();
    expect(one<HTMLAnchorElement>(".reading a").href).toBe("https://news.example/facts/a/");
  });

  test.each([
    ["its data do not come", () => (lost = ["/scenes/bars/narrow.json"])],
    ["its code does not come", () => (draws = { bars: () => Promise.reject(new Error("lost")) })],
    ["nothing draws it", () => (draws = {})],
    ["its code holds another", () => (draws = { bars: () => Promise.resolve({ boats: draw }) })],
    ["it is not there after half a minute", () => (slow = 40_000)],
  ])("has its stills where %s", async (_, spoil) => {
    spoil();
    await open();
    see(sceneOf("bars"));
    await wait(29_000);
    if (slow) expect(standsIn()).toContain("bars-low");
    await wait(2_000);
    expect(sceneOf("bars").dataset["failed"]).toBe("");
    expect([state("bars"), standsIn()]).toEqual([null, undefined]);
    expect(document.querySelectorAll(".heard")).toHaveLength(0);
    see(sceneOf("boats"));
    await wait(50_000);
    expect(sceneOf("boats").dataset).not.toHaveProperty("failed", slow ? undefined : "");
    scrollTo("bars-high");
    await wait();
    expect(state("bars")).toBeNull();
  });

  test("that is slow is stood in for by the still of its reader’s step, until it is there", async () => {
    slow = 5000;
    await open();
    see(sceneOf("bars"));
    await wait(1000);
    expect(standsIn()).toMatch(/bars-low.svg$/);
    scrollTo("bars-high");
    expect(standsIn()).toMatch(/bars-high.svg$/);
    await wait(6000);
    expect([standsIn(), state("bars")]).toEqual([undefined, "high"]);
  });

  test("has the frame of its window, and another when that is turned", async () => {
    wide = true;
    await open();
    see(sceneOf("bars"));
    await wait();
    expect(svg("bars").getAttribute("viewBox")).toContain("880");
    expect(asked.splice(0)).toEqual(["/scenes/bars/wide.json"]);
    [wide, slow] = [false, 2000];
    scrollTo("bars-high");
    for (const then of turned) then();
    await wait(1000);
    expect(standsIn(), "a picture that is there needs no other").toBeUndefined();
    await wait(2000);
    expect(asked).toEqual(["/scenes/bars/narrow.json"]);
    expect(svg("bars").getAttribute("viewBox")).toContain("360");
    expect([state("bars"), bar()]).toEqual(["high", 50]);
    expect(sceneOf("bars").querySelectorAll(".readings")).toHaveLength(1);
  });

  test("whose window is turned while it comes is drawn in the frame that is wanted then", async () => {
    slow = 2000;
    await open();
    see(sceneOf("bars"));
    await wait(1000);
    expect(standsIn()).toMatch(/bars-low.svg$/);
    wide = true;
    await wait(1700);
    expect(state("bars")).toBeNull();
    expect(standsIn()).toMatch(/bars-low-wide.svg$/);
    await wait(3000);
    expect(asked).toEqual(["/scenes/bars/narrow.json", "/scenes/bars/wide.json"]);
    expect(svg("bars").getAttribute("viewBox")).toContain("880");
    expect(document.querySelectorAll(".stand-in")).toHaveLength(0);
  });

  test("that was drawn and does not come in another frame goes back to its stills", async () => {
    await open();
    see(sceneOf("bars"));
    await wait();
    lost = ["/scenes/bars/wide.json"];
    wide = true;
    scrollTo("bars-high");
    for (const then of turned) then();
    await wait();
    expect(sceneOf("bars").dataset["failed"]).toBe("");
    const left = bar();
    scrollTo("bars-higher");
    await wait();
    expect(bar()).toBe(left);
  });
});

describe("the reader’s place", () => {
  test("is shown by the line of stations, named by the address and said, also before a step", async () => {
    await open();
    expect([stations(), location.hash]).toEqual([[], ""]);
    scrollTo("shores");
    await wait();
    // Before the first step the page has no address but its own.
    expect([stations(), location.hash]).toEqual([["shores"], ""]);
    scrollTo("bars-high");
    await wait();
    expect([stations(), location.hash]).toEqual([["shores"], "#bars-high"]);
    expect(one(".said").textContent).toBe("Picture: bars is high");
    // The head of a chapter: its first picture is yet to come.
    scrollTo("port");
    await wait();
    expect([stations(), location.hash]).toEqual([["port"], "#port"]);
    expect(one(".said").textContent).toBe("");
  });

  test.each(["resize", "pageshow", "hashchange"])("is read anew at %s", async (name) => {
    await open();
    scrollTo("bars-low");
    await wait();
    expect(location.hash).toBe("#bars-low");
    // Pictures that came above have moved all that follows.
    for (const id of Object.keys(tops)) tops[id]! -= 1000;
    tell(name);
    await wait();
    expect(location.hash).toBe("#bars-high");
  });

  test("is read anew when text grows, and when a picture of another step crosses the line", async () => {
    await open();
    scrollTo("bars-low");
    await wait();
    for (const id of Object.keys(tops)) tops[id]! -= 1000;
    expect(grown).toHaveLength(1);
    for (const then of grown) then();
    await wait();
    expect(location.hash).toBe("#bars-high");
    vi.stubGlobal("scrollY", tops["bars-higher"]);
    see(one("#bars-high"));
    see(one("#bars-high"), false);
    await wait();
    expect(location.hash).toBe("#bars-higher");
  });

  test("is watched at the line that the layout draws, anew where a window has another", async () => {
    await open();
    const margins = () => watchers(one("#bars-low")).flatMap(({ how }) => how.rootMargin ?? []);
    expect(margins()).toEqual(["-300px 0px -500px 0px"]);
    const before = Sight.all.size;
    const first = watchers(one("#bars-low"))[0];
    tell("resize");
    await wait();
    expect(watchers(one("#bars-low"))[0], "the line is where it was").toBe(first);
    document.documentElement.style.setProperty("--switch", "200px");
    tell("resize");
    await wait();
    expect(margins()).toEqual(["-200px 0px -600px 0px"]);
    expect(Sight.all.size).toBe(before);
    vi.stubGlobal("scrollY", tops["bars-high"]! - 201);
    see(one("#bars-high"));
    await wait();
    expect(location.hash).toBe("#bars-low");
    vi.stubGlobal("scrollY", tops["bars-high"]! - 200);
    see(one("#bars-high"));
    await wait();
    expect(location.hash).toBe("#bars-high");
  });

  test("is at three fifths of the window where a layout draws no line", async () => {
    await open();
    document.documentElement.style.removeProperty("--switch");
    tell("resize");
    for (const [y, hash] of [
      [1519, "#bars-low"],
      [1520, "#bars-high"],
    ] as const) {
      vi.stubGlobal("scrollY", y);
      tell("scrollend");
      await wait();
      expect(location.hash, String(y)).toBe(hash);
    }
  });

  test("is known a tenth of a second after scrolling, where browsers tell of no end of it", async () => {
    await open();
    vi.stubGlobal("scrollY", 1700);
    tell("scroll");
    await wait();
    expect(location.hash, "this browser will tell").toBe("");
    Reflect.deleteProperty(globalThis, "onscrollend");
    vi.stubGlobal("scrollY", 0);
    await open();
    vi.stubGlobal("scrollY", 1700);
    tell("scroll");
    await wait();
    expect(location.hash).toBe("#bars-high");
  });

  test("scrolling within a step does nothing", async () => {
    await open();
    scrollTo("bars-high");
    await wait();
    const { documentElement } = document;
    one(".said").textContent = "as it was";
    scrollTo("bars-high", 100);
    await wait();
    expect(one(".said").textContent).toBe("as it was");
    expect(documentElement.dataset["reading"]).toBe("scroll");
  });
});

describe("read as cards", () => {
  const cards = () => sceneOf("bars").querySelector<HTMLElement>(".steps")!;
  const left = () => cards().scrollLeft;

  test("the card in sight says what the picture is, and which step the address names", async () => {
    await open("steps");
    expect(document.querySelectorAll(".turn")).toHaveLength(2);
    expect(cards().getAttribute("role")).toBe("group");
    see(sceneOf("bars"));
    await wait();
    // All cards stand side by side, so all their tops have passed the line.
    for (const id of ["bars-low", "bars-high", "bars-higher"]) tops[id] = 1000;
    tell("resize");
    scrollTo("bars-low");
    await wait();
    expect([state("bars"), location.hash]).toEqual(["low", "#bars-low"]);
    press("ArrowRight", cards());
    await wait();
    expect([state("bars"), location.hash]).toEqual(["high", "#bars-high"]);
    expect(one(".said").textContent).toBe("Picture: bars is high");
  });

  test.each(["bars-higher", "old-bars-higher"])(
    "an address with %s opens that card",
    async (id) => {
      await open("steps", `/#${id}`);
      expect(left()).toBe(600);
      history.replaceState(null, "", "/#bars-high");
      tell("hashchange");
      await wait();
      expect(left()).toBe(300);
    },
  );

  test("an address that names no step turns no card, and the place is known", async () => {
    vi.stubGlobal("scrollY", 700);
    await open("steps", "/#nothing");
    expect(left()).toBe(0);
    expect([stations(), location.hash]).toEqual([["shores"], "#bars-low"]);
  });

  test("a scene shows the card that is in sight, though its reader has not come to it", async () => {
    await open("steps", "/#boats-many");
    see(sceneOf("boats"));
    await wait();
    expect(state("boats")).toBe("many");
  });

  test("a reader who chooses cards, and then text, stays at the step", async () => {
    await open();
    scrollTo("bars-high");
    await wait();
    one("[data-mode=steps]").click();
    await wait();
    expect([left(), came.splice(0)]).toEqual([300, ["bars-high"]]);
    expect(document.querySelectorAll(".turn")).toHaveLength(2);
    one("[data-mode=scroll]").click();
    await wait();
    expect(came.splice(0)).toEqual(["bars-high"]);
    expect(cards().hasAttribute("role")).toBe(false);
    // Where the cards were left is nothing to who scrolls.
    see(sceneOf("bars"));
    scrollTo("bars-higher");
    await wait();
    expect([state("bars"), location.hash]).toEqual(["higher", "#bars-higher"]);
    one("[data-mode=steps]").click();
    await wait();
    expect(document.querySelectorAll(".turn"), "made once").toHaveLength(2);
    expect(cards().getAttribute("role")).toBe("group");
  });

  test("where the cards cannot be made, the page is an article", async () => {
    await open("steps", "/", story.replace('class="board"', ""));
    expect(document.documentElement.dataset["reading"]).toBe("article");
    expect(document.querySelectorAll(".turn")).toHaveLength(0);
    scrollTo("bars-high");
    await wait();
    expect(location.hash).toBe("#bars-high");
  });

  test("who scrolls has no card turned by an address", async () => {
    await open("steps", "/#bars-higher");
    one("[data-mode=scroll]").click();
    await wait();
    history.replaceState(null, "", "/#bars-low");
    tell("hashchange");
    await wait();
    expect(left()).toBe(600);
  });
});

describe("the page", () => {
  test("lives, and is an article where nobody said how it is read", async () => {
    await open("");
    const { dataset } = document.documentElement;
    expect([dataset["alive"], dataset["reading"]]).toEqual(["", "article"]);
    expect(watchers(sceneOf("bars"))).toEqual([]);
    // Nothing is drawn for readers of text, until they choose to see it.
    one("[data-mode=scroll]").click();
    await wait();
    expect(watchers(sceneOf("bars"))).toHaveLength(1);
    one("[data-mode=article]").click();
    one("[data-mode=scroll]").click();
    await wait();
    expect(watchers(sceneOf("bars")), "watched once").toHaveLength(1);
  });

  test("is measured anew when it is read otherwise, for pictures stand elsewhere then", async () => {
    await open();
    scrollTo("bars-low");
    await wait();
    for (const id of Object.keys(tops)) tops[id]! -= 1000;
    one("[data-mode=article]").click();
    await wait();
    expect(location.hash).toBe("#bars-high");
  });

  test("of a reader at its top stays there when it is read otherwise", async () => {
    await open();
    one("[data-mode=steps]").click();
    await wait();
    expect(came).toEqual([]);
  });

  test("brings all its pictures for paper", async () => {
    await open();
    expect(one<HTMLImageElement>("#bars-low img").loading).toBe("lazy");
    tell("beforeprint");
    for (const image of document.images) expect(image.loading).toBe("eager");
  });

  test("tells when its reader has come to the end", async () => {
    const end = vi.fn();
    await open();
    document.addEventListener("storyend", end);
    see(one("footer"), false);
    expect(end).not.toHaveBeenCalled();
    see(one("footer"));
    expect(end).toHaveBeenCalledTimes(1);
  });

  test("opens receipts, and closes its menu", async () => {
    await open();
    const menu = one<HTMLDetailsElement>("[data-menu]");
    menu.open = true;
    press("Escape", menu);
    expect(menu.open).toBe(false);
    expect(one("#number").getAttribute("aria-haspopup")).toBe("dialog");
  });

  test("without steps is a page all the same", async () => {
    const complained = vi.spyOn(console, "error");
    await open("scroll", "/", `<p>Text</p>`);
    expect(complained).not.toHaveBeenCalled();
    expect(document.documentElement.dataset["alive"]).toBe("");
    expect(location.hash).toBe("");
  });
});
