// @vitest-environment happy-dom
import { beforeEach, expect, test, vi } from "vitest";
import { one, page } from "../../../tests/dom/page";

const chapter = (id: string) =>
  `<section data-chapter="${id}"><p><a id="${id}-number" data-note="1" href="/facts/a/">4</a></p>
  <section class="notes"><p>At <a data-notes href="/notes/#${id}">the notes</a></p></section></section>`;

const answer = `<html><body><section id="first"><ol><li><a href="../facts/a/">4</a>: first</li></ol></section>
  <section id="second"><ol><li>second</li></ol></section></body></html>`;

/** Whether the page of notes comes. */
let reached = true;
let asked = 0;
class Request {
  status = 200;
  responseXML: Document | undefined;
  responseType = "";
  onload = () => undefined;
  onerror = () => undefined;
  open = () => void asked++;
  send(): void {
    this.responseXML = new DOMParser().parseFromString(answer, "text/html");
    if (reached) this.onload();
    else this.onerror();
  }
}

beforeEach(() => {
  vi.resetModules();
  vi.stubGlobal("XMLHttpRequest", Request);
  vi.stubGlobal("requestIdleCallback", (go: () => void) => setTimeout(go));
  document.elementFromPoint = () => null;
  [reached, asked] = [true, 0];
  page(chapter("first") + chapter("second") + chapter("third"));
  return () => vi.unstubAllGlobals();
});

test("each chapter gets its own list, all of them from one page that is asked for once", async () => {
  const { bringNotes } = await import("./notes");
  await Promise.all([bringNotes(), bringNotes()]);
  await bringNotes();
  expect(asked).toBe(1);
  expect(one('[data-chapter="first"] li').textContent).toBe("4: first");
  expect(one('[data-chapter="second"] li').textContent).toBe("second");
  // What the page does not have is still said to be there.
  expect(one('[data-chapter="third"] .notes').textContent).toBe("At the notes");
  expect(document.querySelectorAll("[data-notes]")).toHaveLength(1);
});

test("where the page does not come, it is said where the notes are, and it is asked for again", async () => {
  const { bringNotes } = await import("./notes");
  reached = false;
  await expect(bringNotes()).rejects.toThrow("not reached");
  expect(one('[data-chapter="first"] .notes').textContent).toBe("At the notes");
  reached = true;
  await bringNotes();
  expect(one('[data-chapter="first"] li').textContent).toBe("4: first");
});

test("the note of a number is that of its chapter, if it is there", async () => {
  const { bringNotes, noteOf } = await import("./notes");
  expect(noteOf(one("#first-number"))).toBeUndefined();
  await bringNotes();
  expect(noteOf(one("#first-number"))?.textContent).toBe("4: first");
  expect(noteOf(one("#second-number"))?.textContent).toBe("second");
});

test.each([
  ["which keep their place by themselves", true, []],
  ["which do not", false, [{ top: 100, behavior: "instant" }]],
])("who reads under notes that come stays there, in browsers %s", async (_, anchors, moved) => {
  const scrolled: unknown[] = [];
  vi.stubGlobal("scrollBy", (by: unknown) => scrolled.push(by));
  vi.stubGlobal("CSS", {
    supports: (name: string, value: string) =>
      name === "overflow-anchor" && value === "auto" && anchors,
  });
  vi.stubGlobal("innerWidth", 1024);
  vi.stubGlobal("innerHeight", 768);
  page(chapter("first"));
  const seen = document.createElement("p");
  let top = 100;
  seen.getBoundingClientRect = () => ({ top: (top += 100) - 100 }) as DOMRect;
  // What stands in the middle of the window is what they read.
  document.elementFromPoint = (x, y) => (x === 512 && y === 384 ? seen : null);
  const { bringNotes } = await import("./notes");
  await bringNotes();
  expect(scrolled).toEqual(moved);
});
