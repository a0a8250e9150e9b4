import { readFileSync } from "node:fs";
import { vi } from "vitest";

/*
 * A page without an engine, for script that needs a document and no layout. What only an engine
 * knows, such as where a box stands, each test says itself.
 */

const words = readFileSync("src/words/en/script.json", "utf8");

type Listen = typeof window.addEventListener;
/** What listens of the page that is open: files of tests share a window, and each has its own of this. */
const listening: (() => void)[] = ((globalThis as { listening?: (() => void)[] }).listening ??= []);

/** Remembers what listens, so that nothing of one page hears the next. */
function remembering(target: EventTarget, listen: Listen): Listen {
  return ((...how: Parameters<Listen>) => {
    listen.apply(target, how);
    listening.push(() => {
      target.removeEventListener(how[0], how[1] as EventListener, how[2]);
    });
  }) as Listen;
}

const own = {
  document: document.addEventListener as Listen,
  window: window.addEventListener as Listen,
};

interface Page {
  /** Which way text runs. */
  dir?: "ltr" | "rtl";
  /** The address, from the site’s root. */
  url?: string;
}

/**
 * Writes a page anew. Modules that are imported afterwards begin anew too: much of the script looks at
 * the page once, when it comes.
 */
export function page(body: string, { dir = "ltr", url = "/" }: Page = {}): void {
  vi.resetModules();
  for (const stop of listening.splice(0)) stop();
  document.addEventListener = remembering(document, own.document);
  window.addEventListener = remembering(window, own.window);
  vi.stubGlobal("addEventListener", window.addEventListener);
  const { documentElement } = document;
  for (const name of documentElement.getAttributeNames())
    if (name.startsWith("data-")) documentElement.removeAttribute(name);
  documentElement.lang = "en";
  documentElement.dir = dir;
  document.body.innerHTML = `${body}<script type="application/json" id="words">${words}</script>`;
  localStorage.clear();
  history.replaceState(null, "", url);
}

/** The one element of a selector. @throws Error when there is none */
export function one<T extends HTMLElement = HTMLElement>(selector: string): T {
  const found = document.querySelector<T>(selector);
  if (!found) throw new Error(`no element ${selector} in the page`);
  return found;
}

/** A frame that loads nothing: one of HTML would, and complain that nothing is to be loaded here. */
export const iframe = (): HTMLElement =>
  document.createElementNS("http://www.w3.org/2000/svg", "iframe") as unknown as HTMLElement;

/** Says what an engine would measure of an element. */
export function measured(element: Element, sizes: Readonly<Record<string, number>>): void {
  for (const [name, value] of Object.entries(sizes))
    Object.defineProperty(element, name, { value, writable: true, configurable: true });
}

/** Says where the boxes of an element stand in the window. */
export function placed(
  element: Element,
  ...boxes: readonly [number, number, number, number][]
): void {
  const rects = boxes.map(([x, y, width, height]) => new DOMRect(x, y, width, height));
  element.getBoundingClientRect = () => rects[0]!;
  element.getClientRects = () => rects as unknown as DOMRectList;
}

/** Presses a key where the focus is, or on an element. @returns whether the page left it alone */
export const press = (
  key: string,
  on: Element = document.activeElement!,
  how: KeyboardEventInit = {},
) =>
  on.dispatchEvent(new KeyboardEvent("keydown", { key, bubbles: true, cancelable: true, ...how }));
