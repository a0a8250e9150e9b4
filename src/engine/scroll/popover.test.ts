// @vitest-environment happy-dom
import { beforeEach, describe, expect, test, vi } from "vitest";
import { one, page, placed, press } from "../../../tests/dom/page";

const story = `
  <p>It carried <a id="first" data-note="1" href="/facts/a/">4.48</a> and
  <a id="second" data-note="2" href="/facts/b/"> 3.3 </a> tonnes.
  <a id="table" class="opens" href="/scenes/bars/#all">The numbers</a>
  <a id="other" href="/method/">Method</a> <button id="button"></button></p>
  <div id="own"><p data-receipt>Here already</p></div>
  <a id="here" data-note="3" href="#own">5</a>
  <section data-chapter="one"><a id="noted" data-note="2" href="/offline/">9</a>
  <ol class="notes"><li>Another</li><li>Counted by the port</li></ol></section>`;

const receipt = (words: string) =>
  `<html><body><main><div data-receipt>${words} <a href="../b/">other</a></div></main></body></html>`;
const pages: Record<string, string> = {};
const asked: string[] = [];
/** How long a page takes that does not come at once, in milliseconds. */
const slow: Record<string, number> = { "/facts/b/": 80 };
const followed = vi.fn();

/** Answers as a server would, after a while. */
class Request {
  status = 0;
  responseXML: Document | undefined;
  responseType = "";
  onload = () => undefined;
  onerror = () => undefined;
  private address = "";
  private method = "";
  open(method: string, address: string): void {
    this.method = method;
    this.address = new URL(address, location.href).pathname;
    asked.push(this.address);
  }
  send(): void {
    setTimeout(() => {
      const text = pages[this.address];
      this.status = text === undefined ? 404 : this.method === "GET" ? 200 : 405;
      if (this.responseType === "document")
        this.responseXML = new DOMParser().parseFromString(text ?? "", "text/html");
      if (this.address === "/offline/") this.onerror();
      else this.onload();
    }, slow[this.address] ?? 50);
  }
}

const popover = () => document.querySelector<HTMLElement>(".popover");
const wait = (ms = 100) => vi.advanceTimersByTimeAsync(ms);
const click = (id: string, how: MouseEventInit = {}) =>
  one(`#${id}`).dispatchEvent(new MouseEvent("click", { bubbles: true, cancelable: true, ...how }));
const over = (id: string, pointerType = "mouse") =>
  one(`#${id}`).dispatchEvent(new PointerEvent("pointerover", { bubbles: true, pointerType }));

async function open(dir: "ltr" | "rtl" = "ltr"): Promise<void> {
  page(story, { dir });
  Object.assign(pages, {
    "/facts/a/": receipt("Counted by the board"),
    "/facts/b/": receipt("Counted by the Line"),
    "/scenes/bars/": `<html><body><section id="all"><table data-receipt></table></section></body></html>`,
  });
  await import("./popover");
  const { receipts } = await import("./receipts");
  receipts();
}

beforeEach(async () => {
  vi.useFakeTimers();
  vi.clearAllMocks();
  asked.length = 0;
  for (const name of Object.keys(pages)) Reflect.deleteProperty(pages, name);
  vi.stubGlobal("XMLHttpRequest", Request);
  window.open = followed;
  // A browser refuses to show what is shown already.
  const shown = new WeakSet<Element>();
  Object.assign(HTMLElement.prototype, {
    showPopover: vi.fn(function (this: Element) {
      if (shown.has(this)) throw new Error("it is open");
      shown.add(this);
    }),
    hidePopover: vi.fn(function (this: Element) {
      shown.delete(this);
    }),
  });
  await open();
  return () => {
    vi.useRealTimers();
    vi.restoreAllMocks();
    vi.unstubAllGlobals();
  };
});

test("a click opens the receipt behind its number, with a name, and takes the focus", async () => {
  expect(one("#first").getAttribute("aria-haspopup")).toBe("dialog");
  expect(click("first")).toBe(false);
  await wait();
  expect(popover()!.textContent).toBe("CloseCounted by the board other");
  expect(one("#first").nextElementSibling).toBe(popover());
  expect(popover()!.getAttribute("aria-label")).toBe("Receipt: 4.48");
  expect(one("#first").getAttribute("aria-expanded")).toBe("true");
  expect(document.activeElement).toBe(popover());
});

test("its links lead where they led on the page it stood on", async () => {
  click("first");
  await wait();
  const href = popover()!.querySelector("a")!.getAttribute("href")!;
  expect(() => new URL(href)).not.toThrow();
});

test("a second click, the button and Escape close it, and the focus returns to the number", async () => {
  for (const close of [
    () => click("first"),
    () => popover()!.querySelector("button")!.click(),
    () => press("Escape"),
  ]) {
    click("first");
    await wait();
    expect(popover()).not.toBeNull();
    close();
    await wait();
    expect(popover()).toBeNull();
    expect(document.activeElement).toBe(one("#first"));
    expect(one("#first").hasAttribute("aria-expanded")).toBe(false);
  }
  expect(asked, "fetched once").toEqual(["/facts/a/"]);
});

test("Escape is the browser’s while nothing is open, and nobody else’s while it is", async () => {
  const heard = vi.fn();
  document.addEventListener("keydown", heard);
  press("Escape", document.body);
  expect(heard).toHaveBeenCalledTimes(1);
  click("first");
  await wait();
  press("a");
  expect(heard, "other keys are anyone’s").toHaveBeenCalledTimes(2);
  expect(popover()).not.toBeNull();
  press("Escape");
  expect(heard, "one Escape closes one thing").toHaveBeenCalledTimes(2);
});

test("one is open at a time, and a click beside it closes it", async () => {
  click("first");
  await wait();
  click("second");
  await wait();
  expect(document.querySelectorAll(".popover")).toHaveLength(1);
  expect(popover()!.textContent).toContain("the Line");
  expect(one("#second").nextElementSibling).toBe(popover());
  expect(popover()!.getAttribute("aria-label")).toBe("Receipt: 3.3");
  expect(followed, "it is shown again, which browsers refuse while it is open").not.toBeCalled();
  click("own");
  expect(popover()).toBeNull();
  expect(document.activeElement, "who went on is not called back").not.toBe(one("#second"));
});

test("the last number that was asked for is the one that opens, however slowly others come", async () => {
  click("second");
  await wait(20);
  click("first");
  await wait(300);
  expect(popover()!.textContent).toContain("the board");
  expect(document.querySelectorAll("[aria-expanded]")).toHaveLength(1);
});

test.each([
  { ctrlKey: true },
  { metaKey: true },
  { shiftKey: true },
  { altKey: true },
  { button: 1 },
])("a click with %j is the browser’s", async (how) => {
  expect(click("first", how)).toBe(true);
  await wait();
  expect(popover()).toBeNull();
});

test("a link that is no number is followed", async () => {
  expect(click("other")).toBe(true);
  await wait();
  expect(asked).toEqual([]);
});

test.each([
  ["is not there", () => Reflect.deleteProperty(pages, "/facts/a/")],
  ["holds no receipt", () => (pages["/facts/a/"] = "<html><body>Nothing</body></html>")],
  ["does not come", () => one("#first").setAttribute("href", "/offline/")],
])("where the page %s the link is followed, as without script", async (_, spoil) => {
  spoil();
  click("first");
  await wait();
  expect(popover()).toBeNull();
  expect(followed).toHaveBeenCalledExactlyOnceWith(one<HTMLAnchorElement>("#first").href, "_self");
});

test("what did not come is asked for again", async () => {
  delete pages["/facts/a/"];
  click("first");
  await wait();
  pages["/facts/a/"] = receipt("Now it came");
  click("first");
  await wait();
  expect(asked).toHaveLength(2);
  expect(popover()!.textContent).toContain("Now it came");
});

test("a part of a page is found by its address, one of this page without asking", async () => {
  history.replaceState(null, "", "/#bars-high");
  click("table");
  await wait();
  expect(popover()!.querySelector("table")).not.toBeNull();
  click("here");
  await wait();
  expect(popover()!.textContent).toContain("Here already");
  expect(asked).toEqual(["/scenes/bars/"]);
});

test("a mouse that rests, or a finger that passes, opens nothing", async () => {
  for (const kind of ["mouse", "touch"]) {
    over("first", kind);
    await wait(1000);
    expect(popover()).toBeNull();
  }
});

describe("in a small window it is a sheet", () => {
  const back = vi.fn(() => window.dispatchEvent(new Event("popstate")));
  const touch = (name: string, clientY: number) =>
    popover()!.dispatchEvent(Object.assign(new Event(name), { touches: [{ clientY }] }));

  beforeEach(async () => {
    vi.stubGlobal("matchMedia", () => ({ matches: true }));
    vi.spyOn(history, "back").mockImplementation(back);
    await open();
    click("first");
    await wait();
  });

  test("that Back closes, and gives the place and the focus back", async () => {
    expect(history.state).toEqual({ sheet: true });
    expect(history.scrollRestoration).toBe("manual");
    const moved = vi.spyOn(window, "scrollTo").mockImplementation(() => undefined);
    vi.stubGlobal("scrollTo", moved);
    vi.stubGlobal("scrollY", 700);
    window.dispatchEvent(new Event("popstate"));
    expect(history.scrollRestoration).toBe("auto");
    // A browser goes to the step that the address names, and takes the focus along.
    one("#button").focus();
    const focus = vi.spyOn(one("#first"), "focus");
    await wait();
    expect(focus).toHaveBeenCalledExactlyOnceWith({ preventScroll: true });
    expect(moved).toHaveBeenCalledExactlyOnceWith({ top: 700, behavior: "instant" });
    expect(document.activeElement).toBe(one("#first"));
  });

  test("that shows the next receipt in its place, and history has one of it", async () => {
    const pushed = vi.spyOn(history, "pushState");
    const sheet = popover();
    click("second");
    await wait();
    expect(popover()).toBe(sheet);
    expect(popover()!.textContent).toContain("the Line");
    const told = [...document.querySelectorAll("[aria-expanded]")];
    expect(told.map(({ id }) => id)).toEqual(["second"]);
    expect(pushed).not.toHaveBeenCalled();
    expect(back).not.toHaveBeenCalled();
    expect(popover()!.style.cssText).toBe("");
  });

  test("that Back closes", () => {
    expect(popover()!.classList.contains("sheet")).toBe(true);
    window.dispatchEvent(new Event("popstate"));
    expect(popover()).toBeNull();
    expect(back).not.toHaveBeenCalled();
  });

  test("that a swipe closes, and leaves nothing in history", () => {
    touch("touchstart", 100);
    touch("touchmove", 140);
    expect(popover()).not.toBeNull();
    touch("touchmove", 160);
    expect(popover()).toBeNull();
    expect(document.activeElement).toBe(one("#first"));
    expect(back).toHaveBeenCalledTimes(1);
  });

  test("that opens for the next number when history has gone back from the last", async () => {
    back.mockImplementationOnce(() => {
      setTimeout(() => window.dispatchEvent(new Event("popstate")), 200);
      return true;
    });
    const pushed = vi.spyOn(history, "pushState");
    press("Escape");
    click("second");
    await wait(150);
    expect(popover()).toBeNull();
    expect(pushed).not.toHaveBeenCalled();
    await wait(500);
    expect(popover()!.textContent).toContain("the Line");
    expect(document.activeElement).toBe(popover());
    expect(pushed).toHaveBeenCalledTimes(1);
  });

  test("that opens though going back in history has moved the focus", async () => {
    back.mockImplementationOnce(() => {
      setTimeout(() => window.dispatchEvent(new Event("popstate")), 20);
      return true;
    });
    press("Escape");
    click("second");
    await wait(10);
    one("#first").dispatchEvent(new FocusEvent("focusin", { bubbles: true }));
    await wait(500);
    expect(popover()!.textContent).toContain("the Line");
  });

  test("that is scrolled where a finger begins in the middle of it", () => {
    Object.defineProperty(popover(), "scrollTop", { value: 30, configurable: true });
    touch("touchstart", 100);
    touch("touchmove", 200);
    expect(popover()).not.toBeNull();
  });
});

test("without a connection the story stays, and says so", async () => {
  vi.spyOn(navigator, "onLine", "get").mockReturnValue(false);
  one("#first").setAttribute("href", "/offline/");
  click("first");
  await wait();
  expect(popover()!.textContent).toContain("You are offline");
  expect(popover()!.textContent).not.toContain("Counted by the port");
  expect(followed).not.toHaveBeenCalled();
  click("noted");
  await wait();
  expect(popover()!.textContent).toContain("Counted by the port");
  expect(popover()!.textContent).toContain("You are offline");
  expect(one(".notes li:last-child").textContent).toBe("Counted by the port");
});

test("it is a dialog of the page’s own, that a browser shows over the page", async () => {
  click("first");
  await wait();
  expect(popover()!.getAttribute("role")).toBe("dialog");
  expect(popover()!.tabIndex).toBe(-1);
  // A click beside it is ours to hear: browsers close others themselves, and lose the focus.
  expect(popover()!.popover).toBe("manual");
  expect(popover()!.querySelector("button")!.type, "it sends no form").toBe("button");
  expect(popover()!.showPopover).toHaveBeenCalledTimes(1);
  expect(popover()!.classList.contains("sheet")).toBe(false);
  expect(history.state).toBeNull();
  const shown = popover()!;
  click("first");
  await wait();
  expect(shown.hidePopover).toHaveBeenCalledTimes(1);
});

test("it stays while the focus is on its number or in it, and follows when the window changes", async () => {
  vi.stubGlobal("innerWidth", 1024);
  vi.stubGlobal("innerHeight", 768);
  placed(one("#first"), [200, 100, 40, 20]);
  click("first");
  await wait();
  for (const target of [one("#first"), popover()!.querySelector("a")!])
    target.dispatchEvent(new FocusEvent("focusin", { bubbles: true }));
  expect(popover()!.style.left).toBe("200px");
  placed(one("#first"), [300, 100, 40, 20]);
  window.dispatchEvent(new Event("resize"));
  expect(popover()!.style.left).toBe("300px");
});

test("a number over two lines has it under the second, or over the first", async () => {
  vi.stubGlobal("innerWidth", 1024);
  vi.stubGlobal("innerHeight", 768);
  const high = vi.spyOn(HTMLElement.prototype, "offsetHeight", "get").mockReturnValue(300);
  placed(one("#first"), [200, 400, 40, 20], [20, 420, 40, 20]);
  click("first");
  await wait();
  expect(popover()!.style.top).toBe("448px");
  high.mockReturnValue(350);
  window.dispatchEvent(new Event("resize"));
  expect(popover()!.style.top).toBe("42px");
});

test("opening and closing move the focus and never the page", async () => {
  const focus = vi.spyOn(HTMLElement.prototype, "focus");
  click("first");
  await wait();
  press("Escape");
  expect(focus.mock.contexts).toEqual([expect.anything(), one("#first")]);
  for (const how of focus.mock.calls) expect(how).toEqual([{ preventScroll: true }]);
});

test("Back closes it in a large window, where history has nothing of it", async () => {
  const moved = vi.fn();
  vi.stubGlobal("scrollTo", moved);
  click("first");
  await wait();
  window.dispatchEvent(new Event("popstate"));
  await wait();
  expect(popover()).toBeNull();
  expect(document.activeElement).toBe(one("#first"));
  expect(moved).not.toHaveBeenCalled();
});

test("a finger that draws down in a large window closes nothing", async () => {
  click("first");
  await wait();
  for (const [name, clientY] of [
    ["touchstart", 100],
    ["touchmove", 300],
  ] as const)
    popover()!.dispatchEvent(Object.assign(new Event(name), { touches: [{ clientY }] }));
  expect(popover()).not.toBeNull();
});

test("a window that changes while none is open has nothing to place", async () => {
  click("first");
  await wait();
  press("Escape");
  expect(() => window.dispatchEvent(new Event("resize"))).not.toThrow();
  expect(() => window.dispatchEvent(new Event("scroll"))).not.toThrow();
});

test("in a browser without popovers numbers lead to their pages", async () => {
  const { popover: own } = Object.getOwnPropertyDescriptors(HTMLElement.prototype);
  Reflect.deleteProperty(HTMLElement.prototype, "popover");
  await open();
  if (own) Object.defineProperty(HTMLElement.prototype, "popover", own);
  expect(click("first")).toBe(true);
  expect(one("#first").hasAttribute("aria-haspopup")).toBe(false);
});

describe("where what opens receipts does not come", () => {
  beforeEach(async () => {
    page(story);
    vi.stubGlobal("matchMedia", () => {
      throw new Error("as if it had not come");
    });
    const { receipts } = await import("./receipts");
    receipts();
  });

  test.each([
    ["", "_self"],
    ["_blank", "_blank"],
  ])("links with the target “%s” are followed", async (target, where) => {
    one<HTMLAnchorElement>("#first").target = target;
    click("first");
    await vi.waitFor(() => {
      expect(followed).toHaveBeenCalledExactlyOnceWith(
        one<HTMLAnchorElement>("#first").href,
        where,
      );
    });
  });

  test("and there is no connection, the story stays", async () => {
    const asked = vi.spyOn(navigator, "onLine", "get").mockReturnValue(false);
    click("first");
    await vi.waitFor(() => {
      expect(asked).toHaveBeenCalled();
    });
    await wait();
    expect(followed).not.toHaveBeenCalled();
  });
});

describe("notes that stand on a page of their own", () => {
  const noted = `<section data-chapter="one"><p class="notes">At <a data-notes href="/notes/#one">the notes</a></p></section>`;
  beforeEach(async () => {
    page(noted);
    pages["/notes/"] =
      `<html><body><section id="one"><ol><li>A note</li></ol></section></body></html>`;
    document.elementFromPoint = () => null;
    vi.stubGlobal("requestIdleCallback", (go: () => void) => setTimeout(go));
    await import("./popover");
    const { receipts } = await import("./receipts");
    receipts();
    await wait();
  });

  test.each(["scroll", "beforeprint"])("come at %s, and no sooner", async (name) => {
    expect(asked).toEqual([]);
    window.dispatchEvent(new Event(name));
    await wait();
    expect(asked).toEqual(["/notes/"]);
    expect(one("ol").textContent).toBe("A note");
  });

  test("that do not come are asked for again before paper, not at each turn of the wheel", async () => {
    delete pages["/notes/"];
    for (const name of ["scroll", "scroll", "beforeprint"]) {
      window.dispatchEvent(new Event(name));
      await wait();
    }
    expect(asked).toEqual(["/notes/", "/notes/"]);
  });
});

test("what a mouse or the focus is on is fetched before it is asked for", async () => {
  over("other");
  over("table");
  over("first");
  await wait();
  expect(asked).toEqual(["/facts/a/"]);
  one("#second").dispatchEvent(new FocusEvent("focusin", { bubbles: true }));
  await wait();
  expect(asked).toEqual(["/facts/a/", "/facts/b/"]);
  expect(popover()).toBeNull();
});

test("it goes when the focus goes on, and when its line has moved away from it", async () => {
  click("first");
  await wait();
  one("#button").focus();
  one("#button").dispatchEvent(new FocusEvent("focusin", { bubbles: true }));
  expect(popover()).toBeNull();
  placed(one("#first"), [200, 100, 40, 20]);
  click("first");
  await wait();
  // What comes late above the line moves the page, and the browser keeps the line where it was.
  vi.stubGlobal("scrollY", 700);
  for (const [y, open] of [
    [100, true],
    [124, true],
    [75, false],
  ] as const) {
    placed(one("#first"), [200, y, 40, 20]);
    window.dispatchEvent(new Event("scroll"));
    expect(popover() !== null, `its line at ${y}`).toBe(open);
  }
});

test.each([
  ["under its line", "ltr", [200, 100], { left: "200px", top: "128px", maxHeight: "632px" }],
  [
    "above, where there is more room",
    "ltr",
    [200, 600],
    { left: "200px", top: "192px", maxHeight: "584px" },
  ],
  [
    "under, as high as there is room, where no side has enough",
    "ltr",
    [200, 350],
    { top: "378px", maxHeight: "382px" },
  ],
  ["within the window", "ltr", [990, 100], { left: "716px", top: "128px" }],
  ["from the right, where text runs so", "rtl", [700, 100], { left: "440px", top: "128px" }],
] as const)("it stands %s", async (_, dir, [x, y], expected) => {
  await open(dir);
  vi.stubGlobal("innerWidth", 1024);
  vi.stubGlobal("innerHeight", 768);
  placed(one("#first"), [x, y, 40, 20]);
  vi.spyOn(HTMLElement.prototype, "offsetHeight", "get").mockReturnValue(400);
  vi.spyOn(HTMLElement.prototype, "offsetWidth", "get").mockReturnValue(300);
  click("first");
  await wait();
  expect(popover()!.style).toMatchObject(expected);
});
